import { type Row, SEXES } from "#model/vocabulary";
import { type Facts, numberIn } from "../facts/facts.ts";
import { meanOverAges, valueAt } from "./by-age.ts";
import { BASE_YEAR } from "./national-stock.ts";
import { inNorwegian } from "./norwegian.ts";
import { type OccupationFigures, occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";

/** What base-year demand is made of. */
interface DemandBaseInputs {
  readonly stock: readonly Row<"stock">[];
  readonly profile: readonly Row<"age_profile">[];
  readonly workingTime: readonly Row<"working_time">[];
  readonly units: readonly Row<"units">[];
}

/**
 * Demand in the base year per occupation and unit: contracted FTE in post + vacancies.
 *
 * In post = stock x participation x contracted share over the age profile. National vacancies (persons by NAV where counted, else a
 * judged share of staff) become FTE at the mean FTE per person and spread by stock x the region's tightness. The interval takes the
 * posts as known and lets vacancies vary as keyed, else be half more or half fewer.
 */
export function demandBaseRows(facts: Facts, inputs: DemandBaseInputs): Row<"demand_base">[] {
  return occupationFigures(facts).flatMap((figures) => occupationDemand(facts, figures, inputs));
}

function occupationDemand(facts: Facts, figures: OccupationFigures, inputs: DemandBaseInputs): Row<"demand_base">[] {
  const { occupation } = figures;
  const ftePerPerson = SEXES.map((sex) =>
    meanOverAges(
      inputs.profile,
      occupation,
      sex,
      (age) => measureAt(inputs, "participation", occupation, sex, age) * measureAt(inputs, "contracted-share", occupation, sex, age),
    ),
  );
  const tightness = tightnessOf(facts, inputs.units);
  const units = [
    ...Map.groupBy(
      inputs.stock.filter((row) => row.occupation === occupation),
      (row) => row.unit,
    ),
  ].map(([unit, rows]) => ({
    unit,
    persons: rows.reduce((sum, row) => sum + row.value, 0),
    inPost: rows.reduce((sum, row) => sum + row.value * ftePerPerson[SEXES.indexOf(row.sex)]!, 0),
  }));
  const persons = units.reduce((sum, unit) => sum + unit.persons, 0);
  const vacancies = figures.row("vacancies");
  const vacant = numberIn(vacancies, "value") * (vacancies.unit_of_measure === "persons" ? 1 : persons);
  const vacantFte = (vacant * units.reduce((sum, unit) => sum + unit.inPost, 0)) / persons;
  const stated = numberIn(vacancies, "value");
  const { low, high } = figures.interval("vacancies") ?? { low: stated * 0.5, high: stated * 1.5 };
  const weight = units.reduce((sum, { unit, persons: here }) => sum + here * tightness(unit), 0);
  return units.map(({ unit, persons: here, inPost }) => {
    const open = (vacantFte * here * tightness(unit)) / weight;
    return {
      occupation,
      unit,
      value: round(inPost + open, 2),
      low: round(inPost + (open * low) / stated, 2),
      high: round(inPost + (open * high) / stated, 2),
      distribution: null,
      unit_of_measure: "contracted FTE",
      year: BASE_YEAR,
      source: vacancies.source!,
      certainty: "assumption",
      note: `${inNorwegian(inPost, 1)} årsverk i arbeid + ${inNorwegian(open, 1)} ledige; landet mangler ${round(vacant, 0)} personer (${vacancies.year}), fordelt etter bestand og hvor vanskelig det er å rekruttere.`,
    };
  });
}

const measureAt = (inputs: DemandBaseInputs, measure: string, occupation: string, sex: "female" | "male", age: number): number =>
  valueAt(
    inputs.workingTime.filter((row) => row.measure === measure),
    occupation,
    sex,
    age,
  );

/** Gives the keyed tightness of a unit, or of the unit it is part of, or 1. */
function tightnessOf(facts: Facts, units: readonly Row<"units">[]): (unit: string) => number {
  const stated = new Map(facts.rows("tightness").map((row) => [row.unit!, numberIn(row, "value")]));
  const parent = new Map(units.map((row) => [row.id, row.parent]));
  return (unit) => stated.get(unit) ?? stated.get(parent.get(unit) ?? "") ?? 1;
}
