import type { Certainty } from "#model/vocabulary";

/** Side of the square each shape is drawn in. */
export const SHAPE_SIZE = 10;

const FRAME = "M0 0H10V1.2H0ZM0 8.8H10V10H0ZM0 0H1.2V10H0ZM8.8 0H10V10H8.8Z";

/** The shape of a certainty as an SVG path: full, half, striped, dashed outline. The surer, the fuller; told apart without colour. */
export const CERTAINTY_SHAPES: Readonly<Record<Certainty, string>> = {
  published: "M0 0H10V10H0Z",
  "second-hand": `${FRAME}M0 5H10V10H0Z`,
  derived: `${FRAME}M0 3.6L3.6 0H5.2L0 5.2ZM0 7.8L7.8 0H9.4L0 9.4ZM2 10L10 2V3.6L3.6 10ZM6.2 10L10 6.2V7.8L7.8 10Z`,
  assumption:
    "M0 0H2.6V1.4H0ZM4 0H6V1.4H4ZM7.4 0H10V1.4H7.4ZM0 8.6H2.6V10H0ZM4 8.6H6V10H4ZM7.4 8.6H10V10H7.4Z" +
    "M0 0H1.4V2.6H0ZM0 4H1.4V6H0ZM0 7.4H1.4V10H0ZM8.6 0H10V2.6H8.6ZM8.6 4H10V6H8.6ZM8.6 7.4H10V10H8.6Z",
};
