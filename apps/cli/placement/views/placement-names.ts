import type { PlacementNames, Translator } from "#io/language";
import type { TermRows } from "#model/placement";

/** Names of a term's disciplines and units in the reader's language; the id itself where there is none. */
export function placementNames({ capacity }: TermRows, { language }: Pick<Translator, "language">): PlacementNames {
  const named = (
    rows: readonly { readonly id: string; readonly name_nb: string; readonly name_nn: string; readonly name_en: string }[],
  ) => {
    const names = new Map(rows.map((row) => [row.id, row[`name_${language}`]]));
    return (id: string): string => names.get(id) ?? id;
  };
  return { discipline: named(capacity.disciplines), unit: named(capacity.units) };
}
