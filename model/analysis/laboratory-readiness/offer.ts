import type { LaboratoryInputs, ReadinessNeed } from "#model/laboratory";
import type { Dataset } from "#model/vocabulary";
import type { LaboratoryReadiness } from "./laboratory-readiness.ts";
import { annuity, type ReadinessCosts } from "./readiness-costs.ts";

type Missing = LaboratoryReadiness["laboratories"][number]["ready"][number]["missing"];

/** Something that can be had ready, and what one of it costs a year; null where what the cost follows from is not stated. */
export interface Offer {
  readonly kind: "product" | "people" | "training" | "instrument";
  readonly id: string;
  readonly names: LaboratoryReadiness["laboratories"][number]["names"] | null;
  readonly station: string | null;
  readonly stationNames: LaboratoryReadiness["laboratories"][number]["names"] | null;
  readonly measure: string;
  readonly capital: number | null;
  readonly storage: number | null;
  readonly training: number | null;
  readonly standby: number | null;
  /** NOK a year of one that expires before it is used, and how many there can be before any does. */
  readonly expiry: number | null;
  readonly rotating: number;
  readonly outlay: number | null;
  readonly trainingDays: number | null;
  readonly missing: Missing;
}

const DAYS_A_YEAR = 365.25;
const NO_COST = { capital: null, storage: null, training: null, standby: null, expiry: null, outlay: null, trainingDays: null } as const;

type Unnamed = Omit<Offer, "names" | "stationNames">;

/** What one costs a year while none expires; null where it is not stated. */
export const costOfOne = ({ missing, capital, storage, training, standby }: Offer): number | null =>
  missing === null ? (capital ?? 0) + (storage ?? 0) + (training ?? 0) + (standby ?? 0) : null;

/** Packs of a product, in the prices of a year. */
export function offerOfProduct(
  { products }: LaboratoryInputs,
  id: string,
  stock: NonNullable<ReadinessNeed["stock"]>,
  costs: ReadinessCosts,
  year: number,
): Unnamed {
  const { packSize, prices, packVolume, shelfLifeDays, baseMeasure } = products.find(({ product }) => product === id)!;
  const price = (prices.findLast(({ from }) => from <= year) ?? prices[0])?.value.value;
  const life = shelfLifeDays?.value ?? Number.POSITIVE_INFINITY;
  const base = { kind: "product", id, station: null, measure: packSize === null ? baseMeasure : "packs" } as const;
  // What is used within a shelf life can be held without any of it expiring.
  const rotating =
    Number.isFinite(life) && packSize !== null ? Math.max(0, Math.floor((stock.daily * life - stock.upTo) / packSize.value)) : 1e9;
  const missing: Missing = packSize === null ? "pack" : price === undefined ? "price" : packVolume === null ? "volume" : null;
  if (missing !== null || price === undefined || packVolume === null) return { ...base, ...NO_COST, rotating, missing };
  return {
    ...{ ...base, ...NO_COST, rotating, missing },
    capital: price * costs.capitalRate,
    storage: packVolume.value * costs.storagePerM3,
    expiry: Number.isFinite(life) && life > 0 ? (price * DAYS_A_YEAR) / life : 0,
    outlay: price,
  };
}

/** An instrument more. */
export function offerOfInstrument(
  { instruments }: LaboratoryInputs,
  tables: Dataset["tables"],
  id: string,
  costs: ReadinessCosts,
): Unnamed {
  const price = instruments.find(({ instrument }) => instrument === id)!.price?.value;
  const stated = tables.instrument_figures.find(({ instrument, measure }) => instrument === id && measure === "lifetime")?.value;
  const years = stated !== undefined && stated > 0 ? stated : costs.instrumentYears;
  const base = { kind: "instrument", id, station: null, measure: "instruments", rotating: Number.POSITIVE_INFINITY, ...NO_COST } as const;
  return price === undefined
    ? { ...base, missing: "price" }
    : { ...base, missing: null, capital: annuity(price, costs.capitalRate, years), outlay: price };
}

/** One FTE on agreement, trained at all stations of the group; or, at one station, one of the group's own trained there. */
export function offerOfPeople({ groups }: LaboratoryInputs, id: string, station: string | null, costs: ReadinessCosts): Unnamed {
  const skills = groups.find(({ group }) => group === id)!.skills.filter((skill) => station === null || skill.station === station);
  const stated = skills.flatMap(({ trainingDays }) => (trainingDays === null ? [] : [trainingDays.value]));
  const rotating = Number.POSITIVE_INFINITY;
  const base = { kind: station === null ? "people" : "training", id, station, measure: "FTE", rotating, ...NO_COST } as const;
  if (stated.length === 0 || stated.length < skills.length) return { ...base, missing: "training" };
  const trainingDays = stated.reduce((sum, days) => sum + days, 0);
  return {
    ...{ ...base, missing: null, trainingDays },
    training: ((trainingDays / costs.workingDays) * costs.ftePerYear) / costs.trainingYears,
    standby: station === null ? costs.standbyShare * costs.ftePerYear : null,
  };
}
