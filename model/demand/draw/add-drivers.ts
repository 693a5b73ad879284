import { changed } from "#model/vocabulary";
import type { DemandInputs, DriverInputs } from "../inputs.ts";
import { ALL_OCCUPATIONS, type Streams } from "./streams.ts";

/**
 * Gives a driver's national person-years a year at full effect, one per draw: its steps multiplied and divided in order. A programme has one
 * future: a quantity of it (attendance, say) is drawn once for all occupations.
 */
export function personYears(driver: Pick<DriverInputs, "programme" | "steps">, streams: Streams): Float64Array {
  const total = new Float64Array(streams.draws).fill(1);
  for (const { quantity, operation, factor } of driver.steps) {
    const drawn = streams.national(factor, `driver:${driver.programme}:${quantity}`, ALL_OCCUPATIONS);
    for (let d = 0; d < total.length; d++) total[d] = operation === "multiply" ? total[d]! * drawn[d]! : total[d]! / drawn[d]!;
  }
  return total;
}

/**
 * Adds a driver's person-years to each unit's demand (arrays as in `drawDemand`), in the parts the driver states. What laboratories cover has the
 * programme's work as samples: there the driver counts nothing, and no other unit takes that part over.
 */
export function addDrivers(demand: readonly Float64Array[], driver: DriverInputs, { units, years }: DemandInputs, streams: Streams): void {
  const national = personYears(driver, streams);
  for (let u = 0; u < demand.length; u++) {
    const { laboratory } = units[u]!;
    const part = driver.shares[u]! * (laboratory?.programmes.includes(driver.programme) === true ? 1 - laboratory.covered : 1);
    addPart(demand[u]!, { driver, part, changes: driver.changes[u]! }, national, years, streams);
  }
}

interface PartOfDriver {
  readonly driver: DriverInputs;
  readonly part: number;
  readonly changes: DriverInputs["changes"][number];
}

/** Adds to the demand of a unit its part of a driver's person-years. */
function addPart(
  values: Float64Array,
  { driver, part, changes }: PartOfDriver,
  national: Float64Array,
  years: number,
  streams: Streams,
): void {
  const { draws } = streams;
  if (part === 0 || (driver.scale === 0 && changes.length === 0)) return;
  const effects = changes.map((change) => streams.change(change));
  for (let year = 0; year < years; year++) {
    const weight = driver.weight[year]!;
    for (let d = 0; d < draws; d++) {
      let scale: number = driver.scale;
      for (let c = 0; c < changes.length; c++) {
        scale = changed(scale, changes[c]!.operation, effects[c]![d]!, changes[c]!.weight[year]!);
      }
      const at = year * draws + d;
      values[at] = values[at]! + national[d]! * weight * part * Math.max(0, scale);
    }
  }
}
