import { type Figures, type Normals, openFigures, openNormals, type Randomness } from "#model/random";
import type { Change, Parameter } from "#model/vocabulary";
import type { OccupationInputs } from "../inputs/inputs.ts";
import type { DrawnParameter } from "./drawn.ts";

/** Ways to draw the parameters of one occupation; every array has one number per draw, is shared and not to be changed. */
export interface OpenDraws extends Figures {
  readonly normals: Normals;
  /** Draws the effect of a change: one for the whole occupation. */
  effect(change: Change): Float64Array;
  /** Draws a parameter with its changes. */
  parameter(parameter: Parameter, holder: string, process: string): DrawnParameter;
}

/** Opens the random streams of an occupation: the same numbers whatever is drawn, in any order. */
export function openDraws({ occupation, nationalShare }: OccupationInputs, randomness: Randomness, draws: number): OpenDraws {
  const normals = openNormals(randomness, draws);
  const figures = openFigures(normals, occupation, nationalShare);
  const effect = (change: Change): Float64Array => figures.national(change.effect, `change:${change.id}`);
  const parameter: OpenDraws["parameter"] = ({ base, changes }, holder, process) => ({
    base: figures.draw(base, holder, process),
    changes,
    effects: changes.map(effect),
  });
  return { ...figures, normals, effect, parameter };
}
