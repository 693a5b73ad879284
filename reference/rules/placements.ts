import { type Row, requiredWeeks } from "#model/vocabulary";
import { inNorwegian } from "./norwegian.ts";
import { round } from "./round.ts";

/** Room left in placements above today's need; beyond it placements hold the intake back. */
const ROOM = 1.03;

/** Occupations whose placements are spoken of as the bottleneck. Others have placements too, but nobody says that these hold their intake back. */
const BOTTLENECK: ReadonlySet<string> = new Set(["bioingenior", "radiograf", "sykepleier"]);

/**
 * Placement weeks available per programme and year of admission: the weeks that year's places need, with 3 % to spare.
 * Only for programmes whose placements are spoken of as the bottleneck.
 */
export function placementRows(
  programmes: readonly Row<"programmes">[],
  places: readonly Row<"study_places">[],
  requirements: readonly Row<"placement_requirements">[],
  figures: readonly Row<"programme_figures">[],
): Row<"placements">[] {
  const capped = new Set(programmes.filter(({ occupation }) => BOTTLENECK.has(occupation)).map(({ id }) => id));
  const stated = figures.filter(({ measure }) => measure === "placement-weeks").map(({ programme, value }) => [programme, value] as const);
  const weeks = new Map([...stated, ...requiredWeeks(requirements)]);
  return places.flatMap((row) => {
    const perStudent = weeks.get(row.programme);
    if (!capped.has(row.programme) || perStudent === undefined) return [];
    const value = round(row.value * perStudent * ROOM, 1);
    return [
      {
        programme: row.programme,
        value,
        low: round(value * 0.97, 1),
        high: round(value * 1.1, 1),
        distribution: null,
        unit_of_measure: "student weeks",
        year: row.year,
        source: "framsyn-assumption",
        certainty: "assumption" as const,
        note: `Årets plasser x ${inNorwegian(perStudent, 1)} uker, med 3 % å gå på: praksis omtales som flaskehalsen, men ingen telling er publisert.`,
      },
    ];
  });
}
