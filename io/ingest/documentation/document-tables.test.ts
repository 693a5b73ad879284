import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";
import { PAYROLL_ROLES } from "../payroll/mapping/payroll-mapping.ts";
import { documentTables } from "./document-tables.ts";

const DOCUMENT = new URL("../../../docs/dataset.md", import.meta.url);
const MARK = "<!-- From here on generated from model/vocabulary; `npx vitest run io/ingest/documentation -u` writes it anew. -->\n";

test("docs/dataset.md describes the tables as they are", async () => {
  const [guidance] = (await readFile(DOCUMENT, "utf8")).split(MARK);
  await expect(`${guidance}${MARK}\n${documentTables()}`).toMatchFileSnapshot(DOCUMENT.pathname);
});

test("every table and column is described", () => {
  const written = documentTables();
  for (const name of TABLE_NAMES) {
    expect(written).toContain(`\n### ${name}\n`);
    for (const column of Object.keys(TABLES[name].fields)) expect(written).toContain(`| \`${column}\` |`);
  }
});

test("the guidance names every role a payroll column can have", async () => {
  const document = await readFile(new URL("payroll.md", DOCUMENT), "utf8");
  for (const role of PAYROLL_ROLES) expect(document).toContain(`\`${role}\``);
});
