import type { Figures } from "#model/random";
import type { Figure } from "#model/vocabulary";
import type { BySex, ChainOf, DrawnChain } from "./chain.ts";

const isFigure = (factor: Figure | BySex<Figure>): factor is Figure => "distribution" in factor;

/** Draws a chain: one number a draw for each quantity of the programme and sex, the same in every laboratory and in every chain that has it. */
export function drawChain(chain: ChainOf<Figure>, figures: Pick<Figures, "national">): DrawnChain {
  const draw = (figure: Figure, quantity: string): Float64Array => figures.national(figure, `chain:${chain.programme}:${quantity}`);
  return {
    ...chain,
    steps: chain.steps.map((step) => ({
      ...step,
      factor: isFigure(step.factor)
        ? draw(step.factor, step.quantity)
        : { women: draw(step.factor.women, `${step.quantity}:women`), men: draw(step.factor.men, `${step.quantity}:men`) },
    })),
  };
}
