import { drawThrough, openNormals, type Randomness } from "#model/random";
import type { Change, Parameter, Uncertain } from "#model/vocabulary";
import type { OccupationInputs, UnitInputs } from "../inputs/inputs.ts";
import type { DrawnParameter } from "./drawn.ts";

/** Ways to draw the parameters of one occupation; every array has one number per draw. */
export interface OpenDraws {
  /** Gives the standard normals that a process has in common over all units. */
  nationalNormals(process: string): Float64Array;
  /** Takes standard normals through the distribution of a stated interval. */
  through(uncertain: Uncertain, normals: Float64Array): Float64Array;
  /** Gives a known value in every draw; the array is shared and not to be changed. */
  known(value: number): Float64Array;
  /** Draws a figure of a unit or programme, with its part of the variance common to all. */
  draw(uncertain: Uncertain, unit: string, process: string): Float64Array;
  /** Draws how many times its stated people a unit has in the first year. */
  drawStock(unit: UnitInputs): Float64Array;
  /** Draws the effect of a change: one for the whole occupation. */
  effect(change: Change): Float64Array;
  /** Draws a parameter with its changes. */
  parameter(parameter: Parameter, unit: string, process: string): DrawnParameter;
}

/** Opens the random streams of an occupation: the same numbers whatever is drawn, in any order. */
export function openDraws(inputs: OccupationInputs, randomness: Randomness, draws: number): OpenDraws {
  const { occupation, nationalShare, stockNationalShare } = inputs;
  const normals = openNormals(randomness, draws);
  const nationalNormals = (process: string): Float64Array => normals.national(occupation, process);

  const through = (uncertain: Uncertain, numbers: Float64Array): Float64Array => {
    const values = new Float64Array(draws);
    drawThrough(uncertain, numbers, values);
    return values;
  };

  const exact = new Map<number, Float64Array>();
  const known = (value: number): Float64Array => {
    let values = exact.get(value);
    if (!values) {
      values = new Float64Array(draws).fill(value);
      exact.set(value, values);
    }
    return values;
  };

  const draw = (uncertain: Uncertain, unit: string, process: string, common = nationalShare): Float64Array => {
    if (uncertain.distribution === "point") return known(uncertain.value);
    const numbers = normals.local(occupation, unit, process, common);
    drawThrough(uncertain, numbers, numbers);
    return numbers;
  };

  const drawStock = ({ unit, stockScale }: UnitInputs): Float64Array => draw(stockScale, unit, "stock", stockNationalShare);

  const effectOf = new Map<string, Float64Array>();
  const effect = ({ id, effect: u }: Change): Float64Array => {
    if (u.distribution === "point") return known(u.value);
    const key = `${id} ${u.distribution} ${u.value} ${u.low} ${u.high}`;
    let values = effectOf.get(key);
    if (!values) {
      values = through(u, nationalNormals(`change:${id}`));
      effectOf.set(key, values);
    }
    return values;
  };

  const parameter = ({ base, changes }: Parameter, unit: string, process: string): DrawnParameter => ({
    base: draw(base, unit, process),
    changes,
    effects: changes.map(effect),
  });

  return { nationalNormals, through, known, draw, drawStock, effect, parameter };
}
