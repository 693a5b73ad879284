import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { AlternativeSet } from "#model/scenario";
import { framsyn } from "../../run-cli.test-support.ts";

test("framsyn alternatives lists what each assumes and where that is from, for people, as CSV and as JSON", async () => {
  const [table, nynorsk, csv, json] = await Promise.all([
    framsyn(["alternatives"]),
    framsyn(["alternatives", "--language", "nn"]),
    framsyn(["alternatives", "--format", "csv", "--language", "nb"]),
    framsyn(["alternatives", "--format", "json"]),
  ]);
  const { alternatives } = AlternativeSet.parse(JSON.parse(json.stdout));
  expect(table).toMatchObject({ code: 0, stderr: "" });
  for (const { id, says, assumes } of alternatives) {
    expect(table.stdout).toContain(
      `\n  ${id}\n    ${says.en}\n    Assumes: ${assumes.text.en}\n    Source: ${assumes.source.en}, ${assumes.year} (`,
    );
    expect(nynorsk.stdout).toContain(`\n    Føreset: ${assumes.text.nn}\n`);
  }
  const rows = parse(csv.stdout, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ alternative, assumes }) => [alternative, assumes])).toEqual(
    alternatives.map(({ id, assumes }) => [id, assumes.text.nb]),
  );
});
