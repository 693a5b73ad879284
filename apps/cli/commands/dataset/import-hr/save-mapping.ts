import { writeFile } from "node:fs/promises";
import type { PayrollMapping, PayrollPosition } from "#io/ingest";
import { outputRefused } from "../../../output/output-refused.ts";

/** Writes the mapping to a file that serves `--map`: what was given, and under `toConfirm` the guesses nobody has confirmed. */
export async function saveMapping(file: string, mapping: PayrollMapping, positions: readonly PayrollPosition[]): Promise<void> {
  const toConfirm = Object.fromEntries(positions.flatMap(({ key, guess }) => (guess === null ? [] : [[key, guess]])));
  const unknown = positions.filter(({ why, key }) => why === "unknown" && key !== "").map(({ key }) => [key, ""]);
  const saved: PayrollMapping = {
    ...mapping,
    occupations: mapping.occupations ?? {},
    ...(Object.keys(toConfirm).length + unknown.length === 0 ? {} : { toConfirm: { ...toConfirm, ...Object.fromEntries(unknown) } }),
  };
  await writeFile(file, `${JSON.stringify(saved, null, 2)}\n`).catch(outputRefused(file));
}
