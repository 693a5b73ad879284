import { createReadStream } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPackageFiles, readSource } from "./read-package.ts";
import { changed, encode, type LooseTables, SMALL, smallTexts } from "./small-package.test-support.ts";
import { DEFAULT_LIMITS } from "./tables/limits.ts";
import { sourceFromFiles } from "./tables/package-source.ts";

type Texts = Map<string, string>;
interface Broken {
  readonly breaks: string;
  readonly by: (texts: Texts) => void;
  readonly finds: {
    code: string;
    file?: string;
    row?: number | null;
    field?: string | null;
    value?: string;
    params?: object;
    says?: string;
  };
}

const edit =
  (path: string, from: string | RegExp, to: string) =>
  (texts: Texts): void => {
    const before = texts.get(path)!;
    const after = before.replace(from, to);
    expect(after, "the test must change the file").not.toBe(before);
    texts.set(path, after);
  };
const put =
  (path: string, text: string) =>
  (texts: Texts): void =>
    void texts.set(path, text);
const drop =
  (path: string) =>
  (texts: Texts): void =>
    void texts.delete(path);
const stock = "data/stock.csv";
const units = "data/units.csv";
const semicolons = (text: string): string => text.replaceAll(",", ";");

const FILES: readonly Broken[] = [
  { breaks: "no datapackage.json", by: drop("datapackage.json"), finds: { code: "descriptor-missing", file: "datapackage.json" } },
  { breaks: "datapackage.json cut in half", by: edit("datapackage.json", /\}\]\}$/, ""), finds: { code: "json-unreadable" } },
  {
    breaks: "no base year",
    by: edit("datapackage.json", '"framsyn":{"baseYear":2026}', '"framsyn":{"baseYear":"2026"}'),
    finds: { code: "descriptor-field", field: "framsyn.baseYear", value: '"2026"', says: "2026" },
  },
  {
    breaks: "a table nobody knows",
    by: edit("datapackage.json", '"name":"stock"', '"name":"stocks"'),
    finds: { code: "resource-unknown", value: "stocks", params: { suggestion: "stock" } },
  },
  {
    breaks: "a required table not listed",
    by: edit("datapackage.json", '"name":"stock"', '"name":"moves2"'),
    finds: { code: "table-missing", params: { table: "stock" } },
  },
  {
    breaks: "a table listed twice",
    by: edit("datapackage.json", '"name":"moves"', '"name":"stock"'),
    finds: { code: "resource-duplicate", params: { table: "stock" } },
  },
  {
    breaks: "a path outside the package",
    by: edit("datapackage.json", '"path":"data/stock.csv"', '"path":"../stock.csv"'),
    finds: { code: "resource-path", value: "../stock.csv" },
  },
  { breaks: "a listed file that is not there", by: drop(stock), finds: { code: "file-missing", file: stock } },
  {
    breaks: "a table's file that is not listed",
    by: (texts) => {
      const descriptor = JSON.parse(texts.get("datapackage.json")!);
      descriptor.resources = descriptor.resources.filter((one: { name: string }) => one.name !== "moves");
      texts.set("datapackage.json", JSON.stringify(descriptor));
      texts.set("data/moves.csv", `${texts.get("data/moves.csv")!.trimEnd()}\nbioingenior\n`);
    },
    finds: { code: "file-unlisted", file: "data/moves.csv" },
  },
  { breaks: "an empty file", by: put(stock, ""), finds: { code: "file-empty", file: stock, says: "occupation,unit,sex" } },
  { breaks: "a required table without rows", by: edit(stock, /\n.*$/s, "\n"), finds: { code: "table-empty", file: stock } },
  { breaks: "a file without header", by: edit(stock, /^[^\n]*\n/, ""), finds: { code: "header-missing", file: stock, row: 1 } },
  { breaks: "a column left out", by: edit(stock, "certainty", "note2"), finds: { code: "column-missing", field: "certainty", row: 1 } },
  {
    breaks: "a column spelt wrong",
    by: edit(stock, "occupation,unit", "ocupation,unit"),
    finds: { code: "column-unknown", field: "ocupation", params: { suggestion: "occupation" } },
  },
  { breaks: "a column twice", by: edit(stock, "low,high", "low,low"), finds: { code: "column-duplicate", field: "low" } },
  {
    breaks: "a row with a cell too many",
    by: edit(stock, "female,40.5", "female,40,5"),
    finds: { code: "row-length", row: 2, params: { found: 13, expected: 12 } },
  },
  { breaks: "a file cut off in a row", by: edit(stock, /2026,register,published,\n$/, "20"), finds: { code: "file-cut", row: 5 } },
  {
    breaks: "a file cut off in a quoted cell",
    by: edit(stock, /published,\n$/, 'published,"Regi'),
    finds: { code: "quote-open", file: stock, row: 5 },
  },
  { breaks: "a quote in the middle of a cell", by: edit(stock, "persons", 'per"sons'), finds: { code: "quote-stray", row: 2 } },
];

const CELLS: readonly Broken[] = [
  {
    breaks: "a decimal comma",
    by: edit(stock, "female,40.5", 'female,"40,5"'),
    finds: { code: "decimal-comma", row: 2, field: "value", value: "40,5", says: "40.5" },
  },
  { breaks: "a space between thousands", by: edit(stock, "40.5", "1 040.5"), finds: { code: "thousands-separator", says: "1040.5" } },
  {
    breaks: "a narrow no-break space between thousands",
    by: edit(stock, "40.5", "1\u202f040"),
    finds: { code: "thousands-separator", says: "1040" },
  },
  { breaks: "a per cent sign", by: edit("data/age_profile.csv", "0.7", "70 %"), finds: { code: "percent-sign", says: "0.7" } },
  { breaks: "a word for a number", by: edit(stock, "40.5", "ukjent"), finds: { code: "not-a-number", row: 2, value: "ukjent" } },
  { breaks: "a number beyond any count", by: edit(stock, "40.5", "1e300"), finds: { code: "too-large", field: "value" } },
  { breaks: "a number too large to hold", by: edit(stock, "40.5", "1e999"), finds: { code: "not-a-number" } },
  { breaks: "a negative number", by: edit(stock, "40.5", "-4"), finds: { code: "negative", value: "-4" } },
  {
    breaks: "a share above 1",
    by: edit("data/age_profile.csv", "0.7", "70"),
    finds: { code: "share-range", params: { suggestion: "0.7" } },
  },
  { breaks: "a share below 0", by: edit("data/age_profile.csv", "0.7", "-0.7"), finds: { code: "share-range" } },
  {
    breaks: "a fraction for a whole number",
    by: edit(stock, "2026,register", "2026.5,register"),
    finds: { code: "not-an-integer", field: "year" },
  },
  { breaks: "a year out of reach", by: edit(stock, "2026,register", "2926,register"), finds: { code: "too-large", field: "year" } },
  { breaks: "a year long gone", by: edit(stock, "2026,register", "1626,register"), finds: { code: "too-small", field: "year" } },
  { breaks: "a missing value", by: edit(stock, "40.5", ""), finds: { code: "value-missing", field: "value", row: 2 } },
  { breaks: "a yes for a true", by: edit("data/occupations.csv", ",true,", ",ja,"), finds: { code: "not-a-boolean", says: "true" } },
  {
    breaks: "a Norwegian date",
    by: edit("data/sources.csv", "Utgiver,,,", "Utgiver,,,31.01.2026"),
    finds: { code: "not-a-date", field: "retrieved_on", says: "2026-01-31" },
  },
  {
    breaks: "a day that does not exist",
    by: edit("data/sources.csv", "Utgiver,,,", "Utgiver,,,2026-02-30"),
    finds: { code: "not-a-date" },
  },
  {
    breaks: "a word not in the list",
    by: edit(stock, "published", "publised"),
    finds: { code: "not-allowed", params: { suggestion: "published" }, says: "second-hand" },
  },
  {
    breaks: "a number with the wrong form",
    by: edit("data/occupations.csv", "3212", "321"),
    finds: { code: "pattern", field: "styrk08", value: "321" },
  },
  {
    breaks: "a key with capitals",
    by: edit("data/sources.csv", "register", "Register SSB"),
    finds: { code: "key-form", says: "register-ssb" },
  },
  {
    breaks: "an id nobody knows",
    by: edit(stock, "helse-bergen", "helse-bregen"),
    finds: { code: "unknown-id", row: 2, field: "unit", params: { suggestion: "helse-bergen" } },
  },
  {
    breaks: "a parent nobody knows",
    by: edit(units, "hospital,helse-vest", "hospital,nowhere-at-all"),
    finds: { code: "unknown-id", field: "parent" },
  },
  { breaks: "a formula in a text", by: edit("data/sources.csv", "Utgiver", "=HYPERLINK(1)"), finds: { code: "formula", says: "=" } },
  {
    breaks: "a control character",
    by: edit("data/sources.csv", "Utgiver", "Ut\u0007giver"),
    finds: { code: "control-character", params: { character: 7 } },
  },
  {
    breaks: "a row given twice",
    by: (texts) => void texts.set(stock, `${texts.get(stock)}${texts.get(stock)!.split("\n")[1]}\n`),
    finds: { code: "duplicate-row", row: 6, params: { first: 2 } },
  },
  {
    breaks: "a semicolon file where a comma could be either",
    by: (texts) => void texts.set(stock, semicolons(texts.get(stock)!).replace("40.5", "40,500")),
    finds: { code: "number-ambiguous", value: "40,500", says: "40500" },
  },
];

const find = async (texts: Texts) => readPackageFiles(encode(texts));

describe.each([
  ["files", FILES],
  ["cells", CELLS],
])("findings in %s", (_, cases) => {
  test.each(cases)("$breaks is refused as $finds.code", async ({ by, finds }) => {
    const texts = smallTexts();
    by(texts);
    const result = await find(texts);
    expect(result.ok).toBe(false);
    const { says, params, ...place } = finds;
    const found = result.findings.find(({ code, severity }) => code === finds.code && severity === "error");
    expect(found, JSON.stringify(result.findings.map(({ code }) => code))).toMatchObject({ ...place, ...(params ? { params } : {}) });
    if (says) expect(found!.message).toContain(says);
    expect(found!.message).not.toContain("{{");
  });
});

const DISCIPLINE = { id: "pathology", name_nb: "Patologi", name_nn: "Patologi", name_en: "Pathology", source: "register" };
const REQUIREMENT = {
  ...{ id: "first", programme: "bioing-hvl", study_year: 3, discipline: "pathology", value: 2 },
  ...{ window_from: "W02", window_to: "W18", setting: "hospital", parts: 1 },
  ...{ unit_of_measure: "weeks", year: 2026, source: "register", certainty: "published" },
};

const figure = { unit_of_measure: "students", year: 2026, source: "register", certainty: "published" };
const PLACES = { site: "lab", discipline: "pathology", from_week: "2027-W02", to_week: "2027-W20", value: 2, ...figure };
const AGREEMENT = { institution: "HVL", site: "lab", from_week: "2027-W02", to_week: "2027-W20", source: "register" };
/** Tables of placements that fit each other, with some replaced. */
const placements = (replaced: LooseTables): LooseTables => ({
  programme_figures: SMALL.programme_figures!.filter(({ measure }) => measure !== "placement-weeks"),
  disciplines: [DISCIPLINE],
  placement_requirements: [REQUIREMENT],
  placement_sites: [
    { id: "lab", unit: "helse-bergen", name_nb: "Lab", name_nn: "Lab", name_en: "Lab", setting: "hospital", source: "register" },
  ],
  placement_capacity: [PLACES],
  placement_agreements: [AGREEMENT],
  ...replaced,
});

const RULES: readonly { breaks: string; with: LooseTables; finds: string; file?: string; row?: number; params?: object }[] = [
  { breaks: "one end of an interval", with: changed("stock", (row) => ({ ...row, high: null })), finds: "interval-half", row: 2 },
  { breaks: "an interval beside its value", with: changed("stock", (row) => ({ ...row, low: 45 })), finds: "interval-order", row: 2 },
  { breaks: "an interval outside 0..1", with: changed("exits", (row) => ({ ...row, high: 1.2 })), finds: "too-large" },
  {
    breaks: "a distribution without interval",
    with: changed("stock", (row) => ({ ...row, low: null, high: null, distribution: "pert" })),
    finds: "interval-none",
  },
  { breaks: "a point with an interval", with: changed("stock", (row) => ({ ...row, distribution: "point" })), finds: "distribution-point" },
  { breaks: "a beta for persons", with: changed("stock", (row) => ({ ...row, distribution: "beta" })), finds: "distribution-beta" },
  {
    breaks: "a lognormal from 0",
    with: changed("stock", (row) => ({ ...row, low: 0, distribution: "lognormal" })),
    finds: "distribution-lognormal",
  },
  { breaks: "an assumption without note", with: changed("stock", (row) => ({ ...row, certainty: "assumption" })), finds: "note-missing" },
  {
    breaks: "ages the wrong way",
    with: changed("inflows", (row) => ({ ...row, age_from: 50 })),
    finds: "band-order",
    file: "data/inflows.csv",
  },
  { breaks: "overlapping ages", with: changed("age_profile", (row) => ({ ...row, age_to: 74 })), finds: "age-overlap", row: 3 },
  { breaks: "shares that do not add up", with: changed("age_profile", (row) => ({ ...row, value: 0.6 })), finds: "age-profile-sum" },
  {
    breaks: "no nation",
    with: changed("units", (row) => (row.kind === "nation" ? { ...row, kind: "county" } : row)),
    finds: "nation-missing",
  },
  {
    breaks: "two nations",
    with: changed("units", (row, index) => (index === 1 ? { ...row, kind: "nation" } : row)),
    finds: "nation-twice",
  },
  { breaks: "a unit without parent", with: changed("units", (row) => ({ ...row, parent: null })), finds: "parent-missing" },
  {
    breaks: "units in a circle",
    with: changed("units", (row, index) => (index === 1 ? { ...row, parent: "helse-bergen" } : row)),
    finds: "unit-circle",
  },
  {
    breaks: "staff above staff",
    with: {
      stock: [...SMALL.stock!, { ...SMALL.stock![0]!, unit: "helse-vest" }],
      demand_base: [...SMALL.demand_base!, { ...SMALL.demand_base![0]!, unit: "helse-vest" }],
    },
    finds: "counted-twice",
  },
  {
    breaks: "staff without ages",
    with: changed("age_profile", (row) => ({ ...row, occupation: "radiograf" })),
    finds: "age-profile-missing",
  },
  { breaks: "staff without demand", with: { demand_base: SMALL.demand_base!.slice(1) }, finds: "demand-missing", file: "data/stock.csv" },
  { breaks: "demand without staff", with: { stock: SMALL.stock!.slice(2) }, finds: "stock-missing", file: "data/demand_base.csv" },
  { breaks: "no working time", with: { working_time: SMALL.working_time!.slice(1) }, finds: "working-time-missing" },
  { breaks: "no population in the base year", with: changed("population", (row) => ({ ...row, year: 2025 })), finds: "base-year-missing" },
  {
    breaks: "a unit without population, nor above it",
    with: changed("population", (row) => ({
      ...row,
      unit: "helse-fonna",
      year: row.unit === "helse-fonna" ? 2026 : 2020 + (row.unit === "norge" ? 1 : 2),
    })),
    finds: "population-missing",
  },
  {
    breaks: "a programme without length",
    with: { programme_figures: SMALL.programme_figures!.slice(1) },
    finds: "programme-figures-missing",
  },
  {
    breaks: "placement weeks that are not the sum of the requirements",
    with: {
      disciplines: [DISCIPLINE],
      placement_requirements: [
        { ...REQUIREMENT, value: 12.6 },
        { ...REQUIREMENT, id: "second", value: 0.6 },
      ],
    },
    finds: "placement-weeks-differ",
    file: "data/programme_figures.csv",
    row: 5,
    params: { programme: "bioing-hvl", stated: "20", sum: "13.2", file: "data/placement_requirements.csv", rows: "2, 3" },
  },
  {
    breaks: "requirements in a circle",
    with: placements({
      placement_requirements: [
        { ...REQUIREMENT, after: "second" },
        { ...REQUIREMENT, id: "second", after: "first" },
      ],
    }),
    finds: "term-order-circle",
    file: "data/placement_requirements.csv",
    row: 2,
  },
  {
    breaks: "a requirement in a discipline nobody has",
    with: placements({ placement_requirements: [{ ...REQUIREMENT, discipline: "pathology genetics" }] }),
    finds: "term-unknown",
    file: "data/placement_requirements.csv",
    row: 2,
    params: { table: "disciplines" },
  },
  {
    breaks: "a requirement longer than its window",
    with: placements({ placement_requirements: [{ ...REQUIREMENT, window_to: "W02" }] }),
    finds: "term-window-short",
    file: "data/placement_requirements.csv",
    row: 2,
    params: { weeks: 2, window: 1 },
  },
  {
    breaks: "capacity at a site nobody has",
    with: placements({ placement_capacity: [{ ...PLACES, site: "other" }] }),
    finds: "unknown-id",
    file: "data/placement_capacity.csv",
    row: 2,
  },
  {
    breaks: "capacity to week 53 of a year of 52",
    with: placements({ placement_capacity: [{ ...PLACES, to_week: "2027-W53" }] }),
    finds: "term-week",
    file: "data/placement_capacity.csv",
    row: 2,
  },
  {
    breaks: "capacity rows that overlap",
    with: placements({ placement_capacity: [PLACES, { ...PLACES, from_week: "2027-W20", to_week: "2027-W22" }] }),
    finds: "term-capacity-overlap",
    file: "data/placement_capacity.csv",
    row: 3,
    params: { from: "2027-W02", to: "2027-W20" },
  },
  {
    breaks: "study years with more places than the total",
    with: placements({ placement_capacity: [PLACES, { ...PLACES, study_year: 3, value: 3 }] }),
    finds: "term-years-above-total",
    file: "data/placement_capacity.csv",
    row: 2,
    params: { years: 3 },
  },
  {
    breaks: "a site that opens for more than it has room for",
    with: placements({ placement_capacity: [{ ...PLACES, opens_for: 3 }] }),
    finds: "term-opens-above",
    file: "data/placement_capacity.csv",
    row: 2,
  },
  {
    breaks: "an agreement that ends before it begins",
    with: placements({ placement_agreements: [{ ...AGREEMENT, to_week: "2026-W50" }] }),
    finds: "term-weeks-turned",
    file: "data/placement_agreements.csv",
    row: 2,
    params: { from: "2027-W02" },
  },
  {
    breaks: "fewer than no places",
    with: placements({ placement_capacity: [{ ...PLACES, value: -1 }] }),
    finds: "negative",
    file: "data/placement_capacity.csv",
    row: 2,
  },
  {
    breaks: "supervisors who supervise nobody",
    with: placements({ supervision: [{ ...PLACES, students_each: 0 }] }),
    finds: "too-small",
    file: "data/supervision.csv",
    row: 2,
  },
  { breaks: "completion above 1", with: changed("programme_figures", (row) => ({ ...row, value: 3 })), finds: "share-range" },
  {
    breaks: "a programme of 30 years",
    with: changed("programme_figures", (row) => ({ ...row, value: row.measure === "length" ? 30 : row.value! })),
    finds: "length-range",
  },
  {
    breaks: "no study places",
    with: {
      study_places: SMALL.study_places!.map((row) => ({ ...row, programme: "other" })),
      programmes: [...SMALL.programmes!, { ...SMALL.programmes![0]!, id: "other" }],
    },
    finds: "study-places-missing",
  },
  {
    breaks: "an occupation nobody comes back to",
    with: { inflows: SMALL.inflows!.slice(0, 1) },
    finds: "dataset.missing-inflow",
    file: "data/inflows.csv",
  },
  { breaks: "no growth", with: { growth: SMALL.growth!.slice(0, 1) }, finds: "dataset.missing-growth", file: "data/growth.csv" },
  {
    breaks: "a projected year left out",
    with: { population_projection: SMALL.population_projection!.filter((row) => row.year !== 2027) },
    finds: "years-missing",
  },
  {
    breaks: "a projected age band left out",
    with: { population_projection: SMALL.population_projection!.slice(0, -1) },
    finds: "age-bands-differ",
  },
];

describe("rules for the dataset as a whole", () => {
  test.each(RULES)("$breaks is refused as $finds", async ({ with: tables, finds, file, row, params }) => {
    const result = await find(smallTexts(tables));
    expect(result.ok).toBe(false);
    const found = result.findings.find(({ code, severity }) => code === finds && severity === "error");
    expect(found, JSON.stringify(result.findings.map(({ code }) => code))).toMatchObject({
      ...(file ? { file } : {}),
      ...(row ? { row } : {}),
      ...(params ? { params } : {}),
    });
    expect(found!.message).not.toContain("{{");
  });
});

test("tables of placements that fit each other are read, and stated weeks that are their sum are too", async () => {
  expect(await find(smallTexts(placements({})))).toMatchObject({ ok: true, findings: [] });
  const stated = SMALL.programme_figures!.map((row) => (row.measure === "placement-weeks" ? { ...row, value: 2 } : row));
  expect(await find(smallTexts(placements({ programme_figures: stated })))).toMatchObject({ ok: true, findings: [] });
});

describe("what is accepted with a warning", () => {
  const warned = async (texts: Texts, code: string) => {
    const result = await find(texts);
    expect(result.ok, JSON.stringify(result.findings)).toBe(true);
    expect(result.findings.map((finding) => [finding.severity, finding.code])).toContainEqual(["warning", code]);
  };
  test("a byte order mark", () => {
    const texts = smallTexts();
    texts.set(stock, `\uFEFF${texts.get(stock)}`);
    return warned(texts, "byte-order-mark");
  });
  test("semicolons with decimal commas, as a Norwegian spreadsheet saves them", async () => {
    const texts = smallTexts();
    texts.set(stock, semicolons(texts.get(stock)!).replaceAll("40.5", "40,5"));
    await warned(texts, "semicolons");
    await warned(texts, "decimal-commas-read");
  });
  test("tabs between columns", () => {
    const texts = smallTexts();
    texts.set(stock, texts.get(stock)!.replaceAll(",", "\t"));
    return warned(texts, "tabs");
  });
  test("a last row without line break", () => {
    const texts = smallTexts();
    texts.set(stock, texts.get(stock)!.trimEnd());
    return warned(texts, "final-newline");
  });
  test("no interval anywhere, so that results would look certain", () => {
    const known = Object.entries(SMALL).map(([name, rows]) => [
      name,
      rows!.map((row) => ({ ...row, low: null, high: null, distribution: null })),
    ]);
    return warned(smallTexts(Object.fromEntries(known)), "intervals-nowhere");
  });
  test("a source nobody uses", () =>
    warned(smallTexts({ sources: [...SMALL.sources!, { ...SMALL.sources![0]!, id: "other" }] }), "source-unused"));
  test("a year of study places left out", () =>
    warned(smallTexts({ study_places: SMALL.study_places!.filter((row) => row.year !== 2023) }), "years-carried"));
  test("a CSV file nobody lists", () => {
    const texts = smallTexts();
    texts.set("data/remarks.csv", "a,b\n");
    return warned(texts, "file-ignored");
  });
});

describe("a table that was not read to its end", () => {
  const onlyUnits = async (change: (text: string) => string) => {
    const texts = smallTexts();
    texts.set(units, change(texts.get(units)!));
    return (await find(texts)).findings.map(({ code, file }) => `${code} ${file}`);
  };
  test.each([
    ["cut off", (text: string) => text.slice(0, text.indexOf("helse-bergen") + 20), "file-cut"],
    ["empty", () => "", "file-empty"],
    ["without its header", (text: string) => text.slice(text.indexOf("\n") + 1), "header-missing"],
    ["with a header alone", (text: string) => text.slice(0, text.indexOf("\n") + 1), "table-empty"],
  ])("%s is the finding, not every row that points to it", async (_, change, code) => {
    const found = await onlyUnits(change);
    expect(found).toContain(`${code} ${units}`);
    expect(found.filter((line) => line.startsWith("unknown-id"))).toEqual([]);
  });
});

test.each([stock, units, "datapackage.json"])("%s that the file system refuses to read is one finding", async (path) => {
  const refused = { bytes: 10, open: () => createReadStream("/nowhere/at/all") };
  const source = new Map([...sourceFromFiles(encode(smallTexts())), [path, refused]]);
  const { findings } = await readSource(source, DEFAULT_LIMITS);
  expect(findings.map(({ code, file }) => [code, file])).toEqual([["input-missing", path]]);
});

describe("encodings", () => {
  const text = "id,title,publisher\nregister,Pasientregister på Ås,Utgiver\n";
  test("Windows-1252 is refused with row, column and what the file looks like", async () => {
    const files = encode(smallTexts());
    files.set(
      "data/sources.csv",
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    const result = await readPackageFiles(files);
    expect(result.findings[0]).toMatchObject({ code: "encoding", file: "data/sources.csv", row: 2, field: "title" });
    expect(result.findings[0]!.message).toContain("Windows-1252");
  });
  test("UTF-16 is refused with and without byte order mark", async () => {
    for (const mark of ["\uFEFF", ""]) {
      const files = encode(smallTexts());
      files.set("data/sources.csv", new Uint8Array(Buffer.from(mark + text, "utf16le")));
      expect((await readPackageFiles(files)).findings[0]).toMatchObject({ code: "encoding-utf16", file: "data/sources.csv" });
    }
  });
});

describe("amounts", () => {
  test("findings beyond the limit are counted, and one broken column does not hide the others", async () => {
    const row = "helse-bergen,all,{age},200,x,persons,2026,register,published,\n";
    const header = "unit,sex,age_from,age_to,value,unit_of_measure,year,source,certainty,note\n";
    const texts = smallTexts();
    texts.set("data/population.csv", header + Array.from({ length: 500 }, (_, age) => row.replace("{age}", String(age % 100))).join(""));
    const result = await find(texts);
    const codes = new Map<string, number>();
    for (const { code } of result.findings) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(codes.get("too-large")).toBe(100);
    expect(codes.get("not-a-number")).toBe(100);
    expect(result.omitted).toBeGreaterThan(700);
  });
  test("too many rows and too many bytes are refused", async () => {
    const rows = await readPackageFiles(encode(smallTexts()), { rows: 3, bytes: 1e6 });
    expect(rows.findings.map(({ code }) => code)).toContain("too-many-rows");
    const bytes = await readPackageFiles(encode(smallTexts()), { rows: 1e6, bytes: 300 });
    expect(bytes.findings.map(({ code }) => code)).toContain("file-too-large");
  });
  test("a quote that is never closed in a long file stops at the longest row", async () => {
    const texts = smallTexts();
    texts.set(stock, `${texts.get(stock)}"${"x,".repeat(400_000)}`);
    expect((await find(texts)).findings.map(({ code }) => code)).toContain("row-too-long");
  });
});
