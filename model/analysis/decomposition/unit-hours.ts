import type { ByAge, OccupationInputs, UnitInputs } from "#model/projection";
import { AGE_COUNT, EXIT_PROCESSES, type ExitProcess, SEXES } from "#model/vocabulary";

/** Contracted FTE that one person of each kind has at a unit, before the drawn multipliers. */
export interface UnitHours {
  /** Of those who leave by each process, at the ages of the base year's staff. */
  readonly exits: { readonly [P in ExitProcess]: number };
  readonly movesOut: number;
  readonly movesIn: number;
  readonly graduates: number;
  readonly immigration: number;
  readonly reentry: number;
}

/** Gives every unit's FTE per person who comes or leaves, aligned with `inputs.units`. */
export function hoursOfUnits(inputs: OccupationInputs): UnitHours[] {
  const movers = inputs.units.map((unit) => times(unit.stock, unit.moveRate));
  const pool = movers.reduce(
    plus,
    everyAge(() => 0),
  );
  return inputs.units.map((unit, u): UnitHours => {
    const fte = times(unit.participation, unit.contractedShare);
    const usual =
      mean(fte, unit.stock) ??
      mean(
        fte,
        everyAge(() => 1),
      )!;
    return {
      exits: Object.fromEntries(
        EXIT_PROCESSES.map((process) => [process, mean(fte, times(unit.stock, leavers(unit, process))) ?? usual]),
      ) as UnitHours["exits"],
      movesOut: mean(fte, movers[u]!) ?? usual,
      movesIn: mean(fte, older(pool)) ?? usual,
      graduates: mean(fte, graduateAges(inputs, u)) ?? usual,
      immigration: mean(fte, unit.immigration.profile) ?? usual,
      reentry: mean(fte, unit.reentry.profile) ?? usual,
    };
  });
}

/** The probability of leaving by a process; whoever stays past the last age leaves as retired. */
function leavers(unit: UnitInputs, process: ExitProcess): ByAge {
  const probability = unit.exits[process];
  if (process !== "retirement") return probability;
  return everyAge((sex, a) => (a === AGE_COUNT - 1 ? 1 : probability[sex][a]!));
}

/** Ages of a unit's graduates: programmes weighted by how many each sends there today. */
function graduateAges({ programmes }: OccupationInputs, u: number): ByAge {
  return programmes
    .map(({ profile, places, completion, takeUp, destinations }) => {
      const sent = (places.at(-1)?.value ?? 0) * completion.base.value * takeUp.base.value * destinations[u]!;
      return everyAge((sex, a) => profile[sex][a]! * sent);
    })
    .reduce(
      plus,
      everyAge(() => 0),
    );
}

const everyAge = (value: (sex: (typeof SEXES)[number], a: number) => number): ByAge => ({
  female: Float64Array.from({ length: AGE_COUNT }, (_, a) => value("female", a)),
  male: Float64Array.from({ length: AGE_COUNT }, (_, a) => value("male", a)),
});
const times = (a: ByAge, b: ByAge): ByAge => everyAge((sex, age) => a[sex][age]! * b[sex][age]!);
const plus = (a: ByAge, b: ByAge): ByAge => everyAge((sex, age) => a[sex][age]! + b[sex][age]!);
const older = (people: ByAge): ByAge => everyAge((sex, a) => (a === 0 ? 0 : people[sex][a - 1]!));

/** Mean over people; null where there are none. */
function mean(value: ByAge, people: ByAge): number | null {
  let held = 0;
  let total = 0;
  for (const sex of SEXES)
    for (let a = 0; a < AGE_COUNT; a++) {
      held += people[sex][a]! * value[sex][a]!;
      total += people[sex][a]!;
    }
  return total > 0 ? held / total : null;
}
