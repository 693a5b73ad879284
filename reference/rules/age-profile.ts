import { type Row, SEXES } from "#model/vocabulary";
import { type Facts, numberIn } from "../facts/facts.ts";
import { STAFF_BANDS } from "./age-bands.ts";
import { apportion } from "./apportion.ts";

/** Age profile of each occupation: the keyed illustrative shape of its kind, scaled to add to 1 exactly at four decimals. */
export function ageProfileRows(facts: Facts): Row<"age_profile">[] {
  const shapes = facts.rows("age-shapes");
  return facts.rows("occupation-shapes").flatMap((occupation) =>
    SEXES.flatMap((sex) => {
      const shape = shapes.find((row) => row.shape === occupation.age_shape && row.sex === sex);
      if (shape === undefined) throw new Error(`facts/age-shapes.csv has no ${occupation.age_shape} for ${sex}.`);
      const shares = apportion(
        1,
        STAFF_BANDS.map(({ column }) => numberIn(shape, column)),
        10_000,
      );
      return STAFF_BANDS.map(({ from, to }, i) => ({
        occupation: occupation.occupation!,
        unit: null,
        sex,
        age_from: from,
        age_to: to,
        value: shares[i]!,
        unit_of_measure: "share of staff",
        year: numberIn(shape, "year"),
        source: shape.source!,
        certainty: "assumption" as const,
        note: `Ingen aldersfordeling er publisert for yrket. ${shape.note}.`,
      }));
    }),
  );
}
