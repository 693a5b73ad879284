import type { Randomness } from "#model/random";
import type { UnitDemandInputs } from "../inputs.ts";

type DrawnWith = Randomness & { readonly draws: number };

/**
 * Gives the demand of a unit whose laboratories cover a part c of it, in place of `growth` (use index x growth factor, I·G):
 *
 *     relative   base · [ (1 − c) · I·G + c · L(t) / L(t₀) ]
 *     required   base · (1 − c) · I·G + L(t)
 *
 * L is the FTE their work needs. Where it needs nobody in the first year, the covered part stays.
 *
 * @param base contracted FTE of the base year, posts counted, by draw.
 */
export function laboratoryDemand(unit: UnitDemandInputs, growth: Float64Array, base: Float64Array, options: DrawnWith): Float64Array {
  const { laboratory } = unit;
  if (laboratory === null) throw new Error(`demand: ${unit.unit} is to be computed from laboratories and has none`);
  const { reading, covered, moves } = laboratory;
  const fte = laboratory.fte(options, moves);
  const { draws } = options;
  for (let at = 0; at < growth.length; at++) {
    const d = at % draws;
    const others = base[d]! * (1 - covered) * growth[at]!;
    const first = fte[d]!;
    const own = reading === "required" ? fte[at]! : base[d]! * covered * (first > 0 ? fte[at]! / first : 1);
    growth[at] = others + own;
  }
  return growth;
}
