import { describe, expect, it } from "vitest";
import type { Dataset } from "#model/vocabulary";
import { readPackageFiles } from "../read-package.ts";
import { addStatistics, type StatisticsResult } from "../statistics/add/add-to-dataset.ts";
import { readStatisticsFile } from "../statistics/formats/read-statistics-file.ts";
import { StatisticsMap } from "../statistics/maps/statistics-map.ts";
import { caseDatasetFiles, caseFile, STATISTICS_CASES, type StatisticsCase } from "../test-support/statistics-cases.ts";

const read = await readPackageFiles(caseDatasetFiles());
if (!read.ok) throw new Error(JSON.stringify(read.findings));
const base = read.dataset;

async function add(one: StatisticsCase, file: string, baseDataset: Dataset): Promise<StatisticsResult> {
  const map = StatisticsMap.parse(JSON.parse(caseFile(one, one.map).toString()));
  const listed = one.changes === undefined ? null : (await readStatisticsFile(caseFile(one, one.changes), one.changes)).content;
  const changes = listed?.kind === "changes" ? listed.changes : [];
  return addStatistics(caseFile(one, file), { baseDataset, map, file, changes });
}

describe("a statistics table", () => {
  it.each(STATISTICS_CASES.map((one) => [one.name, one.situation, one] as const))("%s: %s", async (_name, _situation, one) => {
    const first = await add(one, one.input, base);
    const result = one.then === undefined || !first.ok ? first : await add(one, one.then, first.dataset);
    expect(result.findings.map(({ code }) => code).sort(), result.findings.map(({ message }) => message).join("\n")).toEqual(
      [...one.findings].sort(),
    );
    expect(result.ok).toBe(one.ok ?? true);
    const [finding] = result.findings;
    if (one.row !== undefined) expect(finding?.row).toBe(one.row);
    if (one.context !== undefined) expect(finding?.params.context).toBe(one.context);
    if (!result.ok) return;
    const { table } = StatisticsMap.parse(JSON.parse(caseFile(one, one.map).toString()));
    const rows = result.dataset.tables[table as "stock"].filter(({ source }) => source === result.source);
    expect(rows).toHaveLength(one.rows!.length);
    for (const expected of one.rows!) expect(rows).toContainEqual(expect.objectContaining(expected));
    if (one.source !== undefined) expect(result.source).toBe(one.source);
    if (one.difference === undefined) return;
    const { largest, ...counts } = result.difference;
    const { largest: expected, ...expectedCounts } = one.difference;
    expect(counts).toEqual({ table, ...expectedCounts });
    if (expected !== undefined) expect(largest.map(({ key }) => key)).toEqual(expected);
  });

  it("has a case for each of at least fifteen situations", () => expect(STATISTICS_CASES.length).toBeGreaterThanOrEqual(15));
});
