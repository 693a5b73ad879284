import type { Row } from "#model/vocabulary";
import { inNorwegian } from "./norwegian.ts";
import { round } from "./round.ts";

/** Room left in placements above today's need; beyond it placements hold the intake back. */
const ROOM = 1.03;

/**
 * Placement weeks available per programme and year of admission: the weeks that year's places need, with 3 % to spare.
 * Only for programmes whose students need external placements.
 */
export function placementRows(places: readonly Row<"study_places">[], figures: readonly Row<"programme_figures">[]): Row<"placements">[] {
  const weeks = new Map(figures.filter((row) => row.measure === "placement-weeks").map((row) => [row.programme, row.value]));
  return places.flatMap((row) => {
    const perStudent = weeks.get(row.programme);
    if (perStudent === undefined || perStudent === 0) return [];
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
