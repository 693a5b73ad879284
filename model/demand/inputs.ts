import type { Randomness } from "#model/random";
import type { Change, Figure, Parameter, Uncertain } from "#model/vocabulary";
import type { Workload } from "#model/wisn";
import type { BandPath } from "./population/band-path.ts";

/** Relative use per inhabitant in one band of ages. */
export interface UseBand {
  readonly from: number;
  readonly to: number;
  readonly use: Figure;
}

/** What of the work of laboratories changes over the years; the rest stays as in the first year. */
export interface LaboratoryMoves {
  readonly population: boolean;
  readonly growth: boolean;
  readonly chains: boolean;
}

/** The work of laboratories in the place of a part of a unit's demand. Another part of the model knows it; demand only asks. */
export interface LaboratoryDemand {
  /** `relative`: the covered part grows as the work does. `required`: it is what the work needs. */
  readonly reading: "relative" | "required";
  /** Part of base demand that the laboratories cover, 0..1. */
  readonly covered: number;
  /** Programmes whose samples are in the work: drivers of theirs count nothing for the covered part. */
  readonly programmes: readonly string[];
  readonly moves: LaboratoryMoves;
  /** Whether any figure of the laboratories is uncertain. */
  readonly varies: boolean;
  /** Contracted FTE of the occupation that the work needs, year-major with draws fastest, `years` of the inputs. */
  fte(options: Randomness & { readonly draws: number }, moves: LaboratoryMoves): Float64Array;
}

/** What demand needs to know about one unit of an occupation. */
export interface UnitDemandInputs {
  readonly unit: string;
  /** `demand` starts from contracted FTE in the base year, `wisn` from workload, `laboratory` from the work of laboratories for the part they cover. */
  readonly method: "demand" | "wisn" | "laboratory";
  /** Contracted FTE demanded in the base year. */
  readonly base: Figure;
  /** Present where `method` is `wisn`. */
  readonly workload: Workload | null;
  /** Present where `method` is `laboratory`, and with `wisn` where laboratories do a part of the work. */
  readonly laboratory: LaboratoryDemand | null;
  /** Inhabitants in each use band and year. Units that follow the same area may share one object; its index is then computed once. */
  readonly population: BandPath;
  /** Yearly rise in FTE per use; the weight of a change is that of the year in which the growth takes place. */
  readonly standardGrowth: Parameter;
  /** Yearly fall in FTE per use, likewise. */
  readonly productivity: Parameter;
  /** Changes to the unit's demand as a whole; amounts are already the unit's part. */
  readonly changes: readonly Change[];
}

/** One factor of a driver's chain. */
export interface DriverStep {
  /** Name of the quantity within the programme: drivers of other occupations that have a step of this name have the same draws. */
  readonly quantity: string;
  readonly operation: "multiply" | "divide";
  readonly factor: Uncertain;
}

/** A dated programme that adds work on top of demographic demand. */
export interface DriverInputs {
  readonly id: string;
  /** The programme it is a part of, which may give work to several occupations. */
  readonly programme: string;
  /** Multiplied or divided in order, starting from 1: person-years a year for the whole country at full effect. */
  readonly steps: readonly DriverStep[];
  /** Share of full effect in each year, before scenario changes. */
  readonly weight: readonly number[];
  /** 1 where the driver is part of the reference, 0 where it is off until a scenario turns it on. */
  readonly scale: 0 | 1;
  /** Each unit's part of the national person-years; sums to 1. */
  readonly shares: readonly number[];
  /** Changes to the scale at each unit. */
  readonly changes: readonly (readonly Change[])[];
}

/** All that is needed to draw the demand for one occupation. */
export interface DemandInputs {
  readonly occupation: string;
  readonly firstYear: number;
  /** Years by which people from 45 use services later in life than their elders did in the base year: none, and the changes to it. */
  readonly healthierYears: readonly Change[];
  /** Number of years, one more than the run reports, so that the last year's expansion is known. All weights have this length. */
  readonly years: number;
  readonly uses: readonly UseBand[];
  readonly units: readonly UnitDemandInputs[];
  readonly drivers: readonly DriverInputs[];
  /** Share of a parameter's variance that is common to all units, 0..1. */
  readonly nationalShare: number;
}
