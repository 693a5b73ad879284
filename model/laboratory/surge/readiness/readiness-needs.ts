import { NO_EFFECTS } from "../effects/surge-effects.ts";
import type { Prepared } from "../prepared/prepared.ts";
import { type SurgeInputs, type SurgeOf, type SurgeResource, surgeOfLaboratory } from "../surge-of-laboratory.ts";
import { adding, halving, type NeedSearch } from "./search-need.ts";

/** What a resource needs in addition in each draw so that the surge does not break it: 0 where it holds; infinite where nothing suffices. */
export interface ReadinessNeed {
  readonly resource: SurgeResource;
  /** Products: packs. Instruments: how many. Groups, and those able at a station: FTE on agreement, to a tenth. */
  readonly need: Float64Array;
  /** Of those able at a station: FTE of the group's own that are trained instead, to a tenth. */
  readonly trained: Float64Array | null;
  /** Share of the draws in which it breaks within the days without the surge too: that is not laid to the surge. */
  readonly ordinaryShare: number;
  /** Of products, means over the draws: base measures used on an ordinary day, and what stock and orders are brought up to. */
  readonly stock: { readonly daily: number; readonly upTo: number } | null;
}

/** What one of something does, by draw: base measures in a pack; work of one FTE on agreement; work of one FTE trained at a station. */
export interface ReadinessUnits {
  readonly pack: (product: string) => Float64Array;
  readonly people: (group: string) => Float64Array;
  readonly able: (group: string, station: string) => Float64Array;
}

/** Amounts of what is prepared, by draw; null where there is none. */
export interface Amounts {
  readonly people: Prepared["people"];
  readonly able: Prepared["able"];
  readonly instruments: Prepared["instruments"];
  readonly packs: Prepared["held"];
}

/** Steps of FTE: a tenth. */
export const FTE_STEP = 0.1;
const MOST_INSTRUMENTS = 200;
/** Most FTE on agreement that are tried, times those a group has, and besides. */
const MOST_TIMES = 10;
const MOST_BESIDES = 100;
const MOST_ROUNDS = 60;

/** Turns amounts into what the surge meets: packs into base measures, FTE into work. */
export function preparedWith(amounts: Amounts, units: ReadinessUnits): Prepared {
  const times = (amount: Float64Array | null, one: Float64Array): Float64Array | null => amount?.map((n, d) => n * one[d]!) ?? null;
  return {
    people: (group, station) => times(amounts.people(group, station), units.people(group)),
    able: (group, station) => times(amounts.able(group, station), units.able(group, station)),
    instruments: amounts.instruments,
    held: (product) => times(amounts.packs(product), units.pack(product)),
  };
}

/** Names a resource. */
export const surgeResourceKey = (resource: SurgeResource): string => {
  if (resource.kind === "staff") return `staff ${resource.group} ${resource.station ?? ""}`;
  return resource.kind === "instrument" ? `instrument ${resource.instrument}` : `product ${resource.product}`;
};

/**
 * Finds what each resource needs by itself, in every draw, by following the laboratory again and again with more of each until none breaks within the
 * days of `inputs`: since each is met as though the others held, all are sought at once.
 */
export function readinessNeeds(inputs: SurgeInputs, units: ReadinessUnits, judged: (resource: SurgeResource) => boolean): ReadinessNeed[] {
  const { days } = inputs.days;
  const surge = surgeOfLaboratory(inputs);
  const ordinary = surgeOfLaboratory({ ...inputs, effects: NO_EFFECTS });
  const [first, own] = [new Map<string, NeedSearch>(), new Map<string, NeedSearch>()];
  const sought = surge.resources.flatMap((one, at) => {
    if (!judged(one.resource)) return [];
    const otherwise = ordinary.resources[at]!.followed.broken;
    const wanted = Uint8Array.from(one.followed.broken, (day, d) => (day < days && otherwise[d]! >= days ? 1 : 0));
    const key = surgeResourceKey(one.resource);
    first.set(key, searchOf(one, wanted, units));
    if (one.resource.kind === "staff" && one.resource.station !== null) own.set(key, halving(wanted, FTE_STEP, mostOf(one, 1, 0)));
    return [{ one, key, otherwise }];
  });
  const trialOf = (from: ReadonlyMap<string, NeedSearch>, resource: SurgeResource): Float64Array | null =>
    from.get(surgeResourceKey(resource))?.trial ?? null;
  const nothing = (): null => null;
  const people = (from: ReadonlyMap<string, NeedSearch>) => (group: string, station: string | null) =>
    trialOf(from, { kind: "staff", group, station });
  settle(inputs, first, units, {
    people: people(first),
    able: nothing,
    instruments: (instrument) => trialOf(first, { kind: "instrument", instrument, station: "" }),
    packs: (product) => trialOf(first, { kind: "product", product }),
  });
  settle(inputs, own, units, { people: nothing, able: people(own), instruments: nothing, packs: nothing });
  return sought.map(({ one: { resource, stock }, key, otherwise }) => ({
    resource,
    need: first.get(key)!.need(),
    trained: own.get(key)?.need() ?? null,
    ordinaryShare: otherwise.reduce((sum, day) => sum + (day < days ? 1 : 0), 0) / otherwise.length,
    stock: stock === null ? null : { daily: mean(stock.use.mean), upTo: mean(stock.upTo) },
  }));
}

function searchOf(one: SurgeOf, wanted: Uint8Array, units: ReadinessUnits): NeedSearch {
  switch (one.resource.kind) {
    case "staff":
      return halving(wanted, FTE_STEP, mostOf(one, MOST_TIMES, MOST_BESIDES));
    case "instrument":
      return halving(wanted, 1, MOST_INSTRUMENTS);
    case "product":
      return adding(wanted, one.stock!.unmet, units.pack(one.resource.product));
  }
}

/** Most steps of FTE that are tried. */
const mostOf = ({ fte }: SurgeOf, times: number, besides: number): number =>
  Math.ceil((Math.max(0, ...(fte ?? [])) * times + besides) / FTE_STEP);

/** Follows the laboratory with what is tried until every search is settled. */
function settle(inputs: SurgeInputs, searches: ReadonlyMap<string, NeedSearch>, units: ReadinessUnits, amounts: Amounts): void {
  const { days } = inputs.days;
  for (let round = 0; round < MOST_ROUNDS && [...searches.values()].some((one) => !one.settled()); round++) {
    const prepared = preparedWith(amounts, units);
    for (const { resource, followed, stock } of surgeOfLaboratory({ ...inputs, prepared }).resources)
      searches.get(surgeResourceKey(resource))?.learn((d) => followed.broken[d]! < days, stock?.unmet ?? null);
  }
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether the surge breaks nothing in each draw that would not break within the days without it. */
export function keptIn(inputs: SurgeInputs, judged: (resource: SurgeResource) => boolean) {
  const { days } = inputs.days;
  const ordinary = surgeOfLaboratory({ ...inputs, effects: NO_EFFECTS });
  return (prepared: Prepared | null): Uint8Array => {
    const kept = new Uint8Array(inputs.volumes.draws).fill(1);
    const { resources } = surgeOfLaboratory(prepared === null ? inputs : { ...inputs, prepared });
    resources.forEach(({ resource, followed }, at) => {
      if (!judged(resource)) return;
      const otherwise = ordinary.resources[at]!.followed.broken;
      for (let d = 0; d < kept.length; d++) if (followed.broken[d]! < days && otherwise[d]! >= days) kept[d] = 0;
    });
    return kept;
  };
}
