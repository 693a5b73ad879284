import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";
import { readCell } from "./tables/read-cell.ts";
import { templateReadme } from "./template-readme.ts";

test("the template's README has an example row of every table that would be accepted", () => {
  const examples = [...templateReadme().matchAll(/```csv\n(.*?)```/gs)].map(
    ([, csv]) => parse(csv!, { columns: true })[0] as Record<string, string>,
  );
  expect(examples).toHaveLength(TABLE_NAMES.length);
  for (const [index, name] of TABLE_NAMES.entries()) {
    const { fields } = TABLES[name];
    expect(Object.keys(examples[index]!)).toEqual(Object.keys(fields));
    for (const [column, field] of Object.entries(fields))
      expect(
        readCell(field, column, examples[index]![column]!, false).problem,
        `${name}.${column}: ${examples[index]![column]}`,
      ).toBeNull();
  }
});
