import { describe, expect, it } from "vitest";
import { sliceDataset } from "#model/scenario";
import { type Dataset, TABLE_NAMES } from "#model/vocabulary";
import { referenceDataset } from "./validation/reference-dataset.test-support.ts";

const dataset = await referenceDataset();
const { tables } = dataset;

/** Units of the occupation and every unit above them, walked up by hand. */
function placesOf(occupation: string): Set<string> {
  const places = new Set<string>();
  for (const { occupation: whose, unit } of [...tables.stock, ...tables.demand_base]) {
    if (whose !== occupation) continue;
    for (let at: string | null | undefined = unit; at != null; at = tables.units.find(({ id }) => id === at)?.parent) places.add(at);
  }
  return places;
}

/** Tables of laboratories that demand can rest on. */
const OF_LABORATORIES = [
  "laboratories",
  "space_factors",
  "stations",
  "station_figures",
  "laboratory_menus",
  "test_volumes",
  "arrival_profiles",
  "routes",
  "work_steps",
  "staff_groups",
  "laboratory_staff",
  "laboratory_skills",
  "shifts",
  "instruments",
  "instrument_figures",
  "chains",
  "programme_chains",
] as const;

/** The slice of an occupation, written out table by table without the tables' own rules. */
function sliceByHand(occupation: string): Partial<Omit<Dataset["tables"], "sources">> {
  const places = placesOf(occupation);
  const taught = (programme: string | null): boolean =>
    tables.programmes.some((row) => row.id === programme && row.occupation === occupation);
  const adds = (driver: string): boolean => tables.drivers.some((row) => row.id === driver && row.occupation === occupation);
  const mine = (row: { readonly occupation: string | null }): boolean => row.occupation === occupation;
  const general = (row: { readonly occupation: string | null }): boolean => row.occupation === null;
  const either = (row: { readonly occupation: string | null }): boolean => mine(row) || general(row);
  const works = tables.staff_groups.some(mine);
  /** Whom most of the staff of each laboratory are where the occupation works. */
  const leads = tables.staff_groups.filter(mine).map(({ laboratory }) => {
    const fte = (group: string): number =>
      tables.laboratory_staff.find((row) => row.staff_group === group && row.measure === "covered-fte")!.value;
    const groups = tables.staff_groups.filter((row) => row.laboratory === laboratory);
    return groups.reduce((most, row) => (fte(row.id) > fte(most.id) ? row : most)).occupation;
  });
  const ofLaboratories = Object.fromEntries(OF_LABORATORIES.map((name) => [name, works ? tables[name] : []]));
  return {
    ...ofLaboratories,
    ...{ units: tables.units, occupations: tables.occupations },
    population: tables.population.filter((row) => row.year === dataset.description.baseYear && places.has(row.unit)),
    population_projection: tables.population_projection.filter((row) => places.has(row.unit)),
    stock: tables.stock.filter(mine),
    age_profile: tables.age_profile.filter(mine),
    exits: tables.exits.filter(either),
    working_time: tables.working_time.filter(either),
    inflows: tables.inflows.filter(mine),
    moves: tables.moves.filter(either),
    common_uncertainty: tables.common_uncertainty.filter(either),
    programmes: tables.programmes.filter(mine),
    programme_figures: tables.programme_figures.filter((row) => taught(row.programme)),
    study_places: tables.study_places.filter((row) => taught(row.programme)),
    placements: tables.placements.filter((row) => taught(row.programme)),
    destinations: tables.destinations.filter((row) => (row.flow === "graduates" ? taught(row.programme) : mine(row))),
    experience: tables.experience.filter(tables.experience.some(mine) ? mine : general),
    demand_base: tables.demand_base.filter(mine),
    use_by_age: tables.use_by_age.filter(
      (row) =>
        [occupation, ...leads].includes(row.occupation ?? "") ||
        (general(row) && [occupation, ...leads].some((one) => !tables.use_by_age.some((other) => other.occupation === one))),
    ),
    growth: tables.growth.filter((row) => either(row) || leads.includes(row.occupation ?? "")),
    drivers: tables.drivers.filter(mine),
    driver_steps: tables.driver_steps.filter((row) => adds(row.driver)),
    driver_units: tables.driver_units.filter((row) => adds(row.driver)),
    workload: tables.workload.filter(mine),
    observations: tables.observations.filter(either),
    // Those of laboratories: no site is published that takes anybody in one.
    disciplines: works ? tables.disciplines.filter(({ id }) => tables.laboratories.some(({ discipline }) => discipline === id)) : [],
    placement_requirements: tables.placement_requirements.filter((row) => taught(row.programme)),
  };
}

describe("a slice of the reference dataset", () => {
  it.each(tables.occupations.map(({ id }) => id))(
    "holds of %s what a slice written by hand holds, and the sources it cites",
    (occupation) => {
      const { sources, ...sliced } = sliceDataset(dataset, occupation).tables;
      const byHand = sliceByHand(occupation);
      for (const [name, rows] of Object.entries(byHand)) expect(sliced[name as keyof typeof byHand], name).toEqual(rows);
      const cited = new Set(Object.values(byHand).flatMap((rows) => rows.map(({ source }) => source)));
      expect(sources).toEqual(tables.sources.filter(({ id }) => cited.has(id)));
      expect(Object.keys({ ...sliced, sources }).sort()).toEqual([...TABLE_NAMES].sort());
    },
  );

  it("is cut everywhere by one occupation or another", () => {
    const whole = ["units", "occupations"];
    for (const name of TABLE_NAMES.filter((table) => !whole.includes(table))) {
      const cut = tables.occupations.some(({ id }) => sliceDataset(dataset, id).tables[name].length < tables[name].length);
      expect(cut || tables[name].every((row) => "occupation" in row && row.occupation === null), name).toBe(true);
    }
  });
});
