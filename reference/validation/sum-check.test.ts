import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackageFolder } from "#io/ingest";
import { staffedUnits, sumCheck } from "#model/scenario";
import { openCentralPath } from "./central-path.ts";
import { RUN } from "./nation-run.ts";

const result = await readPackageFolder(fileURLToPath(new URL("../", import.meta.url)));
if (!result.ok) throw new Error("the reference dataset has findings");
const { dataset } = result;

it("docs/reference-data.md shows what all occupations take of the population, as a run of stated values gives it", () => {
  const centralPath = openCentralPath(dataset);
  const from = dataset.description.baseYear;
  const employed = dataset.tables.occupations
    .filter(({ id }) => staffedUnits(dataset, id).length > 0)
    .map(({ id: occupation }) => {
      const people = centralPath(occupation).measures.headcount.p50;
      return { occupation, employed: { from: people[0]!, to: people[RUN.to - from]! } };
    });
  const found = sumCheck(dataset, { from, to: RUN.to }, employed);
  const [staff, people, places, born] = [found.employed, found.workingAge!, found.students!, found.cohort!];
  const thousands = (of: number): string => (of / 1000).toFixed(1);
  const row = (name: string, { from: first, to: last }: { from: number; to: number }): string =>
    `| ${name} | ${thousands(first)} | ${thousands(last)} | ${((last / first - 1) * 100).toFixed(1)} % |`;
  const share = (name: string, part: typeof staff, whole: typeof staff): string =>
    `| ${name} | ${((part.from / whole.from) * 100).toFixed(1)} % | ${((part.to / whole.to) * 100).toFixed(1)} % | |`;
  const page = readFileSync(new URL("../../docs/reference-data.md", import.meta.url), "utf8");
  const lines = [
    row("at work in all occupations", staff),
    row("inhabitants aged 20-66", people),
    share("share of the age group", staff, people),
    row("places a year, initial education", places),
    row("a year of birth, aged 16-19", born),
    share("places per year of birth", places, born),
  ];
  expect(lines.filter((line) => !page.includes(line))).toEqual([]);
  // The parts grow more than the whole: the page says so, and so does the overview.
  expect(found.findings).toEqual(["employed-outgrow", "students-outgrow"]);
});
