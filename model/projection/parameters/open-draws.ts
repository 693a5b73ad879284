import { type Figures, type Normals, openFigures, openNormals, type Randomness } from "#model/random";
import type { Change, Figure, Parameter } from "#model/vocabulary";
import type { OccupationInputs } from "../inputs/inputs.ts";
import type { DrawnParameter } from "./drawn.ts";

/** Ways to draw the parameters of one occupation; every array has one number per draw, is shared and not to be changed. */
export interface OpenDraws extends Figures {
  readonly normals: Normals;
  /** Draws a figure that is one for the whole country. */
  national(figure: Figure, process: string): Float64Array;
  /** Draws the effect of a change: one for the whole occupation. */
  effect(change: Change): Float64Array;
  /** Draws a parameter with its changes. */
  parameter(parameter: Parameter, holder: string, process: string): DrawnParameter;
}

/** Opens the random streams of an occupation: the same numbers whatever is drawn, in any order. */
export function openDraws({ occupation, nationalShare }: OccupationInputs, randomness: Randomness, draws: number): OpenDraws {
  const normals = openNormals(randomness, draws);
  const figures = openFigures(normals, occupation, nationalShare);
  const national: OpenDraws["national"] = (figure, process) =>
    figures.draw({ ...figure, stream: { occupation: figure.stream?.occupation ?? occupation, origin: null } }, "*", process);
  const effect = (change: Change): Float64Array => national(change.effect, `change:${change.id}`);
  const parameter: OpenDraws["parameter"] = ({ base, changes }, holder, process) => ({
    base: figures.draw(base, holder, process),
    changes,
    effects: changes.map(effect),
  });
  return { ...figures, normals, national, effect, parameter };
}
