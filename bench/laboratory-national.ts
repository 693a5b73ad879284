import { REFERENCE_SCENARIO, runOccupation, type Scenario, sliceDataset } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

const RUN = { to: 2040, draws: 1000, seed: 1 } as const;
const BY_LABORATORIES: Scenario = {
  ...REFERENCE_SCENARIO,
  changes: [{ kind: "demand-method", id: "laboratories", reason: "measured", method: "laboratory" }],
};

/** Processor seconds of every occupation's run, with demand that follows the work of laboratories over without, one after the other. */
export function laboratoriesInNationalRun(dataset: Dataset): { readonly seconds: number; readonly ratio: number } {
  const staffed = new Set(dataset.tables.stock.map(({ occupation }) => occupation));
  let [plain, followed] = [0, 0];
  for (const { id } of dataset.tables.occupations) {
    if (!staffed.has(id)) continue;
    const slice = sliceDataset(dataset, id);
    const spent = (scenario: Scenario): number => {
      const start = process.cpuUsage();
      runOccupation(slice, scenario, id, RUN);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    plain += spent(REFERENCE_SCENARIO);
    followed += spent(BY_LABORATORIES);
  }
  return { seconds: followed, ratio: followed / plain };
}
