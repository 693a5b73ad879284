import type { PlacementNames, Translator } from "#io/language";
import type { TermRows } from "#model/placement";

/** Names of what a term holds, in the reader's language; the id itself where there is none. */
export interface TermNames extends PlacementNames {
  readonly site: (id: string) => string;
  readonly programme: (id: string) => string;
}

/** Where the term is not at hand: ids. */
export const IDS: TermNames = { site: (id) => id, programme: (id) => id, discipline: (id) => id, unit: (id) => id };

/** Opens the names of a term. */
export function placementNames({ capacity }: TermRows, { language }: Pick<Translator, "language">): TermNames {
  const named = (
    rows: readonly { readonly id: string; readonly name_nb: string; readonly name_nn: string; readonly name_en: string }[],
  ) => {
    const names = new Map(rows.map((row) => [row.id, row[`name_${language}`]]));
    return (id: string): string => names.get(id) ?? id;
  };
  return {
    site: named(capacity.placement_sites),
    programme: named(capacity.programmes),
    discipline: named(capacity.disciplines),
    unit: named(capacity.units),
  };
}

/** A name with its id, where a command asks for the id to be typed again. */
export function withId(name: (id: string) => string, id: string): string {
  const said = name(id);
  return said === id ? id : `${said} (${id})`;
}
