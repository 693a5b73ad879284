/** The model in the browser: the same code as on the server, in a worker of its own. */
export { COARSE_DRAWS } from "./client.ts";
export type { ModelQuestion } from "./messages.ts";
export { datasetOf } from "./slice-dataset.ts";
export { type Answer, type Lane, MEASUREMENT, type Model, useModel } from "./use-model.ts";
