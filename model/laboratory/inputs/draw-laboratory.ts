import { openFigures, openNormals, type Randomness } from "#model/random";
import type { Figure } from "#model/vocabulary";
import type { DrawnLaboratory, LaboratoryInputs, LaboratoryOf, ProductOf } from "./laboratory.ts";
import { type FigureMap, mapLaboratory, mapProduct, type Range } from "./map-laboratory.ts";

/** What the figures of a laboratory are drawn from. */
export interface LaboratoryStreams {
  readonly draws: number;
  readonly randomness: Randomness;
  /** Share of a figure's variance that is common to all laboratories, 0..1. */
  readonly nationalShare: number;
}

/** Occupation name of the streams of laboratories, which are no occupation's, and what their processes begin with. */
const LABORATORY = "laboratory";

/** A share drawn higher is held here, so that no draw divides by what is not left; one that is stated so high is a finding. */
const MOST_SHARE = 0.95;
/** What is divided by is never drawn below this part of what is stated. */
const LEAST_PART = 0.1;

/** Gives the limits of a figure's draws. An interval may reach beyond what its quantity can be; see `drawThrough`. */
function limitsOf({ value }: Figure, range: Range): readonly [number, number] {
  if (range === "share") return [0, Math.max(value, MOST_SHARE)];
  return [range === "positive" ? value * LEAST_PART : 0, Number.POSITIVE_INFINITY];
}

/** Draws the figures of one holder. Numbers made in common are kept as long as what is returned, so it is opened anew for each large piece. */
function openDrawing(laboratory: string, { draws, randomness, nationalShare }: LaboratoryStreams): FigureMap<Figure, Float64Array> {
  const figures = openFigures(openNormals(randomness, draws), LABORATORY, nationalShare);
  return (figure, process, range) => {
    const values = figures.draw(figure, laboratory, `${LABORATORY}:${process}`);
    if (figure.distribution === "point") return values;
    const [least, most] = limitsOf(figure, range);
    return within(values, least, most) ? values : values.map((value) => Math.min(most, Math.max(least, value)));
  };
}

/** Whether all values lie within limits. A loop: a call for every draw of every figure would cost more than drawing it. */
function within(values: Float64Array, least: number, most: number): boolean {
  for (let d = 0; d < values.length; d++) if (!(values[d]! >= least && values[d]! <= most)) return false;
  return true;
}

/** Draws every figure of a laboratory, products too: one stream a figure, so that a change touches only what it changes. */
export function drawLaboratory(inputs: LaboratoryInputs, streams: LaboratoryStreams): DrawnLaboratory {
  const map: FigureMap<Figure, Float64Array> = openDrawing(inputs.laboratory, streams);
  const products = inputs.products.map((product) => drawProduct(inputs.laboratory, product, streams));
  return { ...mapLaboratory({ ...inputs, products: [] }, map), products };
}

/** Draws one product of a laboratory: the same numbers as when all are drawn. */
export const drawProduct = (laboratory: string, product: ProductOf<Figure>, streams: LaboratoryStreams): ProductOf<Float64Array> =>
  mapProduct(product, openDrawing(laboratory, streams));

/** Draws one figure of a laboratory that is not part of its plan, as a lead time. */
export const drawFigureOf = (laboratory: string, figure: Figure, process: string, range: Range, streams: LaboratoryStreams): Float64Array =>
  openDrawing(laboratory, streams)(figure, process, range);

/** Gives a laboratory as it is in one draw. */
export const inDraw = (laboratory: DrawnLaboratory, draw: number): LaboratoryOf<number> =>
  mapLaboratory(laboratory, (values) => values[draw]!);

/** Gives a laboratory at its stated values. */
export const asStated = (inputs: LaboratoryInputs): LaboratoryOf<number> => mapLaboratory(inputs, ({ value }) => value);
