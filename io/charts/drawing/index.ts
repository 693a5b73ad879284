/** The chart library itself, apart from the options so that a page draws only when it has something to draw. */
export { drawSvg, startChart } from "./engine.ts";
