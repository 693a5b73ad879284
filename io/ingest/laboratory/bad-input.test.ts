import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "#model/vocabulary";
import { type Cells, changed, imported, importFiles, SOUND } from "./workbook.test-support.ts";

type Planted = readonly [
  what: string,
  code: string,
  sheet: string,
  row: number,
  heading: string,
  value: string | number | null,
  more?: readonly (readonly [string, number, string, string | number | null])[],
];

/** What no cell shows by itself: contradictions between cells. All are planted in one workbook, since none hides another. */
const CONTRADICTIONS: readonly Planted[] = [
  ["zero throughput", "laboratory-zero", "Instrumenter", 2, "Kapasitet (prøver/time)", 0],
  ["always out of use", "laboratory-share", "Instrumenter", 2, "Nedetid", 1],
  ["as many days lost as there are", "laboratory-days-lost", "Volum", 2, "Dager uten reagens", 250],
  ["expiry before receipt", "laboratory-expired-before", "Lager", 2, "Går ut", "30.09.2026"],
  ["millilitres of what is counted in tests", "laboratory-measure", "Forbruk per analyse", 2, "Målt i", "ml"],
  ["waste of all", "laboratory-share", "Forbruk per analyse", 2, "Svinn", 1],
  ["lead time of 0", "laboratory-lead-time", "Bestilling", 2, "Leveringstid (dager)", 0],
  ["pack of nothing", "laboratory-zero", "Varer", 3, "Pakningsstørrelse", "0 l"],
  ["price without a date", "laboratory-price-date", "Varer", 2, "Prisen gjelder fra", null],
  [
    "a station nobody can staff",
    "laboratory-nobody-able",
    "Arbeidsgang",
    3,
    "Personellgruppe",
    "Bioingeniører",
    [["Ferdigheter", 3, "Årsverk som kan nå", 0]],
  ],
  [
    "a route with a loop",
    "laboratory-route-back",
    "Arbeidsgang",
    4,
    "Arbeidsstasjon",
    "Mottak",
    [
      ["Arbeidsgang", 4, "Arbeidsgang", "Kjemi"],
      ["Arbeidsgang", 4, "Trinn", 3],
    ],
  ],
  ["overlapping shifts", "laboratory-shifts-overlap", "Vakter", 3, "Fra", "15:00"],
  ["a batch above a year's volume", "laboratory-batch-large", "Arbeidsgang", 3, "Enheter i en serie", 1e6],
  ["shares that do not add up", "laboratory-shares-sum", "Når prøvene kommer", 3, "Andel av prøvene", 0.6],
  ["allowances of all the time", "laboratory-allowances", "Annet arbeid", 2, "Andel av tiden", 1],
  ["covered FTE above base demand", "laboratory-covered-more", "Personell", 2, "Avtalte årsverk", 900],
  [
    "covered FTE without work",
    "laboratory-covered-idle",
    "Personell",
    3,
    "Avtalte årsverk",
    4,
    [
      ["Personell", 3, "Personellgruppe", "Radiografer"],
      ["Personell", 3, "Yrke", "radiograf"],
    ],
  ],
];

/** What a single cell shows. They stop the import before anything is compared, so that they have a workbook of their own. */
const CELLS: readonly Planted[] = [
  ["negative stock", "negative", "Lager", 2, "Mengde", -12],
  ["words for a number", "workbook-number", "Instrumenter", 2, "Antall", "to"],
  ["a fault of a spreadsheet", "workbook-number", "Instrumenter", 2, "Timer per dag", "#DIV/0!"],
  ["throughput a day", "workbook-unit", "Instrumenter", 2, "Kapasitet (prøver/time)", "400 prøver/dag"],
  ["a month that is not", "workbook-period", "Volum", 2, "Periode", "2025-13"],
  ["a day that is not", "workbook-date", "Lager", 2, "Mottatt", "31.02.2026"],
  ["no lead time", "laboratory-lead-time", "Bestilling", 2, "Leveringstid (dager)", null],
  ["another temperature", "workbook-choice", "Varer", 2, "Temperatur", "kjølt"],
  [
    "an amount of nothing said",
    "workbook-measure-unsaid",
    "Forbruk per analyse",
    3,
    "Mengde uten svinn",
    250,
    [["Forbruk per analyse", 3, "Målt i", null]],
  ],
  [
    "a name nearly known",
    "workbook-name-unknown",
    "Volum",
    3,
    "Analyse",
    "Natrum",
    [
      ["Volum", 3, "Periode", "2024"],
      ["Volum", 3, "Antall", 5],
    ],
  ],
  ["half past seven", "workbook-time", "Vakter", 2, "Fra", "halv åtte"],
  [
    "the same said otherwise",
    "workbook-said-twice",
    "Varer",
    4,
    "Pris per pakning (kr)",
    950,
    [
      ["Varer", 4, "Vare", "Buffer"],
      ["Varer", 4, "Prisen gjelder fra", "01.01.2026"],
    ],
  ],
];

const plant = (planted: readonly Planted[]) =>
  changed(planted.flatMap(([, , sheet, row, heading, value, more = []]) => [[sheet, row, heading, value] as const, ...more]));

it("a sound workbook gives a dataset with its figures, and says where they are from", async () => {
  const { ok, dataset, findings, summary } = await imported(SOUND);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(ok).toBe(true);
  const { instrument_figures, stock_lots, laboratory_staff, product_figures, shifts, sources } = dataset!.tables;
  const source = `laboratory-fonna-biokjemi-2026`;
  expect(instrument_figures).toContainEqual(
    expect.objectContaining({
      instrument: "fonna-biokjemi-kjemilinje",
      measure: "throughput",
      value: 400,
      source,
      certainty: "published",
      year: 2026,
    }),
  );
  // Twelve packs of 500 tests; two and a half litres; a month is its last day.
  expect(stock_lots.map(({ value, unit_of_measure, expires }) => [value, unit_of_measure, expires])).toEqual([
    [2500, "millilitres", "2027-03-31"],
    [6000, "tests", "2027-03-31"],
  ]);
  expect(laboratory_staff).toContainEqual(expect.objectContaining({ measure: "covered-fte", value: 20, low: 18, high: 22 }));
  expect(product_figures).toContainEqual(
    expect.objectContaining({ measure: "pack-size", value: 1000, unit_of_measure: "millilitres per pack" }),
  );
  expect(shifts.length).toBe(10);
  expect(sources.find(({ id }) => id === source)?.title).toContain("Instrumenter.csv");
  expect(summary).toMatchObject({
    before: { analyses: 0, items: null },
    after: { analyses: 1, instruments: 1, products: 2, items: 120_000 },
  });
});

describe.each([
  ["between cells", CONTRADICTIONS],
  ["in a cell", CELLS],
] as const)("bad input %s is a finding at its file, sheet, row and column, and nothing is imported", (_, planted) => {
  let findings: readonly Finding[] = [];
  beforeAll(async () => {
    const result = await imported(plant(planted));
    ({ findings } = result);
    expect(result.dataset).toBeNull();
  });

  it.each(planted)("%s: %s", (_what, code, sheet, row, heading, value) => {
    const found = findings.filter((one) => one.code === code && one.file === `${sheet}.csv` && one.row === row);
    expect(found.map(({ field }) => field)).toContain(heading);
    const one = found.find(({ field }) => field === heading)!;
    if (value !== null && typeof value === "string") expect(one.value).toBe(value);
    expect(one.message).not.toMatch(/undefined|NaN|\{\{/);
  });

  it("and nothing else is found", () => {
    const places = new Set(planted.map(([, code, sheet]) => `${code} ${sheet}.csv`));
    const others = findings.filter(({ severity, code, file }) => severity === "error" && !places.has(`${code} ${file}`));
    expect(others.map(({ code, file, row, field }) => [code, file, row, field])).toEqual([]);
  });
});

describe("a workbook of Excel", () => {
  const sheet = (name: string, rows: Cells, more: object = {}) => ({ name, rows, ...more });
  const write = async (sheets: readonly object[]) => ({
    name: "egne.xlsx",
    bytes: (await writeXlsx({ sheets: sheets as never })) as Uint8Array,
  });
  const others = Object.entries(SOUND).filter(([name]) => name !== "Instrumenter" && name !== "Varer");

  it("formulas whose results are not saved, and numbers in merged cells, are found at their cells", async () => {
    const [head, line] = SOUND.Instrumenter!;
    const rows = [head!, line!, ["Kjemilinje 2", "Analysehall", null, 300, 16, 7, 0.04]];
    const file = await write([
      ...others.map(([name, cells]) => sheet(name, cells)),
      sheet("Varer", SOUND.Varer!, { cells: new Map([["1,5", { formula: "D9*2", value: null }]]) }),
      sheet("Instrumenter", rows, { merges: [{ startRow: 1, endRow: 2, startCol: 2, endCol: 2 }] }),
    ]);
    const { ok, findings } = await importFiles([file]);
    expect(ok).toBe(false);
    expect(findings.filter(({ severity }) => severity === "error").map(({ code, file, row, field }) => [code, file, row, field])).toEqual([
      ["workbook-formula", "egne.xlsx: Varer", 2, "Pris per pakning (kr)"],
      ["workbook-merged", "egne.xlsx: Instrumenter", 2, "Antall"],
    ]);
  });

  it("one that unpacks to more than it should is refused, and so is one with national identity numbers", async () => {
    const file = await write([
      sheet(
        "Instrumenter",
        Array.from({ length: 400 }, () => Array.from({ length: 20 }, () => "0")),
      ),
    ]);
    const bomb = await importFiles([file], { limits: { unpackedBytes: 20_000 } });
    expect(bomb.findings).toMatchObject([{ code: "file-unpacks-too-large", file: "egne.xlsx" }]);
    expect(bomb.dataset).toBeNull();
    const person = {
      ...SOUND,
      Personell: [
        ["Personellgruppe", "Fødselsnummer"],
        ["Bioingeniører", "x"],
      ],
    };
    expect((await imported(person)).findings).toContainEqual(
      expect.objectContaining({ code: "hr-national-id", file: "Personell.csv", value: null }),
    );
  });
});
