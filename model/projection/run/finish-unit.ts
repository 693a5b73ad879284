import type { Run } from "./run.ts";
import { mustBalance } from "./verify.ts";
import { yearlyValues } from "./yearly.ts";

/** Writes those who come from abroad or return: what is known before the run. */
export function placeEntries({ inputs, drawn, stored, draws }: Run, u: number): void {
  const unit = inputs.units[u]!;
  const { immigration, reentry } = drawn.units[u]!;
  const out = stored[u]!;
  const persons = yearlyValues(immigration, inputs.years, draws, Infinity);
  const returners = yearlyValues(reentry, inputs.years, draws, Infinity);
  for (let i = 0; i < persons.length; i++) {
    out.immigration[i] = persons[i]! * unit.immigration.share;
    out.reentry[i] = returners[i]! * unit.reentry.share;
  }
}

/** Turns the kernel's counts of a unit into measures, by the drawn multipliers on participation, contracted share and absence. */
export function finishUnit({ inputs, drawn, units, stored, draws }: Run, u: number): void {
  const { years } = inputs;
  const { highest } = units[u]!;
  const drawnUnit = drawn.units[u]!;
  const participation = yearlyValues(drawnUnit.participation, years, draws, highest.participation);
  const contractedShare = yearlyValues(drawnUnit.contractedShare, years, draws, highest.contractedShare);
  const absence = yearlyValues(drawnUnit.absence, years, draws, highest.absence);
  const { supply, workedSupply, newSupply, effectiveSupply, replacementDemand } = stored[u]!;
  for (let i = 0; i < supply.length; i++) {
    const scale = participation[i]! * contractedShare[i]!;
    const fte = supply[i]!;
    supply[i] = fte * scale;
    workedSupply[i] = (fte - absence[i]! * workedSupply[i]!) * scale;
    newSupply[i]! *= scale;
    effectiveSupply[i] = (fte - effectiveSupply[i]!) * scale;
    replacementDemand[i]! *= scale;
  }
}

/** Checks that every 1 January's staff is that of the year before, less those who went, plus those who came: each year and draw. */
export function checkBalance({ inputs, stored, draws, finalHeadcount }: Run, u: number): void {
  const s = stored[u]!;
  const { years } = inputs;
  for (let year = 0; year < years; year++) {
    for (let d = 0; d < draws; d++) {
      const i = year * draws + d;
      const outflow = s.retirement[i]! + s.disability[i]! + s.death[i]! + s.leaving[i]! + s.movesOut[i]!;
      const inflow = s.graduates[i]! + s.immigration[i]! + s.reentry[i]! + s.movesIn[i]!;
      const next = year + 1 < years ? s.headcount[i + draws]! : finalHeadcount[u]![d]!;
      mustBalance("Staff on 1 January", next, s.headcount[i]! + inflow - outflow, () => ({
        occupation: inputs.occupation,
        unit: inputs.units[u]!.unit,
        year: inputs.firstYear + year + 1,
        draw: d,
      }));
    }
  }
}
