import type { Run, UnitMeasures } from "../run/run.ts";
import { valuesOfYear } from "../run/yearly.ts";

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
