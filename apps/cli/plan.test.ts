import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFewOccupations } from "#apps/server/test-support";
import { newPlan } from "#model/plan";
import { framsyn } from "./run-cli.test-support.ts";

const BERGEN = ["plan", "--unit", "helse-bergen", "--draws", "100", "--date", "2026-11-25"];
let folder: string;
/** A dataset of few occupations: how a plan is written does not depend on how many there are. One test writes the whole. */
let few: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-plan-"));
  await writeFewOccupations(join(folder, "few"));
  few = ["--data", join(folder, "few")];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface StructNode {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

/** All nodes of a tagged page, in reading order. */
const nodesOf = (node: StructNode): StructNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

async function readPdf(path: string) {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const texts = await Promise.all(
    pages.map(async (page) => (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(" ")),
  );
  const { info } = await pdf.getMetadata();
  return {
    nodes: trees.flatMap((tree) => nodesOf(tree as StructNode)),
    text: texts.join(" "),
    info: info as Record<string, unknown>,
    mark: await pdf.getMarkInfo(),
  };
}

describe("framsyn plan", () => {
  it("writes a tagged PDF: headings, header cells, and a text for every figure", async () => {
    const path = join(folder, "plan.pdf");
    const { code, stderr } = await framsyn([...BERGEN, "--language", "nb", "--out", path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Skrev ${path}\n` });
    const { nodes, text, info, mark } = await readPdf(path);
    const roles = nodes.map(({ role }) => role);
    expect(mark?.Marked).toBe(true);
    expect(info).toMatchObject({ Title: "Plan for rekruttering og kompetanse: Helse Bergen HF", Language: "nb-NO" });
    expect(roles.filter((role) => role === "H1").length).toBeGreaterThanOrEqual(8);
    expect(roles.filter((role) => role === "TH").length).toBeGreaterThanOrEqual(25);
    const figures = nodes.filter(({ role }) => role === "Figure");
    expect(figures.length).toBeGreaterThanOrEqual(4);
    for (const figure of figures) expect(figure.alt ?? nodesOf(figure).find(({ alt }) => alt)?.alt).toMatch(/avtalte årsverk/);
    expect(text).toContain("Kort fortalt");
    expect(text.replaceAll(/\s+/g, " ")).toContain("Bioingeniør");
    expect(strFromU8(await readFile(path)).includes("pdfuaid:part>1<")).toBe(true);
  });

  it("writes the same bytes for the same date, and other numbers for another seed", { timeout: 300_000 }, async () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => join(folder, `${name}.pdf`));
    await framsyn([...BERGEN, ...few, "--out", a!]);
    await framsyn([...BERGEN, ...few, "--out", b!, "--workers", "1"]);
    await framsyn([...BERGEN, ...few, "--out", c!, "--seed", "2"]);
    const [first, second, third] = await Promise.all([a, b, c].map((path) => readFile(path!)));
    expect(first!.equals(second!)).toBe(true);
    expect(first!.equals(third!)).toBe(false);
  });

  it("writes Word with real headings and repeated header rows", async () => {
    const path = join(folder, "plan.docx");
    expect((await framsyn([...BERGEN, ...few, "--language", "nn", "--out", path])).code).toBe(0);
    const files = unzipSync(await readFile(path));
    const body = strFromU8(files["word/document.xml"]!);
    expect(body.match(/w:val="Heading1"/g)!.length).toBeGreaterThanOrEqual(8);
    expect(body.match(/<w:tblHeader\/>/g)!.length).toBeGreaterThanOrEqual(5);
    expect(body).toContain("Kort fortalt");
    expect(body).toContain("Bioingeniør");
    expect(body).toMatch(/<wp:docPr[^>]*descr="[^"]*avtalte årsverk/);
    expect(Object.keys(files).some((name) => name.endsWith(".svg"))).toBe(true);
  });

  it("writes a workbook with the medians and a formula of supply and demand beside them", async () => {
    const path = join(folder, "plan.xlsx");
    expect((await framsyn([...BERGEN, ...few, "--out", path])).code).toBe(0);
    const sheets = await readExcelFile(path);
    const numbers = sheets.find(({ sheet }) => sheet === "Numbers")!.data;
    expect(numbers[0]).toEqual([
      "Occupation",
      "Year",
      "Supply, contracted FTE",
      "Demand, contracted FTE",
      "Shortage, contracted FTE",
      "Shortage, P10",
      "Shortage, P90",
      "Shortage as a share of demand",
      "Chance of a shortage",
      "Demand less supply (medians do not quite add up)",
      "Demand less supply, as a share of demand",
    ]);
    const row = numbers.find(([occupation, year]) => occupation === "Biomedical laboratory scientist" && year === 2031);
    expect(typeof row?.[2]).toBe("number");
    const inside = strFromU8(unzipSync(await readFile(path))["xl/worksheets/sheet1.xml"]!);
    expect(inside).toContain("<f>D2-C2</f>");
  });

  it("adds the plans of trusts up to their region and the nation", async () => {
    const { code, stdout } = await framsyn([
      "plan",
      "--unit",
      "helse-vest,helse-bergen,helse-fonna,helse-forde,helse-stavanger",
      "--draws",
      "100",
      ...few,
    ]);
    expect(code).toBe(0);
    expect(stdout.match(/^=+$/gm)).toHaveLength(5);
  });

  it("takes what a unit has decided from a file, with the effect of its measures computed", { timeout: 180_000 }, async () => {
    const path = join(folder, "content.json");
    const plan = newPlan("helse-bergen", { dataset: "0".repeat(64), scenario: "0".repeat(64), seed: 1, draws: 100, lastYear: 2040 });
    const measure = {
      id: "automation",
      kind: "technology",
      title: "Automatic sample handling",
      unit: "helse-bergen",
      owner: "Laboratory manager",
      start: "2027-01-01",
      deadline: "2028-12-31",
      costPerYear: 2_000_000,
      costOnce: null,
      changes: [
        {
          id: "less",
          kind: "demand",
          operation: "multiply",
          value: 0.9,
          startYear: 2028,
          reason: "pilot",
          occupations: ["bioingenior"],
          units: ["helse-bergen"],
        },
      ],
    };
    await writeFile(path, JSON.stringify({ ...plan, measures: [measure] }));
    const { code, stdout } = await framsyn(["plan", "--plan", path, "--draws", "100", ...few]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Automatic sample handling +This unit +Laboratory manager .*NOK 2,000,000 +Proposed +\d+/);
  });

  it.each([
    [["--unit", "helse-bergn", "--out", "x.pdf"], /helse-bergen/],
    [["--out", "plan.odt"], /pdf, docx, xlsx, json/],
    [["--format", "pdf"], /--out/],
    [["--date", "25.11.2026", "--out", "x.pdf"], /2026-11-25/],
    [["--plan", "no-such-file.json", "--out", "x.pdf"], /cannot be read/],
  ])("refuses %j with what to do", async (args, says) => {
    const { code, stderr } = await framsyn(["plan", ...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
  });

  it("names the field that makes a file no plan", async () => {
    const path = join(folder, "broken.json");
    await writeFile(path, JSON.stringify({ schema: "framsyn/plan/1", unit: "helse-bergen", basis: {}, measures: [{ id: "A b" }] }));
    const { code, stderr } = await framsyn(["plan", "--plan", path]);
    expect(code).toBe(1);
    expect(stderr).toContain("measures.0.id");
  });
});
