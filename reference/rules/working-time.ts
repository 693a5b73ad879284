import { type Row, SEXES } from "#model/vocabulary";
import { type Facts, numberIn } from "../facts/facts.ts";
import { meanOverAges, valueAt } from "./by-age.ts";
import { keyed } from "./keyed.ts";
import { inNorwegian } from "./norwegian.ts";
import { type OccupationFigures, occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";

type WorkingTimeRow = Row<"working_time">;

/**
 * Working time: participation and long absence as keyed, for all occupations; contracted share per occupation.
 *
 * The contracted share of an occupation follows the keyed age pattern and is scaled so that contracted FTE over all employed
 * persons meets the keyed (where possible published) figure; no age has more than one full post.
 */
export function workingTimeRows(facts: Facts, profile: readonly Row<"age_profile">[]): WorkingTimeRow[] {
  const keyedRows = facts.rows("working-time");
  const general = keyed(
    "working_time",
    keyedRows.filter((row) => row.measure !== "age-factor"),
  );
  const factors = keyedRows
    .filter((row) => row.measure === "age-factor")
    .map((row) => ({
      occupation: null,
      sex: null,
      age_from: numberIn(row, "age_from"),
      age_to: numberIn(row, "age_to"),
      value: numberIn(row, "value"),
    }));
  const participation = general.filter((row) => row.measure === "participation");
  const contracted = occupationFigures(facts).flatMap((figures) => {
    const shareWomen = figures.value("share-women");
    const weightOf = { female: shareWomen, male: 1 - shareWomen };
    const mean = SEXES.reduce(
      (sum, sex) =>
        sum +
        weightOf[sex] *
          meanOverAges(
            profile,
            figures.occupation,
            sex,
            (age) => valueAt(participation, figures.occupation, sex, age) * valueAt(factors, figures.occupation, sex, age),
          ),
      0,
    );
    const scale = figures.value("contracted-share") / mean;
    return factors.map((factor) => contractedRow(figures, factor, scale));
  });
  return [...general, ...contracted];
}

function contractedRow(
  figures: OccupationFigures,
  factor: { readonly age_from: number; readonly age_to: number; readonly value: number },
  scale: number,
): WorkingTimeRow {
  const source = figures.row("contracted-share");
  const value = Math.min(1, round(scale * factor.value, 4));
  const published = source.certainty === "published";
  const level = figures.value("contracted-share");
  const half = published || source.certainty === "derived" ? 0.03 : 0.05;
  const stated = figures.interval("contracted-share");
  const [below, above] = stated === undefined ? [half, half] : [level - stated.low, stated.high - level];
  return {
    measure: "contracted-share",
    occupation: figures.occupation,
    unit: null,
    sex: null,
    age_from: factor.age_from,
    age_to: factor.age_to,
    value,
    low: round(Math.max(0, value - below), 4),
    high: round(Math.min(1, value + above), 4),
    distribution: null,
    unit_of_measure: "contracted FTE per person at work",
    year: numberIn(source, "year"),
    source: source.source!,
    certainty: published || source.certainty === "derived" ? "derived" : "assumption",
    note: `${source.note} Aldersmønsteret er antatt og skalert slik at årsverk per sysselsatt er ${inNorwegian(numberIn(source, "value"))} (${source.year}).`,
  };
}
