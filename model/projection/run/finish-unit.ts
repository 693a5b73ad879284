import type { Run, UnitMeasures } from "./run.ts";
import { balances, type CheckedAt, mustBalance, mustNotBeNegative } from "./verify.ts";
import { valuesOfYear } from "./yearly.ts";

/** Turns counts of a unit into measures, by the drawn multipliers on participation, contracted share and absence. */
export function scaleUnit({ inputs, drawn, units, layout }: Run, u: number, measures: UnitMeasures): void {
  const { draws } = layout;
  const { highest } = units[u]!;
  const drawnUnit = drawn.units[u]!;
  const { supply, workedSupply, newSupply, effectiveSupply, replacementDemand } = measures;
  let [participation, contractedShare, absence]: (Float64Array | undefined)[] = [];
  for (let year = 0; year < inputs.years; year++) {
    participation = valuesOfYear(drawnUnit.participation, year, draws, highest.participation, participation);
    contractedShare = valuesOfYear(drawnUnit.contractedShare, year, draws, highest.contractedShare, contractedShare);
    absence = valuesOfYear(drawnUnit.absence, year, draws, highest.absence, absence);
    for (let d = 0, i = year * draws; d < draws; d++, i++) {
      const scale = participation[d]! * contractedShare[d]!;
      const fte = supply[i]!;
      supply[i] = fte * scale;
      workedSupply[i] = (fte - absence[d]! * workedSupply[i]!) * scale;
      newSupply[i]! *= scale;
      effectiveSupply[i] = (fte - effectiveSupply[i]!) * scale;
      replacementDemand[i]! *= scale;
    }
  }
}

/** Turns the kernel's counts of a unit into measures. */
export function finishUnit(run: Run, u: number): void {
  const { inputs, kernel, layout, hasMoves, measures } = run;
  const moveShare = hasMoves ? inputs.units[u]!.moveShare : 0;
  const { movesIn } = measures[u]!;
  scaleUnit(run, u, measures[u]!);
  for (let i = 0; i < layout.series; i++) movesIn[i] = moveShare * kernel.memory[layout.poolTotals + i]!;
}

/**
 * Checks a finished unit in every draw: no run of ages was ever below zero, and the staff of every 1 January is that of the year before
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
  for (let d = 0; d < draws; d++) {
    const least = memory[smallest + d]!;
    if (!(least >= 0)) mustNotBeNegative("The smallest group of staff of all years", least, at(0, d));
  }
  for (let i = 0; i < series; i++) {
    const outflow = s.retirement[i]! + s.disability[i]! + s.death[i]! + s.leaving[i]! + s.movesOut[i]!;
    const inflow = s.graduates[i]! + s.immigration[i]! + s.reentry[i]! + s.movesIn[i]!;
    const next = i + draws < series ? s.headcount[i + draws]! : memory[finalHeadcount + i + draws - series]!;
    const expected = s.headcount[i]! + inflow - outflow;
    if (!balances(next, expected)) mustBalance("Staff on 1 January", next, expected, at(Math.floor(i / draws) + 1, i % draws));
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
