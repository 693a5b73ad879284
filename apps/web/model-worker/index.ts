/** The model in the browser: the same code as on the server, in a worker of its own. */
export type { ModelQuestion } from "./messages.ts";
export { datasetOf } from "./slice-dataset.ts";
export { type Answer, type Lane, type Model, useModel } from "./use-model.ts";
