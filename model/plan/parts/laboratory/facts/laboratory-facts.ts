import { capacityAtUnit, occupationsInLaboratories } from "#model/analysis";
import { staffedUnits, unitTree } from "#model/scenario";
import type { PartFacts } from "../../plan-part.ts";
import { LaboratoryFacts, type LaboratoryOfPlan } from "./laboratory-of-plan.ts";
import { maskLaboratories } from "./mask-laboratories.ts";

/** What is found at one unit that has laboratories, with the units whose plans tell of it. */
interface FoundAtUnit {
  readonly within: readonly string[];
  readonly facts: LaboratoryFacts;
}

/** What laboratories need and what stops them first: a piece is a unit that has some. As the scenario says, before the plan's own measures. */
export const laboratoryFacts: PartFacts<LaboratoryFacts, FoundAtUnit> = {
  schema: LaboratoryFacts,
  pieces: (dataset) =>
    [...new Set(dataset.tables.laboratories.map(({ unit }) => unit))].map((about) => ({
      about,
      weight: occupationsInLaboratories(dataset, about).reduce((sum, one) => sum + staffedUnits(dataset, one).length, 1),
      dataset: () => dataset,
    })),
  compute: ({ dataset, scenario, about, units, run: { to, ...run } }) => {
    const tree = unitTree(dataset);
    const within = units.filter((unit) => tree.within(unit).has(about));
    if (within.length === 0) return { within, facts: { year: to, laboratories: [] } };
    const occupationOf = new Map(dataset.tables.staff_groups.map((group) => [group.id, group.occupation]));
    const found = capacityAtUnit(dataset, scenario, about, { ...run, year: to });
    return { within, facts: { year: to, laboratories: found.map((one) => withOccupations(one, occupationOf)) } };
  },
  ofUnit: (results, unit) => {
    const here = results.filter(({ within }) => within.includes(unit));
    const [first] = here;
    if (first === undefined) return undefined;
    return { year: first.facts.year, laboratories: here.flatMap(({ facts }) => facts.laboratories.map((one) => toldAt(one, unit))) };
  },
  mask: maskLaboratories,
};

type Found = ReturnType<typeof capacityAtUnit>[number];

function withOccupations(found: Found, occupations: ReadonlyMap<string, string>): LaboratoryOfPlan {
  const of = ({ kind, id }: { readonly kind: string; readonly id: string | null }): string | null =>
    (kind === "staff" || kind === "station") && id !== null ? (occupations.get(id) ?? null) : null;
  return {
    ...found,
    bottlenecks: found.bottlenecks.map((one) => ({ ...one, occupation: of(one), hidden: false })),
    resources: found.resources.map((one) => ({ ...one, occupation: of(one) })),
  };
}

/** A plan of a unit above tells of what is short, and leaves the rest to the plan of the laboratory's own unit. */
const toldAt = (laboratory: LaboratoryOfPlan, unit: string): LaboratoryOfPlan =>
  laboratory.unit === unit
    ? laboratory
    : { ...laboratory, resources: laboratory.resources.filter(({ shortShare }) => shortShare !== null && shortShare > 0) };
