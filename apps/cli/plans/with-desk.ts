import { fileURLToPath } from "node:url";
import { dayInNorway } from "#io/language";
import { type PlanDesk, PlanRefusal } from "#io/plans";
import { yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { loadDataset } from "../input/load-dataset.ts";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Where data is kept when nothing else is said; the same as the server's. */
const DATA_FOLDER = fileURLToPath(new URL("../../../.framsyn", import.meta.url));

/** Where plans are worked on from the command line. */
export interface OpenDesk {
  readonly desk: PlanDesk;
  /** The dataset in use. */
  readonly current: Dataset;
}

/**
 * Opens the store, works with its plans, and closes it. A store nobody has used yet gets the reference dataset.
 *
 * @throws BadInput where the store cannot be opened, with what to do, and where the work is refused.
 */
export async function withDesk<T>(
  { environment }: Terminal,
  dataFolder: string | undefined,
  work: (open: OpenDesk) => Promise<T>,
): Promise<T> {
  // A database engine: a command that works with plans only where it is asked to should not wait for it.
  const { openStore, versionInUse } = await import("#io/store");
  const folder = dataFolder ?? (environment.FRAMSYN_DATA || DATA_FOLDER);
  const url = dataFolder === undefined ? environment.DATABASE_URL : undefined;
  const store = await openStore(url ? { url } : { dataFolder: folder }).catch((error: unknown) => {
    throw explained(error, url ? "DATABASE_URL" : folder);
  });
  try {
    if ((await store.datasets.list()).length === 0) {
      const reference = await loadDataset();
      await store.datasets.add(reference, { reference: true, lastYear: yearsCovered(reference).last });
    }
    const opened = new Map<string, Dataset | undefined>();
    const openDataset = async (hash: string): Promise<Dataset | undefined> => {
      const found = opened.get(hash) ?? (await store.datasets.load(hash));
      opened.set(hash, found);
      return found;
    };
    const current = (await openDataset(versionInUse(await store.datasets.list())!.hash))!;
    return await work({ desk: { store, openDataset, today: () => dayInNorway(new Date()) }, current });
  } catch (error) {
    throw error instanceof PlanRefusal ? new BadInput(error.findings) : error;
  } finally {
    await store.close();
  }
}

/** What the user can mend: a store that is in use, or one that cannot be opened. */
function explained(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error.name !== "StoreError") return error;
  if ("code" in error && error.code === "locked") return new BadInput([inputFinding("store-in-use", file, null)]);
  const { message } = error;
  return new BadInput([{ severity: "error", code: "store", file, row: null, field: null, value: null, message, params: {} }]);
}
