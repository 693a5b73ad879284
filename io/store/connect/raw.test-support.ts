import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "./connection.ts";
import { connectEmbedded } from "./embedded.ts";

/** Opens an empty embedded database without a schema. */
export async function openForTest(): Promise<{ readonly connection: Connection; readonly clean: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "framsyn-raw-"));
  const connection = await connectEmbedded(folder);
  return {
    connection,
    clean: async () => {
      await connection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
