import { PROGRAMME_MEASURES, WORKING_TIME_MEASURES, yearSpan } from "#model/vocabulary";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";
import { ancestors } from "./unit-tree.ts";

/** Checks that everyone in stock has an age profile, working time and a demand to be compared with. */
export function checkStaffCompleteness(data: DatasetUnderCheck): void {
  const { stock, age_profile, working_time, demand_base } = data.tables;
  const profiles = new Set(age_profile.map(({ occupation, unit, sex }) => `${occupation}\n${unit ?? ""}\n${sex}`));
  const demanded = new Set(demand_base.map(({ occupation, unit }) => `${occupation}\n${unit}`));
  const stocked = new Set(stock.map(({ occupation, unit }) => `${occupation}\n${unit}`));
  const reported = new Set<string>();
  for (const [index, { occupation, unit, sex, value }] of stock.entries()) {
    if (value > 0 && !profiles.has(`${occupation}\n${unit}\n${sex}`) && !profiles.has(`${occupation}\n\n${sex}`))
      data.error("age-profile-missing", "stock", index, "occupation", { occupation, unit, sex });
    if (!demanded.has(`${occupation}\n${unit}`) && !reported.has(`${occupation}\n${unit}`)) {
      reported.add(`${occupation}\n${unit}`);
      data.error("demand-missing", "stock", index, "unit", { occupation, unit });
    }
  }
  for (const [index, { occupation, unit }] of demand_base.entries())
    if (!stocked.has(`${occupation}\n${unit}`)) data.error("stock-missing", "demand_base", index, "unit", { occupation, unit });
  for (const occupation of new Set(stock.map((row) => row.occupation)))
    for (const measure of WORKING_TIME_MEASURES)
      if (!working_time.some((row) => row.measure === measure && (row.occupation === null || row.occupation === occupation)))
        data.error("working-time-missing", "working_time", null, "measure", { measure, occupation });
}

/** Checks that the population behind demand is there: for the base year, and for each unit or one above it. */
export function checkPopulation(data: DatasetUnderCheck): void {
  const { population, demand_base, units } = data.tables;
  const covered = new Set(population.filter(({ year }) => year === data.baseYear).map(({ unit }) => unit));
  if (covered.size === 0) {
    data.error("base-year-missing", "population", null, "year", { year: String(data.baseYear) });
    return;
  }
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const reported = new Set<string>();
  for (const [index, { unit }] of demand_base.entries()) {
    if (reported.has(unit) || covered.has(unit) || ancestors(unit, parents).some((above) => covered.has(above))) continue;
    reported.add(unit);
    data.error("population-missing", "demand_base", index, "unit", { unit, year: String(data.baseYear) });
  }
}

/** Checks that each programme has its figures and study places; years left out between its first and last are warned of. */
export function checkProgrammes(data: DatasetUnderCheck): void {
  const { programmes, programme_figures, study_places } = data.tables;
  const figures = new Set(programme_figures.map(({ programme, measure }) => `${programme}\n${measure}`));
  const places = new Set(study_places.map(({ programme }) => programme));
  const capped = new Set(data.tables.placements.map(({ programme }) => programme));
  const required = new Set(data.tables.placement_requirements.map(({ programme }) => programme));
  for (const [index, { id }] of programmes.entries()) {
    // Weeks per student matter only where the weeks available are known, and are the sum of the requirements where there are any.
    const needed = PROGRAMME_MEASURES.filter(
      (measure) => measure !== "fill" && (measure !== "placement-weeks" || (capped.has(id) && !required.has(id))),
    );
    const missing = needed.filter((measure) => !figures.has(`${id}\n${measure}`));
    if (missing.length > 0)
      data.error("programme-figures-missing", "programmes", index, "id", { programme: id, missing: missing.join(", ") });
    if (!places.has(id)) data.error("study-places-missing", "programmes", index, "id", { programme: id });
  }
  for (const [index, { measure, value }] of programme_figures.entries()) {
    if ((measure === "completion" || measure === "take-up") && value > 1) data.error("share-range", "programme_figures", index, "value");
    if (measure === "length" && (value <= 0 || value > 12)) data.error("length-range", "programme_figures", index, "value");
  }
  checkYears(data, "study_places", (row) => row.programme);
  checkYears(data, "placements", (row) => row.programme);
}

/** Checks that an alternative of the population projection has every year from its first to its last, with the same age bands. */
export function checkProjectionYears(data: DatasetUnderCheck): void {
  checkYears(data, "population_projection", ({ unit, edition, alternative }) => [unit, edition, alternative].join(", "));
  const bands = new Map<string, Map<number, { first: number; bands: string[] }>>();
  for (const [index, { unit, edition, alternative, year, age_from, age_to }] of data.tables.population_projection.entries()) {
    const key = [unit, edition, alternative].join(", ");
    const years = bands.get(key) ?? new Map<number, { first: number; bands: string[] }>();
    bands.set(key, years);
    const entry = years.get(year) ?? { first: index, bands: [] };
    years.set(year, entry);
    entry.bands.push(`${age_from}-${age_to}`);
  }
  for (const [group, years] of bands) {
    const ordered = [...years].sort(([left], [right]) => left - right);
    const expected = ordered[0]![1].bands.sort().join(" ");
    for (const [year, entry] of ordered)
      if (entry.bands.sort().join(" ") !== expected)
        data.error("age-bands-differ", "population_projection", entry.first, "age_from", {
          group,
          year: String(year),
          first: String(ordered[0]![0]),
        });
  }
}

function checkYears<N extends "study_places" | "placements" | "population_projection">(
  data: DatasetUnderCheck,
  table: N,
  groupOf: (row: DatasetUnderCheck["tables"][N][number]) => string,
): void {
  const groups = new Map<string, { years: Set<number>; first: number }>();
  for (const [index, row] of data.tables[table].entries()) {
    const group = groups.get(groupOf(row)) ?? { years: new Set<number>(), first: index };
    groups.set(groupOf(row), group);
    group.years.add(row.year);
  }
  for (const [group, { years, first }] of groups) {
    const [start, end] = [Math.min(...years), Math.max(...years)];
    const missing = yearSpan(start, end).filter((year) => !years.has(year));
    if (missing.length === 0) continue;
    const params = { group, missing: missing.join(", ") };
    // Places and weeks hold until the next row; a population that stands still would be wrong.
    if (table === "population_projection") data.error("years-missing", table, first, "year", params);
    else data.warning("years-carried", table, first, "year", params);
  }
}
