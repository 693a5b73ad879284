import { CheckResult, ImportResult, RunState, StoredScenario } from "#apps/contract";
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

function packageForm(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return form;
}

/** Checks a dataset's files; stores nothing. */
export const checkFiles = (files: readonly File[], signal?: AbortSignal) =>
  ask(CheckResult, address(["datasets", "check"]), { method: "POST", form: packageForm(files), signal });

/** Imports a dataset's files as a new version; throws with findings, storing nothing, where anything is wrong. */
export const importFiles = (files: readonly File[], signal?: AbortSignal) =>
  ask(ImportResult, address(["datasets"]), { method: "POST", form: packageForm(files), signal });

/** Imports an HR export as a new version of a dataset, with that unit's staff replaced. */
export function importHrExport(dataset: string, unit: string, file: File, signal?: AbortSignal) {
  const form = new FormData();
  form.append("unit", unit);
  form.append("file", file, file.name);
  return ask(ImportResult, address(["datasets", dataset, "hr-export"]), { method: "POST", form, signal });
}
