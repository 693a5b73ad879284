import { RunState, StoredScenario } from "#apps/contract";
import type { Scenario } from "#model/scenario";
import { address, ask, tell } from "./client.ts";

/** Starts the run of all occupations; the same request twice is the same run. */
export const startRun = (dataset: string, scenario: string) =>
  ask(RunState, address(["runs"]), { method: "POST", json: { dataset, scenario } });

/** Cancels a run. */
export const cancelRun = (id: string) => ask(RunState, address(["runs", id]), { method: "DELETE" });

/** Saves a scenario; the same scenario twice is one. */
export const saveScenario = (scenario: Scenario) => ask(StoredScenario, address(["scenarios"]), { method: "POST", json: scenario });

/** Deletes a saved scenario. */
export const deleteScenario = (hash: string) => tell(address(["scenarios", hash]), { method: "DELETE" });
