import { z } from "zod";
import { readStatisticsFile, readStatisticsMaps, StatisticsMap } from "#io/ingest";
import type { OptionsOf } from "#io/intake";
import { HttpProblem } from "../../problems/http-problem.ts";
import { REFERENCE_FOLDER } from "../../settings/settings.ts";
import type { Received } from "../../uploads/receive-files.ts";

let shipped: Promise<ReadonlyMap<string, StatisticsMap>> | undefined;

/** Reads what was sent with a statistics file: the fields `map` (a name, or a map as JSON), `table` and `changes` (Klass, as JSON). */
export async function statisticsFields({ names, fields }: Received): Promise<Omit<OptionsOf<"statistics">, "base">> {
  if (names.length !== 1)
    throw new HttpProblem(422, "bad-input", "Send one statistics file, and the fields `map`, `table` and `changes` where they are needed.");
  shipped ??= readStatisticsMaps(REFERENCE_FOLDER);
  const maps = await shipped;
  const table = fields.get("table") ?? null;
  const given = fields.get("map")?.trim() ?? "";
  const map = given === "" ? null : (maps.get(given) ?? mapOf(given));
  if (map !== null && table !== null && map.table !== table)
    throw new HttpProblem(422, "bad-input", `The map ${map.name} fills the table ${map.table}, not ${table}.`);
  return {
    map,
    maps: [...maps.values()].filter((one) => table === null || one.table === table),
    changes: await changesOf(fields.get("changes")),
  };
}

function mapOf(text: string): StatisticsMap {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new HttpProblem(422, "bad-input", "The field `map` is neither the name of a map that comes with Framsyn nor JSON.");
  }
  const map = StatisticsMap.safeParse(json);
  if (map.success) return map.data;
  throw new HttpProblem(422, "bad-input", `The field \`map\` is not accepted: ${z.prettifyError(map.error)}`);
}

async function changesOf(text: string | undefined): Promise<OptionsOf<"statistics">["changes"]> {
  if (text === undefined || text.trim() === "") return [];
  const { content } = await readStatisticsFile(new TextEncoder().encode(text), "changes");
  if (content?.kind === "changes") return content.changes;
  throw new HttpProblem(422, "bad-input", "The field `changes` is no list of codes that became others, as Klass gives it.");
}
