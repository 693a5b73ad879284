import {
  type LaboratorySurge,
  NO_EFFECTS,
  type ProductSupplied,
  type Promised,
  reachOf,
  type SurgeEffects,
  type SurgeInputs,
  type SurgeScenario,
  surgeDays,
  surgeOfLaboratory,
} from "#model/laboratory";
import { openFigures, openNormals } from "#model/random";
import { type Dataset, dayNumber, type Row, WEEKDAYS } from "#model/vocabulary";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { figureOf } from "../figures/uncertain-rows.ts";
import type { Scenario } from "../scenario.ts";
import type { StaffAtUnit } from "./plan-of-laboratory.ts";
import { planOfLaboratory } from "./plan-of-laboratory.ts";
import { surgeEffects } from "./surge-effects.ts";

/** Occupation name of the streams of laboratories, which are no occupation's. */
const LABORATORY = "laboratory";

/** How a surge is drawn. */
export interface SurgeOptions {
  readonly scenario: Scenario;
  readonly draws: number;
  readonly seed: number;
}

/** Draws a laboratory in the year a surge starts, with what the surge does to it. */
export function surgeInputs(
  dataset: Dataset,
  id: string,
  staff: (occupation: string) => StaffAtUnit | undefined,
  surge: SurgeScenario,
  { scenario, draws, seed }: SurgeOptions,
): SurgeInputs {
  const { tables, description } = dataset;
  const year = Number(surge.start.slice(0, 4));
  const years = year - description.baseYear + 1;
  const { laboratory, volumes, fte } = planOfLaboratory(dataset, id, staff, { scenario, draws, seed, years });
  const promised = promisedBy(tables, id);
  const last = <A extends Float64Array>(values: A): Float64Array => values.slice((years - 1) * draws, years * draws);
  const figures = openFigures(openNormals({ seed }, draws), LABORATORY, NATIONAL_SHARE);
  return {
    laboratory,
    volumes: { from: year, years: 1, draws, streams: volumes.streams.map((one) => ({ ...one, path: last(one.path) })) },
    days: surgeDays(dayNumber(surge.start)!, surge.weeks, reachOf(promised)),
    weekdays: weekdayShares(tables, id, laboratory.calendar),
    promised,
    staff: (group) => {
      const all = fte(group);
      return all === null ? null : last(all);
    },
    supply: (product) =>
      suppliedOf(tables, id, product, (row) =>
        figures.draw(figureOf({ ...row, unit: LABORATORY }, "count", LABORATORY), id, `supply:${product}`),
      ),
    effects: surgeEffects(dataset, id, surge, { draws, seed }),
  };
}

/** A laboratory in a surge, and in the same weeks without it: the same draws. */
export interface SurgeAndOrdinary {
  readonly inputs: SurgeInputs;
  readonly surge: LaboratorySurge;
  readonly ordinary: LaboratorySurge;
}

/** Follows a laboratory through a surge, and through the same weeks without it. */
export function surgeAndOrdinary(inputs: SurgeInputs): SurgeAndOrdinary {
  const effects: SurgeEffects = NO_EFFECTS;
  return { inputs, surge: surgeOfLaboratory(inputs), ordinary: surgeOfLaboratory({ ...inputs, effects }) };
}

/** What is promised of routine samples, for they come last; of the priority with the longest limit where nothing is promised of these. */
function promisedBy({ turnaround_promises }: Dataset["tables"], laboratory: string): Promised | null {
  const limits = turnaround_promises.filter((row) => row.laboratory === laboratory && row.measure === "limit");
  const hours = ({ clock, value }: Row<"turnaround_promises">): number => (clock === "hours" ? value : value * 24);
  const found = limits.find(({ priority }) => priority === "routine") ?? limits.toSorted((one, other) => hours(other) - hours(one))[0];
  return found === undefined ? null : { clock: found.clock, limit: found.value };
}

/** How requests fall on weekdays: by the profile stated; else alike on the days the laboratory is open. */
function weekdayShares({ arrival_profiles }: Dataset["tables"], laboratory: string, calendar: string): number[] {
  const rows = arrival_profiles.filter((row) => row.laboratory === laboratory && row.dimension === "weekday");
  const stated = WEEKDAYS.map((_, at) => rows.find(({ position }) => Number(position) === at + 1)?.value ?? 0);
  if (stated.some((share) => share > 0)) return stated;
  return WEEKDAYS.map((_, at) => (calendar !== "weekdays" || at < 5 ? 1 : 0));
}

/** Stock as it was last counted, and how it is supplied; null where either is not stated. */
function suppliedOf(
  { stock_lots, product_supply }: Dataset["tables"],
  laboratory: string,
  product: string,
  draw: (row: Row<"product_supply">) => Float64Array,
): ProductSupplied | null {
  const lots = stock_lots.filter((row) => row.laboratory === laboratory && row.product === product);
  const supply = product_supply.filter((row) => row.laboratory === laboratory && row.product === product);
  const lead = supply.find(({ measure }) => measure === "lead-time");
  const review = supply.find(({ measure }) => measure === "review");
  if (lots.length === 0 || lead === undefined || review === undefined) return null;
  const counted = lots
    .map((row) => row.counted)
    .sort()
    .at(-1)!;
  const day = (date: string): number => dayNumber(date)!;
  return {
    lots: lots
      .filter((row) => row.counted === counted)
      .map(({ value, expires }) => ({
        quantity: value,
        lastDay: expires === null ? Number.POSITIVE_INFINITY : day(expires) - day(counted),
      })),
    lead: draw(lead),
    review: review.value,
  };
}
