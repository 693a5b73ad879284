import { AGE_COUNT, EXIT_PROCESSES, SEXES } from "#model/vocabulary";
import type { DemandDraws } from "./draws/occupation-draws.ts";
import {
  type ByAge,
  type EntryInputs,
  earliestIntakeYear,
  type OccupationInputs,
  type ProgrammeInputs,
  type UnitInputs,
} from "./inputs/inputs.ts";

const SUM_TOLERANCE = 1e-9;

/**
 * Refuses inputs that are not what `inputs.ts` says: a RangeError that names occupation, unit or programme, and what is wrong.
 *
 * A checked dataset under a checked scenario never gets here; this guards those who build inputs in code.
 */
export function checkInputs(inputs: OccupationInputs, demand: DemandDraws, draws: number, seed: number): void {
  const refuse = (what: string): never => {
    throw new RangeError(`Occupation ${inputs.occupation}: ${what}`);
  };
  const need = (condition: boolean, what: string): void => {
    if (!condition) refuse(what);
  };
  const curve = (values: ByAge, name: string, highest: number): void => {
    for (const sex of SEXES) {
      need(values[sex].length === AGE_COUNT, `${name} needs ${AGE_COUNT} ages, has ${values[sex].length}`);
      const wrong = firstOutside(values[sex], highest);
      if (wrong >= 0) refuse(`${name} is ${values[sex][wrong]} at age index ${wrong}, but must lie in 0..${highest}`);
    }
  };
  const sumsToOne = (sum: number, name: string): void => need(Math.abs(sum - 1) <= SUM_TOLERANCE, `${name} must sum to 1, not ${sum}`);

  const checkEntry = (entry: EntryInputs, name: string): void => {
    curve(entry.profile, `${name} profile`, 1);
    need(entry.share >= 0 && Number.isFinite(entry.share), `${name} share must be 0 or more, not ${entry.share}`);
    if (entry.share > 0) sumsToOne(total(entry.profile), `${name} profile`);
  };
  const checkUnit = (unit: UnitInputs): void => {
    const of = `of unit ${unit.unit}`;
    curve(unit.stock, `stock ${of}`, Number.MAX_VALUE);
    for (const process of EXIT_PROCESSES) curve(unit.exits[process], `${process} ${of}`, 1);
    curve(unit.moveRate, `move rate ${of}`, 1);
    curve(unit.participation, `participation ${of}`, 1);
    curve(unit.contractedShare, `contracted share ${of}`, 1);
    curve(unit.absence, `absence ${of}`, 1);
    need(unit.moveShare >= 0, `move share ${of} must be 0 or more, not ${unit.moveShare}`);
    checkEntry(unit.immigration, `immigration ${of}`);
    checkEntry(unit.reentry, `re-entry ${of}`);
  };
  const checkProgramme = (p: ProgrammeInputs): void => {
    const of = `of programme ${p.programme}`;
    const earliest = earliestIntakeYear(inputs.firstYear, p.length, inputs.newProductivity.length);
    need(p.length >= 0 && Number.isFinite(p.length), `length ${of} must be 0 or more, not ${p.length}`);
    need(p.places.length > 0, `places ${of} are missing`);
    need(p.firstIntakeYear <= earliest, `places ${of} begin in ${p.firstIntakeYear}, but are needed from ${earliest}`);
    need(p.placementWeeks.length === p.places.length, `placement weeks ${of} must cover the same years as its places`);
    need(p.weeksPerStudent >= 0, `weeks per student ${of} must be 0 or more, not ${p.weeksPerStudent}`);
    need(p.destinations.length === inputs.units.length, `destinations ${of} must have one share per unit`);
    need(
      p.destinations.every((share) => share >= 0),
      `destinations ${of} must be 0 or more`,
    );
    sumsToOne(
      p.destinations.reduce((sum, share) => sum + share, 0),
      `destinations ${of}`,
    );
    curve(p.profile, `profile ${of}`, 1);
    sumsToOne(total(p.profile), `profile ${of}`);
  };

  need(Number.isInteger(draws) && draws >= 1, `draws must be a whole number of 1 or more, not ${draws}`);
  need(Number.isSafeInteger(seed) && seed >= 0, `the seed must be a whole number in 0..2^53-1, not ${seed}`);
  need(Number.isInteger(inputs.years) && inputs.years >= 1, `years must be a whole number of 1 or more, not ${inputs.years}`);
  need(inputs.units.length > 0, "there is no unit");
  need(new Set(inputs.units.map(({ unit }) => unit)).size === inputs.units.length, "two units have the same id");
  need(new Set(inputs.programmes.map(({ programme }) => programme)).size === inputs.programmes.length, "two programmes have the same id");
  inputs.units.forEach(checkUnit);
  inputs.programmes.forEach(checkProgramme);
  if (inputs.units.some(({ moveRate }) => total(moveRate) > 0)) {
    sumsToOne(
      inputs.units.reduce((sum, { moveShare }) => sum + moveShare, 0),
      "move shares",
    );
  }
  need(demand.length === inputs.units.length, `demand is given for ${demand.length} units, but there are ${inputs.units.length}`);
  const lengths = [inputs.years * draws, (inputs.years + 1) * draws];
  demand.forEach((values, u) => {
    const of = `of unit ${inputs.units[u]!.unit}`;
    need(lengths.includes(values.length), `demand ${of} has ${values.length} numbers, but needs ${lengths.join(" or ")}`);
    need(values.length === demand[0]!.length, `demand ${of} must cover the same years as that of the first unit`);
    need(firstOutside(values, Number.MAX_VALUE) < 0, `demand ${of} must be 0 or more everywhere`);
  });
}

/** The first place at which a number is not in 0..highest; -1 where all are. */
function firstOutside(values: Float64Array, highest: number): number {
  for (let i = 0; i < values.length; i++) if (!(values[i]! >= 0 && values[i]! <= highest)) return i;
  return -1;
}

function total(values: ByAge): number {
  let sum = 0;
  for (const sex of SEXES) for (let age = 0; age < values[sex].length; age++) sum += values[sex][age]!;
  return sum;
}
