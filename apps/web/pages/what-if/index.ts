/** What other pages use of the what-if page: its memory of steps and its way of saving a scenario. */

export { onTop } from "./controls-to-scenario.ts";
export { type History, record, redo, startHistory, undo } from "./history.ts";
export { SaveScenario } from "./save-scenario.tsx";
