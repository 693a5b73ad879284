import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { summarise } from "#model/projection";
import { Z90 } from "#model/random";
import { compileOccupation, REFERENCE_SCENARIO } from "#model/scenario";
import { CHANGE_LIST, EXIT_PROCESSES, FIRST_AGE, INFLOW_PROCESSES, LAST_AGE, type Uncertain } from "#model/vocabulary";
import { openCentralPath } from "./central-path.ts";
import { nationRun } from "./nation-run.ts";
import { referenceDataset } from "./reference-dataset.test-support.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const page = read("docs/model.md");
const dataset = await referenceDataset();
const compiled = compileOccupation(dataset, REFERENCE_SCENARIO, "bioingenior", { to: 2040 });

/** The text of a section by its number. */
const section = (number: number): string => page.split(/^## /m).find((part) => part.startsWith(`${number} `))!;
/** Cells of the rows of the tables in a text, without heads. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\|(.+)\|$/gm)]
    .map(([, cells]) => cells!.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .filter(([first]) => first !== "" && !/^-+:?$/.test(first!));
/** The number a pattern finds in the page; the pattern's first group. */
const stated = (pattern: RegExp): number => {
  const found = pattern.exec(page);
  if (found === null) throw new Error(`docs/model.md no longer says ${pattern}`);
  return Number(found[1]);
};

describe("docs/model.md and the code", () => {
  it("agree on ages", () => {
    expect(stated(/single year of age (\d+)-\d+/)).toBe(FIRST_AGE);
    expect(stated(/single year of age \d+-(\d+)/)).toBe(LAST_AGE);
    expect(stated(/stays past (\d+) leaves as retired/)).toBe(LAST_AGE);
  });

  it("agree on exits and inflows", () => {
    const exits = /\*\*Exits\.\*\* Four processes: (\w+), (\w+), (\w+), (\w+)/.exec(page);
    expect(exits?.slice(1)).toEqual([...EXIT_PROCESSES]);
    expect(page).toContain("Graduates (section 3), immigration and re-entry.");
    expect([...INFLOW_PROCESSES]).toEqual(["immigration", "reentry"]);
  });

  it("agree on the national parts of the variance", () => {
    expect(stated(/z_source,\s+r = ([\d.]+)/)).toBe(compiled.inputs.nationalShare);
    expect(stated(/z_source,\s+r = ([\d.]+)/)).toBe(compiled.demand.nationalShare);
  });

  it("agree on the ninth decile of the normal and on how percentiles are taken", () => {
    expect(stated(/HHMH\/MMMM − 1\)\/([\d.]+)/)).toBe(Number(Z90.toFixed(4)));
    expect(stated(/Fan's type (\d)/)).toBe(7);
    // Type 7 of 0..5: position 0.1 x 5 from the first.
    expect(summarise(Float64Array.from([3, 0, 5, 1, 4, 2]))).toEqual({ mean: 2.5, p10: 0.5, p25: 1.25, p50: 2.5, p75: 3.75, p90: 4.5 });
    for (const name of ["MMMM", "LLML", "HHMH"]) {
      expect(page).toContain(name);
      expect(dataset.tables.population_projection.some(({ alternative }) => alternative === name)).toBe(true);
    }
  });

  it("agree on the family each figure is read as", () => {
    const { inputs, demand } = compiled;
    const unit = inputs.units[0]!;
    const programme = inputs.programmes[0]!;
    const familiesOf = (...figures: (Uncertain | null | undefined)[]) => [
      ...new Set(figures.filter((figure) => figure && figure.distribution !== "point").map((figure) => figure!.distribution)),
    ];
    const found: Readonly<Record<string, string[]>> = {
      "stock, inflows, study places, placements, base demand, workload volumes and times": familiesOf(
        unit.stockScale,
        unit.immigration.persons.base,
        programme.places.at(-1),
        programme.placementWeeks.at(-1),
        demand.units[0]!.base,
      ),
      "use by age, driver steps, fill rates": familiesOf(
        demand.uses.at(-1)!.use,
        programme.fill,
        ...demand.drivers.flatMap(({ steps }) => steps.map(({ factor }) => factor)),
      ),
      "completion, take-up, new staff's productivity, category allowances": familiesOf(
        programme.completion.base,
        programme.takeUp.base,
        ...inputs.newProductivity.map(({ base }) => base),
      ),
      growth: familiesOf(demand.units[0]!.standardGrowth.base),
      exits: familiesOf(...Object.values(unit.exitScale)),
      "participation, contracted share, absence": familiesOf(
        unit.participationScale.base,
        unit.contractedShareScale.base,
        unit.absenceScale.base,
      ),
    };
    const table = rowsOf(section(7)).filter((cells) => cells.length === 3 && cells[0] !== "table");
    const named = new Map(table.map(([what, , family]) => [what!, family!]));
    for (const [what, families] of Object.entries(found)) expect(families, what).toEqual([named.get(what)]);
  });

  it("agree on the kinds of scenario change", () => {
    const listed = rowsOf(section(8))
      .map(([kinds]) => kinds!)
      .filter((kinds) => kinds !== "kind")
      .flatMap((kinds) => kinds.split(", "));
    // Choices that are no numbers (demand-method, population) act at no time.
    const kinds = CHANGE_LIST.filter(({ nature }) => nature !== null).map(({ kind }) => kind);
    expect(listed.toSorted()).toEqual(kinds.toSorted());
  });

  it("agree on how long a graduate is new, and from where on the run's last year is bound", () => {
    expect(page).toContain("as many years as `experience` has rows (two in the reference dataset)");
    expect(compiled.inputs.newProductivity).toHaveLength(2);
    expect(compiled.demand.years).toBe(compiled.inputs.years + 1);
  });

  it("agree on what the median lacks of the stated values", () => {
    const median = nationRun(dataset).measures.supply.p50.at(-1)!;
    const central = openCentralPath(dataset)("bioingenior").measures.supply.p50.at(-1)!;
    expect(page).toContain("has about half a per cent less supply in 2040 than the run with every figure at its stated value");
    expect(1 - median / central).toBeGreaterThan(0.0025);
    expect(1 - median / central).toBeLessThan(0.0125);
  });
});

describe.each(["docs/model.md", "docs/validation.md"])("%s", (path) => {
  const text = read(path);

  it("names only files that are there", () => {
    const files = [...text.matchAll(/`((?:model|io|apps|reference|bench)\/[\w./-]+)`/g)].map(([, file]) => file!);
    const links = [...text.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, file]) => `docs/${file}`);
    expect(files.length).toBeGreaterThan(2);
    for (const file of [...files, ...links]) expect(existsSync(new URL(file, root)), file).toBe(true);
  });

  it("links only to headings that are there", () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    );
    for (const [, anchor] of text.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(anchor);
  });
});
