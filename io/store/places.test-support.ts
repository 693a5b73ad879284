import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StorePlace } from "./open-store.ts";
import { startPostgres, type TestPostgres, whyNoPostgres } from "./postgres.test-support.ts";

/** A kind of store to run the same tests on. */
export interface Places {
  readonly kind: "embedded" | "postgresql";
  /** Gives an empty place for a store. */
  empty(): Promise<StorePlace>;
  /** Removes every place given. */
  clean(): Promise<void>;
}

function embedded(): Places {
  const folders: string[] = [];
  return {
    kind: "embedded",
    empty: async () => {
      const folder = await mkdtemp(join(tmpdir(), "framsyn-store-"));
      folders.push(folder);
      return { dataFolder: folder };
    },
    clean: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

function server(): Places {
  let started: Promise<TestPostgres> | undefined;
  return {
    kind: "postgresql",
    empty: async () => {
      started ??= startPostgres();
      return { url: await (await started).database() };
    },
    clean: async () => {
      await (await started)?.stop();
    },
  };
}

/** The kinds of store that can run here: embedded, and a real server. Says so where the server cannot. */
export function everyKind(): Places[] {
  const why = whyNoPostgres();
  if (why === null) return [embedded(), server()];
  console.warn(`Tests on a PostgreSQL server are left out: ${why}.`);
  return [embedded()];
}
