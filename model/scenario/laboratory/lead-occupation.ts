import type { Dataset, Row } from "#model/vocabulary";

/** The occupation most of a laboratory's staff are of: its volumes grow as the use of that occupation's services does. Null where it has no staff. */
export function leadOccupation({ staff_groups, laboratory_staff }: Dataset["tables"], laboratory: string): string | null {
  const fte = ({ id }: Row<"staff_groups">): number =>
    laboratory_staff.find(({ staff_group, measure }) => staff_group === id && measure === "covered-fte")?.value ?? 0;
  const groups = staff_groups.filter((row) => row.laboratory === laboratory);
  return groups.sort((one, other) => fte(other) - fte(one))[0]?.occupation ?? null;
}

/** The occupations that lead the laboratories where an occupation works. */
export const leadersOf = (tables: Dataset["tables"], occupation: string): ReadonlySet<string> =>
  new Set(tables.staff_groups.flatMap((row) => (row.occupation === occupation ? (leadOccupation(tables, row.laboratory) ?? []) : [])));
