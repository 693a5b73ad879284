import {
  type DrawnLaboratory,
  drawLaboratory,
  type LaboratoryInputs,
  type LaboratoryNeeds,
  menuStreams,
  planLaboratory,
  type Volumes,
} from "#model/laboratory";
import type { Dataset } from "#model/vocabulary";
import { openGaps } from "../figures/gaps.ts";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import type { Scenario } from "../scenario.ts";
import { lineageOf } from "../units/lineage.ts";
import { unitTree } from "../units/unit-tree.ts";
import { chainSamples } from "./chain-samples.ts";
import { compileChains, type LaboratoryChain } from "./compile-chains.ts";
import { compileLaboratory } from "./compile-laboratory.ts";
import { coveredAt } from "./covered-part.ts";
import { leadOccupation } from "./lead-occupation.ts";

/** An occupation at a unit, by year and draw (draws fastest). */
export interface StaffAtUnit {
  readonly unit: string;
  /** Contracted FTE there are. */
  readonly supply: Float64Array;
  /** Use of the services the occupation gives, over that of the base year: people by age, and use per inhabitant. */
  readonly use: Float64Array;
}

/** A laboratory drawn, with its volumes, and what it needs when some instruments are bought as needed. */
export interface LaboratoryPlan {
  /** As stated. */
  readonly inputs: LaboratoryInputs;
  readonly laboratory: DrawnLaboratory;
  readonly volumes: Volumes;
  /** FTE of a staff group by year and draw; null where what is covered in the base year stays. */
  fte(group: string): Float64Array | null;
  needs(bought?: ReadonlySet<string>): LaboratoryNeeds;
}

/** How a laboratory is planned. */
export interface LaboratoryPlanOptions {
  readonly scenario: Scenario;
  readonly draws: number;
  readonly seed: number;
  readonly years: number;
}

/** Months of use in stock at most, where no levels are reckoned: a month of use and the time to the next order. */
const MONTHS_HELD = 2;

/**
 * Draws a laboratory and plans it from the base year on. Its volumes are those of its own menu and what programmes bring.
 *
 * Staff of a group are the part of the occupation's supply at the unit that the group has of its demand in the base year, so that work without anyone to
 * do it is short from the first month.
 *
 * @param staff the occupation at the laboratory's unit; undefined where the occupation is not there.
 * @throws MissingFigures when the dataset lacks figures the programmes need.
 */
export function planOfLaboratory(
  dataset: Dataset,
  id: string,
  staff: (occupation: string) => StaffAtUnit | undefined,
  { scenario, draws, seed, years }: LaboratoryPlanOptions,
): LaboratoryPlan {
  const inputs = compileLaboratory(dataset, id);
  const { unit } = dataset.tables.laboratories.find((row) => row.id === id)!;
  const randomness = { seed };
  const laboratory = drawLaboratory(inputs, { draws, randomness, nationalShare: NATIONAL_SHARE });
  const still = new Float64Array(years * draws).fill(1);
  const occupation = leadOccupation(dataset.tables, id) ?? "";
  const volumes: Volumes = {
    from: dataset.description.baseYear,
    years,
    draws,
    streams: [
      ...menuStreams(laboratory, (lead) => staff(lead)?.use ?? still),
      ...chainSamples(chainsOf(dataset, scenario, id, years), laboratory, { randomness, draws, years, occupation }),
    ],
  };
  const held = new Float64Array(draws).fill(MONTHS_HELD);
  const groups = new Map(inputs.groups.map(({ group, occupation, coveredFte }) => [group, { occupation, covered: coveredFte.value }]));
  const fte = (group: string): Float64Array | null => {
    const { occupation, covered } = groups.get(group)!;
    const base = dataset.tables.demand_base.find((row) => row.occupation === occupation && row.unit === unit)?.value ?? 0;
    const { whole } = coveredAt(dataset.tables, unit, occupation, base);
    const supply = staff(occupation)?.supply;
    return supply === undefined || whole === 0 ? null : supply.map((value) => (value * covered) / whole);
  };
  return {
    inputs,
    laboratory,
    volumes,
    fte,
    needs: (bought = new Set()) => planLaboratory(laboratory, volumes, { staff: fte, bought }, { heldMonths: () => held }),
  };
}

/** What programmes bring a laboratory of a dataset, under a scenario. */
export function chainsOf(dataset: Dataset, scenario: Scenario, id: string, years: number): LaboratoryChain[] {
  const gaps = openGaps();
  const row = dataset.tables.laboratories.find((one) => one.id === id)!;
  const unit = { id: row.unit, lineage: lineageOf(unitTree(dataset), row.unit) };
  const compiling = { dataset, scenario, occupation: leadOccupation(dataset.tables, id) ?? "", gaps };
  const chains = compileChains(compiling, row, unit, { first: dataset.description.baseYear, count: years });
  gaps.close();
  return chains;
}
