import type { Dataset, Row } from "#model/vocabulary";
import { personsOf, type StaffCounts } from "./staff-counts.ts";

/** Weights of graduates after an import, and how much each occupation's were multiplied by. */
export interface GraduateWeights {
  readonly destinations: readonly Row<"destinations">[];
  readonly factors: ReadonlyMap<string, number>;
}

/**
 * Scales a unit's share of the graduates to the staff that was counted.
 *
 * Derived and assumed weights follow the staff the unit was assumed to have. Kept as they were beside another number of staff, the unit
 * would get graduates for posts it does not have, or too few, and a gap that comes from nowhere. Weights that were published, and
 * occupations without earlier staff at the unit, are left alone.
 */
export function graduateWeights(base: Dataset["tables"], counts: StaffCounts, unit: string, source: string): GraduateWeights {
  const occupationOf = new Map(base.programmes.map(({ id, occupation }) => [id, occupation]));
  const ratios = new Map<string, number>();
  for (const [occupation, staff] of counts) {
    const before = base.stock.reduce((sum, row) => (row.occupation === occupation && row.unit === unit ? sum + row.value : sum), 0);
    if (before > 0) ratios.set(occupation, (personsOf(staff.female) + personsOf(staff.male)) / before);
  }
  const factors = new Map<string, number>();
  const destinations = base.destinations.map((row): Row<"destinations"> => {
    const occupation = row.programme === null ? undefined : occupationOf.get(row.programme);
    const ratio = occupation === undefined ? undefined : ratios.get(occupation);
    const assumed = row.certainty === "derived" || row.certainty === "assumption";
    if (row.flow !== "graduates" || row.unit !== unit || !assumed || ratio === undefined || ratio === 1) return row;
    factors.set(occupation!, ratio);
    const earlier = row.note?.replace(/ \| Scaled to the staff of .*$/, "");
    return { ...row, value: row.value * ratio, certainty: "assumption", note: `${earlier ?? ""} | Scaled to the staff of ${source}.` };
  });
  return { destinations, factors };
}
