import type { Translator } from "#io/language";
import type { TermRows } from "#model/placement";

/** Names of what a term holds, in one language; an id without a name is shown as it is. */
export interface TermNames {
  site(id: string): string;
  /** The unit a site belongs to. */
  unitOf(site: string): string;
  discipline(id: string): string;
  programme(id: string): string;
  institution(programme: string): string;
  unit(id: string): string;
}

type Row = { readonly id: string } & Readonly<Record<`name_${"nb" | "nn" | "en"}`, string>>;

/** Opens the names of a term. */
export function termNames({ capacity }: TermRows, { language }: Pick<Translator, "language">): TermNames {
  const named = (rows: readonly Row[]): ((id: string) => string) => {
    const names = new Map(rows.map((row) => [row.id, row[`name_${language}`]]));
    return (id) => names.get(id) ?? id;
  };
  const units = new Map(capacity.placement_sites.map(({ id, unit }) => [id, unit]));
  const unit = named(capacity.units);
  const institutions = new Map(capacity.programmes.map(({ id, institution }) => [id, institution]));
  return {
    unit,
    site: named(capacity.placement_sites),
    unitOf: (site) => unit(units.get(site) ?? ""),
    discipline: named(capacity.disciplines),
    programme: named(capacity.programmes),
    institution: (programme) => institutions.get(programme) ?? programme,
  };
}
