import { exactly } from "#model/vocabulary";
import type { DemandInputs, UnitDemandInputs } from "./inputs.ts";

/** Demand of two units over four years, nothing uncertain, nobody ageing, no growth: 100 and 50 FTE for ever. */
export function steadyDemand(): DemandInputs {
  const unit = (id: string, base: number, people: number): UnitDemandInputs => ({
    unit: id,
    method: "demand",
    base: exactly(base),
    workload: null,
    laboratory: null,
    population: {
      bands: 2,
      central: Float64Array.from({ length: 8 }, (_, i) => people * (i % 2 === 0 ? 3 : 1)),
      up: new Float64Array(8),
      down: new Float64Array(8),
    },
    standardGrowth: { base: exactly(0), changes: [] },
    productivity: { base: exactly(0), changes: [] },
    changes: [],
  });
  return {
    occupation: "bioingenior",
    firstYear: 2026,
    years: 4,
    healthierYears: [],
    uses: [
      { from: 0, to: 66, use: exactly(1) },
      { from: 67, to: 120, use: exactly(5) },
    ],
    units: [unit("helse-a", 100, 1000), unit("helse-b", 50, 700)],
    drivers: [],
    nationalShare: 0.5,
  };
}
