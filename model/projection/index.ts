/** Stocks, flows, gap and uncertainty of one occupation: the simulation engine. */
export * from "./inputs.ts";
export * from "./measures.ts";
