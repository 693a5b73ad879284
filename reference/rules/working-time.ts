import { type Row, SEXES, type Sex } from "#model/vocabulary";
import { type Facts, numberIn } from "../facts/facts.ts";
import { meanOverAges, valueAt } from "./by-age.ts";
import { keyed } from "./keyed.ts";
import { inNorwegian } from "./norwegian.ts";
import { type OccupationFigures, occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";

type WorkingTimeRow = Row<"working_time">;

/**
 * Working time: participation and long absence as keyed, for all occupations; contracted share per occupation, and long absence where
 * it is published for one.
 *
 * The contracted share of an occupation follows the keyed age pattern and is scaled so that contracted FTE over all employed
 * persons meets the keyed (where possible published) figure; no age has more than one full post. Long absence of an occupation
 * follows the keyed pattern by sex and age, scaled so that it is the published share of contracted FTE.
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
  const absence = general.filter((row) => row.measure === "absence");
  const own = occupationFigures(facts).flatMap((figures) => {
    const { occupation } = figures;
    const shareWomen = figures.value("share-women");
    const weightOf = { female: shareWomen, male: 1 - shareWomen };
    const mean = (figure: (sex: Sex, age: number) => number): number =>
      SEXES.reduce((sum, sex) => sum + weightOf[sex] * meanOverAges(profile, occupation, sex, (age) => figure(sex, age)), 0);
    const posts = (sex: Sex, age: number): number => valueAt(participation, occupation, sex, age) * valueAt(factors, occupation, sex, age);
    const scale = figures.value("contracted-share") / mean(posts);
    const absent = mean((sex, age) => posts(sex, age) * valueAt(absence, occupation, sex, age)) / mean(posts);
    const published = figures.valueOr("absence", 0);
    return [
      ...factors.map((factor) => contractedRow(figures, factor, scale)),
      ...(published === 0 ? [] : absence.map((row) => absenceRow(figures, row, published / absent))),
    ];
  });
  return [...general, ...own];
}

function absenceRow(figures: OccupationFigures, pattern: WorkingTimeRow, scale: number): WorkingTimeRow {
  const source = figures.row("absence");
  const scaled = (value: number | null): number | null => (value === null ? null : round(value * scale, 4));
  return {
    ...pattern,
    occupation: figures.occupation,
    value: round(pattern.value * scale, 4),
    low: scaled(pattern.low),
    high: scaled(pattern.high),
    year: numberIn(source, "year"),
    source: source.source!,
    certainty: "derived",
    note: `${source.note} Aldersmønsteret er antatt og skalert slik at fraværet er ${inNorwegian(numberIn(source, "value"))} av avtalte årsverk (${source.year}).`,
  };
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
