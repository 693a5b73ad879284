import type { Figures } from "#model/random";
import type { Figure } from "#model/vocabulary";
import type { BySex, ChainOf, DrawnChain } from "./chain.ts";

const isFigure = (factor: Figure | BySex<Figure>): factor is Figure => "distribution" in factor;

/** Name of the occupation of streams that all share. */
const ALL_OCCUPATIONS = "*";

/**
 * Draws a chain: one future for each quantity of the programme, the same for both sexes, in every laboratory, in every chain that has it, and in the
 * programme's drivers, whatever the occupation.
 */
export function drawChain(chain: ChainOf<Figure>, figures: Pick<Figures, "national">): DrawnChain {
  const draw = (figure: Figure, quantity: string): Float64Array =>
    figures.national(figure, `driver:${chain.programme}:${quantity}`, ALL_OCCUPATIONS);
  return {
    ...chain,
    steps: chain.steps.map((step) => ({
      ...step,
      factor: isFigure(step.factor)
        ? draw(step.factor, step.quantity)
        : { women: draw(step.factor.women, step.quantity), men: draw(step.factor.men, step.quantity) },
    })),
  };
}
