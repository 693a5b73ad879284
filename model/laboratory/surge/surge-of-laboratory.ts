import type { DrawnLaboratory } from "../inputs/laboratory.ts";
import type { Volumes } from "../volumes/volume-streams.ts";
import { setInstrumentCapacity } from "./capacity/instrument-capacity.ts";
import { peopleCapacity } from "./capacity/people-capacity.ts";
import { dutyWeights, instrumentWeights } from "./days/duty-weights.ts";
import { dueAfter, openWeekdays, type Promised, type SurgeDays, sharesOfMonth } from "./days/surge-days.ts";
import type { SurgeEffects } from "./effects/surge-effects.ts";
import { type Followed, followBacklog } from "./follow/follow-backlog.ts";
import { type FollowedStock, followStock } from "./follow/follow-stock.ts";
import { arrivalsOf, type DayShares } from "./loads/arrivals.ts";
import { pooledName, withPooled } from "./loads/pooled-laboratory.ts";
import { productDrivers, productLoad } from "./loads/product-loads.ts";
import { type Load, requestLoads } from "./loads/request-loads.ts";
import { setWork } from "./loads/set-work.ts";
import { NOTHING_PREPARED, type Prepared } from "./prepared/prepared.ts";
import { type OrdinaryUse, ordinaryUse, type ProductSupplied, supplyOf } from "./supply-of.ts";

/** Something that can break. */
export type SurgeResource =
  | { readonly kind: "staff"; readonly group: string; readonly station: string | null }
  | { readonly kind: "instrument"; readonly instrument: string; readonly station: string }
  | { readonly kind: "product"; readonly product: string };

/** What a surge of a laboratory follows from. */
export interface SurgeInputs {
  readonly laboratory: DrawnLaboratory;
  /** Of one year. */
  readonly volumes: Volumes;
  readonly days: SurgeDays;
  /** How requests fall on weekdays, Monday first. */
  readonly weekdays: readonly number[];
  /** What is promised; null where nothing is, and then no backlog can be judged. */
  readonly promised: Promised | null;
  /** FTE of a group by draw; null where what is covered in the base year stays. */
  readonly staff: (group: string) => Float64Array | null;
  /** What is known of a product's stock and supply; null where too little is. */
  readonly supply: (product: string) => ProductSupplied | null;
  readonly effects: SurgeEffects;
  /** What is held and agreed beforehand; left out: nothing beyond what there is. */
  readonly prepared?: Prepared;
}

/** A resource followed through a surge. */
export interface SurgeOf {
  readonly resource: SurgeResource;
  readonly followed: Followed | FollowedStock;
  /** Of staff groups: FTE, by draw, that could be spared in every week looked at without more being left undone. */
  readonly spare: Float64Array | null;
  /** Contracted FTE of a group, by draw. */
  readonly fte: Float64Array | null;
  /** Of products: base measures used on an ordinary day, by draw, and what stock and orders are brought up to. */
  readonly stock: { readonly use: OrdinaryUse; readonly upTo: Float64Array; readonly unmet: Float64Array } | null;
}

/** What is handed to one who looks closer: the work and capacity of each day, or the use, in arrays that are used again. */
export type Look = (resource: SurgeResource, came: Float64Array, capacity: Float64Array | null) => void;

/** A laboratory followed through a surge. */
export interface LaboratorySurge {
  readonly resources: readonly SurgeOf[];
  /** Products of which too little is known. */
  readonly unknownProducts: readonly string[];
}

/**
 * Follows every resource of a laboratory through a surge, day by day in every draw. Each is met with all that comes, as though the others held: which
 * breaks first is the same, and what breaks later is what would, once those before it are lifted.
 */
export function surgeOfLaboratory(inputs: SurgeInputs, look?: Look): LaboratorySurge {
  const { laboratory: plain, days, promised, effects, weekdays, prepared = NOTHING_PREPARED } = inputs;
  const { draws } = inputs.volumes;
  const pooled = effects.pooling.flatMap(({ tests, testsPerSample }, at) =>
    [...tests].map((test) => ({ name: pooledName(test, at), test, testsPerSample })),
  );
  const laboratory = withPooled(plain, pooled);
  const poolOf = (name: string | undefined) => pooled.find((one) => one.name === name);
  const streams = [
    ...inputs.volumes.streams,
    ...pooled.flatMap(({ test, name }) => inputs.volumes.streams.flatMap((one) => (one.test === test ? [{ ...one, test: name }] : []))),
  ];
  const found = requestLoads(laboratory, { ...inputs.volumes, streams }, inputs.volumes);
  const done = found.done.map((each, at) => {
    const pool = poolOf(found.tests[at]);
    return pool === undefined ? each : each.map((times, d) => times * pool.testsPerSample[d]!);
  });
  const loads = { ...found, done };
  const week = weekdays.reduce((sum, one) => sum + one, 0);
  const shares: DayShares = {
    ofMonth: sharesOfMonth(days, weekdays),
    ofWeek: Float64Array.from({ length: days.known }, (_, t) => weekdays[days.weekday[t]!]! / week),
  };
  const open = sharesOfMonth(days, openWeekdays(laboratory.calendar));
  const arrivals = arrivalsOf(loads.tests, inputs.volumes, days, shares, effects);
  const came = new Float64Array(days.days * draws);
  const capacity = new Float64Array(days.known * draws);
  const resources: SurgeOf[] = [];

  if (promised !== null) {
    plain.groups.forEach((group, at) => {
      const fte = inputs.staff(group.group) ?? group.coveredFte;
      const duty = sharesOfMonth(days, dutyWeights(group, plain.calendar));
      const due = dueAfter(days, promised, duty);
      const able = peopleCapacity(group, fte, days, duty, effects, prepared);
      const own = loads.pairs.filter((pair) => pair.group === at);
      const all: Load = {
        requests: own.flatMap(({ minutes }) => minutes.requests),
        monthly: Float64Array.from(fte, (_, d) => own.reduce((sum, { minutes }) => sum + minutes.monthly[d]!, 0)),
      };
      const follow = (load: Load, station: string | null): void => {
        setWork(came, load, arrivals, days, shares, open);
        able.set(capacity, station);
        const resource: SurgeResource = { kind: "staff", group: group.group, station };
        look?.(resource, came, capacity);
        const spare = station === null ? spareFte(came, capacity, days.days, duty, able.minutesOfOne) : null;
        resources.push({ resource, followed: followBacklog(came, capacity, due, draws), spare, fte, stock: null });
      };
      follow(all, null);
      for (const { station, minutes } of own) if (group.skills.some((one) => one.station === station)) follow(minutes, station);
    });
    plain.instruments.forEach((instrument, at) => {
      const { hours, terms, batched } = loads.instruments[at]!;
      setWork(came, hours, arrivals, days, shares, open);
      const running = sharesOfMonth(days, instrumentWeights(instrument.days));
      const more = prepared.instruments(instrument.instrument);
      setInstrumentCapacity(capacity, { instrument, terms, batched, shares: running, more }, days, effects);
      const resource: SurgeResource = { kind: "instrument", instrument: instrument.instrument, station: instrument.station };
      look?.(resource, came, capacity);
      resources.push({
        resource,
        followed: followBacklog(came, capacity, dueAfter(days, promised, running), draws),
        spare: null,
        fte: null,
        stock: null,
      });
    });
  }

  const pooledFrom = loads.tests.map((test) => loads.tests.indexOf(poolOf(test)?.test ?? test));
  const drivers = productDrivers(laboratory, loads, pooledFrom);
  const unknownProducts: string[] = [];
  for (const product of plain.products) {
    const known = inputs.supply(product.product);
    if (known === null) {
      unknownProducts.push(product.product);
      continue;
    }
    const load = productLoad(product, drivers, draws);
    setWork(came, load, arrivals, days, shares, open);
    const resource: SurgeResource = { kind: "product", product: product.product };
    look?.(resource, came, null);
    const use = ordinaryUse(load, loads.tests, inputs.volumes);
    const supply = supplyOf(product, known, use, days, effects, prepared.held(product.product));
    const followed = followStock(came, supply, draws);
    resources.push({ resource, followed, spare: null, fte: null, stock: { use, upTo: supply.upTo, unmet: followed.unmet } });
  }
  return { resources, unknownProducts };
}

/** FTE that are over in the fullest week, by draw; never below 0. */
function spareFte(came: Float64Array, capacity: Float64Array, days: number, duty: Float64Array, minutesOfOne: Float64Array): Float64Array {
  const draws = minutesOfOne.length;
  const least = new Float64Array(draws).fill(Number.POSITIVE_INFINITY);
  for (let first = 0; first + 7 <= days; first += 7) {
    let part = 0;
    for (let t = first; t < first + 7; t++) part += duty[t]!;
    if (part === 0) continue;
    for (let d = 0; d < draws; d++) {
      let over = 0;
      for (let t = first; t < first + 7; t++) over += capacity[t * draws + d]! - came[t * draws + d]!;
      least[d] = Math.min(least[d]!, over / (part * minutesOfOne[d]!));
    }
  }
  return least.map((fte) => (Number.isFinite(fte) ? Math.max(0, fte) : 0));
}
