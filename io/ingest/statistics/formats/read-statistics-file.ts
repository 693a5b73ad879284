import type { Finding } from "#model/vocabulary";
import { FindingList } from "../../findings/finding-list.ts";
import { readStatistics, type StatisticsContent } from "./read-statistics.ts";
import type { TableReading } from "./table/table-reading.ts";

/** Reads a statistics file and gives all that is in it: tables cell by cell, or a list of codes; null where it cannot be read, with the reason. */
export async function readStatisticsFile(
  bytes: Uint8Array,
  file: string,
  reading: TableReading = {},
): Promise<{ readonly content: StatisticsContent | null; readonly findings: readonly Finding[] }> {
  const findings = new FindingList();
  const content = await readStatistics(bytes, file, reading, findings);
  return { content, findings: findings.list };
}
