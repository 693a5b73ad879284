import type { Run } from "./run.ts";
import { type CheckedAt, mustBalance, mustNotBeNegative } from "./verify.ts";
import { yearlyValues } from "./yearly.ts";

/** Writes those who come to a unit from outside, which is known before the run: from abroad, back to the profession, and from education. */
export function placeEntries({ inputs, drawn, measures, kernel, layout, newYears }: Run, u: number): void {
  const unit = inputs.units[u]!;
  const { draws, series, graduateSeries } = layout;
  const { immigration, reentry, graduates } = measures[u]!;
  immigration.set(yearlyValues(drawn.units[u]!.immigration, inputs.years, draws, Infinity));
  reentry.set(yearlyValues(drawn.units[u]!.reentry, inputs.years, draws, Infinity));
  for (let i = 0; i < series; i++) {
    immigration[i]! *= unit.immigration.share;
    reentry[i]! *= unit.reentry.share;
  }
  const { memory } = kernel;
  for (let p = 0; p < inputs.programmes.length; p++) {
    const share = memory[layout.units[u]!.destinations + p]!;
    const first = layout.graduates + p * graduateSeries + newYears * draws;
    for (let i = 0; i < series; i++) graduates[i]! += share * memory[first + i]!;
  }
}

/** Turns the kernel's counts of a unit into measures, by the drawn multipliers on participation, contracted share and absence. */
export function finishUnit({ inputs, drawn, units, measures, kernel, layout, hasMoves }: Run, u: number): void {
  const { years } = inputs;
  const { draws, series, poolTotals } = layout;
  const { highest } = units[u]!;
  const drawnUnit = drawn.units[u]!;
  const participation = yearlyValues(drawnUnit.participation, years, draws, highest.participation);
  const contractedShare = yearlyValues(drawnUnit.contractedShare, years, draws, highest.contractedShare);
  const absence = yearlyValues(drawnUnit.absence, years, draws, highest.absence);
  const moveShare = hasMoves ? inputs.units[u]!.moveShare : 0;
  const { supply, workedSupply, newSupply, effectiveSupply, replacementDemand, movesIn } = measures[u]!;
  for (let i = 0; i < series; i++) {
    const scale = participation[i]! * contractedShare[i]!;
    const fte = supply[i]!;
    supply[i] = fte * scale;
    workedSupply[i] = (fte - absence[i]! * workedSupply[i]!) * scale;
    newSupply[i]! *= scale;
    effectiveSupply[i] = (fte - effectiveSupply[i]!) * scale;
    replacementDemand[i]! *= scale;
    movesIn[i] = moveShare * kernel.memory[poolTotals + i]!;
  }
}

/**
 * Checks a finished unit in every draw: no group of staff was ever below zero, and the staff of every 1 January is that of the year before
 * less those who went plus those who came.
 */
export function checkUnit({ inputs, measures, kernel, layout }: Run, u: number): void {
  const { memory } = kernel;
  const { draws, series } = layout;
  const { smallest, finalHeadcount } = layout.units[u]!;
  const s = measures[u]!;
  const at = (year: number, draw: number) => (): CheckedAt => ({
    occupation: inputs.occupation,
    unit: inputs.units[u]!.unit,
    year: inputs.firstYear + year,
    draw,
  });
  for (let d = 0; d < draws; d++) mustNotBeNegative("The smallest group of staff of all years", memory[smallest + d]!, at(0, d));
  for (let i = 0; i < series; i++) {
    const outflow = s.retirement[i]! + s.disability[i]! + s.death[i]! + s.leaving[i]! + s.movesOut[i]!;
    const inflow = s.graduates[i]! + s.immigration[i]! + s.reentry[i]! + s.movesIn[i]!;
    const next = i + draws < series ? s.headcount[i + draws]! : memory[finalHeadcount + i + draws - series]!;
    mustBalance("Staff on 1 January", next, s.headcount[i]! + inflow - outflow, at(Math.floor(i / draws) + 1, i % draws));
  }
}

/** Checks that all who left units to move arrived at one, in every year and draw. */
export function checkMoves({ inputs, measures, kernel, layout }: Run): void {
  const sentBy = new Float64Array(layout.series);
  for (const { movesOut } of measures) {
    for (let i = 0; i < sentBy.length; i++) sentBy[i]! += movesOut[i]!;
  }
  for (let i = 0; i < layout.series; i++) {
    const sent = sentBy[i]!;
    mustBalance("People who move between units", kernel.memory[layout.poolTotals + i]!, sent, () => ({
      occupation: inputs.occupation,
      unit: "*",
      year: inputs.firstYear + Math.floor(i / layout.draws),
      draw: i % layout.draws,
    }));
  }
}
