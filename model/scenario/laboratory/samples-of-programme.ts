import { countsOfChain, drawChain, drawLaboratory, itemsOnRoute, menuStreams, planWork, type VolumeStream } from "#model/laboratory";
import { openFigures, openNormals } from "#model/random";
import type { Dataset, Row } from "#model/vocabulary";
import { changeWeights } from "../figures/change-weights.ts";
import { openGaps } from "../figures/gaps.ts";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { changesOf, toChange } from "../figures/scenario-changes.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { lineageOf } from "../units/lineage.ts";
import { unitTree } from "../units/unit-tree.ts";
import { chainSamples, invitedOf } from "./chain-samples.ts";
import { compileChains, stepsOfChain } from "./compile-chains.ts";
import { compileLaboratory } from "./compile-laboratory.ts";
import { drawnUse } from "./drawn-use.ts";
import { leadOccupation } from "./lead-occupation.ts";
import type { LaboratoryPlanOptions } from "./plan-of-laboratory.ts";

const MONTHS = 12;

/** What a programme brings the country, and each laboratory that is described. Arrays by draw are of the last year. */
export interface SamplesOfProgramme {
  readonly chain: Row<"chains">;
  /** Whether it is on under the scenario in any of the years. */
  readonly isOn: boolean;
  readonly steps: readonly { readonly row: Row<"programme_chains">; readonly women: Float64Array; readonly men: Float64Array }[];
  /** Counts of the last step, by year and draw. */
  readonly counts: Float64Array;
  readonly laboratories: readonly SamplesAtLaboratory[];
}

export interface SamplesAtLaboratory {
  readonly laboratory: string;
  readonly test: string;
  /** Part of the country that falls on it. */
  readonly part: number;
  readonly requests: Float64Array;
  readonly items: readonly { readonly station: string; readonly items: Float64Array }[];
  /** Hands-on hours a year, and FTE needed (mean of the year's months), on top of what the laboratory needs without the programme. */
  readonly groups: readonly {
    readonly group: string;
    readonly occupation: string;
    readonly hours: Float64Array;
    readonly fte: Float64Array;
  }[];
}

/**
 * Gives what a programme brings, step by step in the country, and in work at each laboratory that does its analyses: the difference between what the
 * laboratory needs with the programme and without it, so that batches that fill and shifts that have time to spare are counted as they are.
 *
 * @throws MissingFigures when the dataset lacks figures; RangeError when it has no such chain.
 */
export function samplesOfProgramme(dataset: Dataset, id: string, options: LaboratoryPlanOptions): SamplesOfProgramme {
  const { scenario, draws, seed, years } = options;
  const chain = dataset.tables.chains.find((row) => row.id === id);
  if (chain === undefined) throw new RangeError(`there is no chain "${id}"`);
  const places = dataset.tables.laboratories.flatMap((row) => placeOf(dataset, row, chain, options) ?? []);
  const occupation = places[0]?.lead ?? "";
  const first = dataset.description.baseYear;
  const figures = openFigures(openNormals({ seed }, draws), occupation, NATIONAL_SHARE);
  const country = {
    part: 1,
    weight: changeWeights({ startYear: chain.start_year, rampYears: chain.ramp_years, endYear: chain.end_year }, first, years),
    scale: chain.default_on ? (1 as const) : (0 as const),
    changes: changesOf(scenario, "driver", occupation)
      .filter((change) => change.programmeGroup === chain.programme_group && change.units === undefined)
      .map((change) => toChange(change, first, years)),
  };
  const invited = invitedOf(country, figures, { years, draws });
  const steps = stepsOfChain(dataset.tables, id);
  const drawn = drawChain({ programme: chain.programme_group, test: "", laboratory: null, steps: steps.map(({ step }) => step) }, figures);
  const [women, men] = (["women", "men"] as const).map((sex) => countsOfChain(drawn, invited, sex, { years, draws })) as [
    Float64Array[],
    Float64Array[],
  ];
  const last = (values: Float64Array): Float64Array => values.slice((years - 1) * draws, years * draws);
  return {
    chain,
    isOn: invited.some((one) => one > 0),
    steps: steps.map(({ rows }, at) => ({ row: rows[0]!, women: last(women[at]!), men: last(men[at]!) })),
    counts: women.at(-1)!.map((one, at) => one + men.at(-1)![at]!),
    laboratories: places.flatMap((place) => place.samples.map((one) => workOf(place, one))),
  };
}

/** A laboratory drawn, with its own requests, and what a programme brings it. */
type Place = NonNullable<ReturnType<typeof placeOf>>;

function placeOf(
  dataset: Dataset,
  row: Row<"laboratories">,
  chain: Row<"chains">,
  { scenario, draws, seed, years }: LaboratoryPlanOptions,
) {
  const lead = leadOccupation(dataset.tables, row.id) ?? "";
  const gaps = openGaps();
  const unit: LeafUnit = { id: row.unit, lineage: lineageOf(unitTree(dataset), row.unit) };
  const all = compileChains({ dataset, scenario, occupation: lead, gaps }, row, unit, {
    first: dataset.description.baseYear,
    count: years,
  });
  gaps.close();
  const chains = all.filter((one) => one.id === chain.id);
  if (chains.length === 0) return null;
  const randomness = { seed };
  const inputs = { ...compileLaboratory(dataset, row.id), products: [], rooms: [] };
  const laboratory = drawLaboratory(inputs, { draws, randomness, nationalShare: NATIONAL_SHARE });
  const use = drawnUse(dataset, scenario, { occupation: lead, unit, years, draws, seed });
  const of = (which: typeof all) => chainSamples(which, laboratory, { randomness, draws, years, occupation: lead });
  const others = [...menuStreams(laboratory, () => use), ...of(all.filter((one) => one.id !== chain.id))];
  return {
    ...{ row, lead, laboratory, others, years, draws, from: dataset.description.baseYear },
    // A programme that is off in all the years has no samples anywhere.
    samples: chains.flatMap((one) => of([one]).map((stream) => ({ part: one.part, stream }))),
  };
}

function workOf(place: Place, { part, stream }: { readonly part: number; readonly stream: VolumeStream }): SamplesAtLaboratory {
  const { laboratory, others, years, draws, from } = place;
  const needs = (streams: readonly VolumeStream[]) => planWork(laboratory, { from, years, draws, streams }, { staff: () => null });
  const [before, after] = [needs(others), needs([...others, stream])];
  const start = (years - 1) * draws;
  const requests = stream.path.slice(start, start + draws);
  const { route } = laboratory.analyses.find(({ test }) => test === stream.test)!;
  const steps = laboratory.routes.find((one) => one.route === route)!;
  const counts = itemsOnRoute(steps, requests);
  const hoursOf = (work: typeof before, group: string): Float64Array => {
    const sum = new Float64Array(draws);
    for (const one of work.stationYears) if (one.group === group) for (let d = 0; d < draws; d++) sum[d]! += one.minutes[start + d]! / 60;
    return sum;
  };
  const fteOf = (work: typeof before, at: number): Float64Array => {
    const { months } = work.groups[at]!.needs;
    const sum = new Float64Array(draws);
    for (let m = 0; m < MONTHS; m++) for (let d = 0; d < draws; d++) sum[d]! += months![((years - 1) * MONTHS + m) * draws + d]! / MONTHS;
    return sum;
  };
  const difference = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, d) => Math.max(0, value - other[d]!));
  return {
    laboratory: laboratory.laboratory,
    test: stream.test,
    part,
    requests,
    items: steps.steps.map(({ station }, at) => ({ station, items: counts[at]! })),
    groups: laboratory.groups.map(({ group, occupation }, at) => ({
      group,
      occupation,
      hours: difference(hoursOf(after, group), hoursOf(before, group)),
      fte: difference(fteOf(after, at), fteOf(before, at)),
    })),
  };
}
