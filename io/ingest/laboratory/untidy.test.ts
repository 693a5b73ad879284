import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { cellNumber } from "./reading/cell-number.ts";
import { day, period, weekdays } from "./reading/cell-time.ts";
import { type Cells, changed, imported, importFiles, type Sheets, SOUND } from "./workbook.test-support.ts";

const without = (...names: string[]): Record<string, Cells> =>
  structuredClone(Object.fromEntries(Object.entries(SOUND).filter(([name]) => !names.includes(name))));
const errors = (result: { findings: readonly { severity: string }[] }) => result.findings.filter(({ severity }) => severity === "error");

it("titles above, headings in three languages, wide months, merged names, totals, groups and blank rows are read as they are meant", async () => {
  const untidy = [
    ...Object.entries(without("Instrumenter", "Volum", "Analyser", "Forbruk per analyse")).map(([name, rows]) => ({ name, rows })),
    {
      name: "Equipment list",
      rows: [
        ["Utstyrsliste Biokjemi Fonna", null, null, null, null, null, null, null],
        ["Sist endret av labsjefen", null, null, null, null, null, null, null],
        [],
        [
          "Equipment",
          "Stasjon",
          "Antallet",
          "Throughput [samples/hour]",
          "Timar i bruk per dag",
          "Days per week",
          "Nedetid %",
          "Innkjøpt av",
        ],
        ["Analysemaskiner", null, null, null, null, null, null, null],
        ["Kjemilinje", "Analysehall", 1200, "1 400,5", 16, 7, 4, "Kari"],
        ["Koagulasjon", null, 1, 300, 8, 5, 2, null],
        [],
        ["Totalt", null, 3, null, null, null, null, null],
      ],
      merges: [{ startRow: 5, endRow: 6, startCol: 1, endCol: 1 }],
    },
    {
      name: "Tester",
      rows: [
        ["Undersøkelse", "Telleenhet", "Rute"],
        ["Natrium", "analyse", "Kjemi"],
        ["Total IgE", "analyse", "Kjemi"],
      ],
    },
    {
      name: "Produksjon 2025",
      rows: [
        [null, "2025", null, null, "Sum"],
        ["Analyse", "jan", "feb.", "Mars", "Sum"],
        ["Natrium", 9000, "8 500", 10000, 27500],
        ["Total IgE", 100, null, 120, 220],
        ["Sum", 9100, 8500, 10120, 27720],
      ],
    },
    {
      name: "Usage rates",
      rows: [
        ["Produkt", "Per", "Test", "Rate (ml)", "Svinn"],
        ["Buffer", "test", "Natrium", 0.5, "5 %"],
        ["Reagens Na", "test", "Natrium", "1 test", "0,05"],
      ],
    },
    {
      name: "Forbruk",
      rows: [
        ["Vare", "Periode", "Forbruk"],
        ["Buffer", "2024-01", "10 l"],
      ],
    },
    {
      name: "Ark3",
      rows: [
        ["Analyse", "2023-11", "des. 23"],
        ["Natrium", 8000, 7000],
      ],
    },
    { name: "Notater", rows: [["Husk å spørre om lager"]] },
  ];
  const file = { name: "fonna.xlsx", bytes: (await writeXlsx({ sheets: untidy as never })) as Uint8Array };
  const asked = await importFiles([file]);
  // What is not sure is asked about, all at once, and nothing is imported.
  expect(asked.dataset).toBeNull();
  expect(asked.questions.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["column Equipment list/Antallet", "sheet Ark3"]);
  const answered = { sheets: { Ark3: "services" }, columns: { "Equipment list": { Antallet: "count" } } } as const;
  const { dataset, findings, mapping } = await importFiles([file], { mapping: answered });
  expect(errors({ findings })).toEqual([]);
  const { instrument_figures, instruments, test_volumes, product_use } = dataset!.tables;
  const figure = (instrument: string, measure: string) =>
    instrument_figures.find((row) => row.instrument === `fonna-biokjemi-${instrument}` && row.measure === measure)?.value;
  expect(instruments.map(({ id, station }) => [id, station])).toEqual([
    ["fonna-biokjemi-kjemilinje", "fonna-biokjemi-analysehall"],
    ["fonna-biokjemi-koagulasjon", "fonna-biokjemi-analysehall"],
  ]);
  expect([
    figure("kjemilinje", "count"),
    figure("kjemilinje", "throughput"),
    figure("kjemilinje", "downtime"),
    figure("koagulasjon", "downtime"),
  ]).toEqual([1200, 1400.5, 0.04, 0.02]);
  const volumes = (method: string) =>
    test_volumes.filter((row) => row.method === method).map(({ test, period, value }) => `${test} ${period} ${value}`);
  expect(volumes("service")).toEqual([
    "fonna-biokjemi-natrium 2023-11 8000",
    "fonna-biokjemi-natrium 2023-12 7000",
    "fonna-biokjemi-natrium 2025-01 9000",
    "fonna-biokjemi-natrium 2025-02 8500",
    "fonna-biokjemi-natrium 2025-03 10000",
    "fonna-biokjemi-total-ige 2025-01 100",
    "fonna-biokjemi-total-ige 2025-03 120",
  ]);
  // 10 000 ml less 5 % waste, at 0.5 ml each.
  expect(volumes("consumption")).toEqual(["fonna-biokjemi-natrium 2024-01 19000"]);
  expect(product_use.map(({ measure, value, unit_of_measure }) => `${measure} ${value} ${unit_of_measure}`)).toContain(
    "net-use 0.5 millilitres per test",
  );
  const passed = findings.filter(({ code }) => code === "workbook-rows-passed").map(({ file: place, params }) => [place, params?.rows]);
  expect(passed).toEqual([
    ["fonna.xlsx: Equipment list", "5, 9"],
    ["fonna.xlsx: Produksjon 2025", "5"],
  ]);
  expect(findings.map(({ code }) => code)).toContain("workbook-sheet-unread");
  expect(findings.find(({ code }) => code === "workbook-columns-unread")?.params).toEqual({ columns: "Innkjøpt av" });
  // The mapping that is kept answers the same workbook next year.
  expect((await importFiles([{ ...file, name: "fonna-2027.xlsx" }], { mapping })).questions).toEqual([]);
});

describe("what cannot be told is asked, and answered by the mapping", () => {
  const ask = async (sheets: Sheets, answers: Record<string, string>) => {
    const [asked, told] = [await imported(sheets), await imported(sheets, { mapping: { answers } })];
    return { ids: asked.questions.map(({ id }) => id), dataset: asked.dataset, told: told.dataset?.tables, after: told.questions };
  };

  it("thousands or decimals, shares or per cent, day or month first, and the year of months", async () => {
    const volumes = {
      Volum: [
        ["Analyse", "jan", "feb"],
        ["Natrium", "1.250", "1.300"],
      ],
    };
    const sheets = {
      ...changed([
        ["Instrumenter", 2, "Nedetid", 4],
        ["Lager", 2, "Mottatt", "03/04/2026"],
      ]),
      ...volumes,
    };
    const { ids, dataset, told, after } = await ask(sheets, {
      "decimals/Volum": "comma",
      "percent/Instrumenter/Nedetid": "percent",
      "dates/Lager": "month-first",
      "year/Volum": "2025",
    });
    expect(dataset).toBeNull();
    expect(ids.toSorted()).toEqual(["dates/Lager", "percent/Instrumenter/Nedetid", "year/Volum"]);
    expect(after).toEqual([]);
    expect(told!.test_volumes.map(({ period, value }) => [period, value])).toEqual([
      ["2025-01", 1250],
      ["2025-02", 1300],
    ]);
    expect(told!.instrument_figures.find(({ measure }) => measure === "downtime")?.value).toBe(0.04);
    expect(told!.stock_lots.find(({ lot }) => lot === "A1")?.received).toBe("2026-03-04");
  });

  it("own figures stand in the place of rows about the same; a name that is nearly known is asked about; the rest is kept and said", async () => {
    const first = await imported(SOUND);
    const base = { baseDataset: first.dataset! };
    const sheet = (name: string): Sheets => ({
      Instrumenter: [
        ["Instrument", "Arbeidsstasjon", "Antall"],
        [name, "Analysehall", 3],
      ],
    });
    expect((await imported(sheet("Kjemilinja"), base)).questions).toMatchObject([
      { kind: "name", id: "instrument/Kjemilinja", choices: ["fonna-biokjemi-kjemilinje", "new"] },
    ]);
    const same = await imported(sheet("Kjemilinja"), {
      ...base,
      mapping: { names: { "instrument/Kjemilinja": "fonna-biokjemi-kjemilinje" } },
    });
    const counts = (tables: typeof first.dataset) =>
      tables!.tables.instrument_figures.filter(({ measure }) => measure === "count").map(({ value }) => value);
    expect([counts(first.dataset), counts(same.dataset)]).toEqual([[2], [3]]);
    expect(same.dataset!.tables.instrument_figures.length).toBe(first.dataset!.tables.instrument_figures.length);
    expect(same.summary).toMatchObject({
      replaced: [{ rows: 1 }],
      tables: [
        { table: "instruments", same: 1 },
        { table: "instrument_figures", changed: 1, removed: 0 },
      ],
    });
    // What is sent back unchanged is not made one's own: the figure keeps the source it had.
    const assumed = structuredClone(first.dataset!.tables.instrument_figures).map((row) => ({ ...row, source: "register" }));
    const again = await imported(sheet("Kjemilinje"), {
      baseDataset: { ...first.dataset!, tables: { ...first.dataset!.tables, instrument_figures: assumed } },
    });
    expect(again.dataset!.tables.instrument_figures.find(({ measure }) => measure === "count")).toMatchObject({
      value: 3,
      source: "laboratory-fonna-biokjemi-2026",
    });
    const kept = await imported(
      {
        Instrumenter: [
          ["Instrument", "Arbeidsstasjon", "Antall"],
          ["Kjemilinje", "Analysehall", 2],
        ],
      },
      { baseDataset: { ...first.dataset!, tables: { ...first.dataset!.tables, instrument_figures: assumed } } },
    );
    expect(kept.dataset!.tables.instrument_figures.find(({ measure }) => measure === "count")).toMatchObject({
      value: 2,
      source: "register",
    });
    const other = await imported(sheet("Hematologi"), base);
    expect(other.findings).toContainEqual(
      expect.objectContaining({ code: "workbook-kept", params: expect.objectContaining({ names_nb: "Kjemilinje" }) }),
    );
    expect(other.summary?.after.instruments).toBe(2);
  });
});

describe("cells", () => {
  it.each([
    ["1 234,5", null, 1234.5],
    ["1.234.567", null, 1234567],
    ["1,234", null, "unsure"],
    ["1,234", ",", 1.234],
    ["1.234", ",", 1234],
    ["0.125", null, 0.125],
    ["12,5 ml", null, 12.5],
    ["−3", null, -3],
    ["5 %", null, 5],
    ["1 23", null, "no-number"],
    ["12-15", null, "no-number"],
    ["ca. 5", null, "no-number"],
    ["1.2.3", null, "no-number"],
    ["1'250", null, 1250],
  ] as const)("%s with %s is %s", (cell, sign, value) => {
    const read = cellNumber(cell, sign);
    expect(typeof read === "string" ? read : read.value).toBe(value);
  });

  it("months, days and weekdays", () => {
    expect(
      ["2025", "2025-03", "mars 2025", "mar. 25", "03.2025", "2025 March", "2025-03-01", "202503", "jan", "13.2025"].map(
        (cell) => period(cell, null)?.period,
      ),
    ).toEqual(["2025", "2025-03", "2025-03", "2025-03", "2025-03", "2025-03", "2025-03", "2025-03", null, undefined]);
    expect([
      day("1.3.2026", false, null),
      day("1. mars 2026", false, null),
      day("2027-02", true, null),
      day("13/2/2026", false, null),
      day("1/2/2026", false, null),
    ]).toEqual([{ day: "2026-03-01" }, { day: "2026-03-01" }, { day: "2027-02-28" }, { day: "2026-02-13" }, "unsure"]);
    expect([weekdays("man-ons"), weekdays("laurdag og sundag"), weekdays("fredag-mandag")]).toEqual([
      ["monday", "tuesday", "wednesday"],
      ["saturday", "sunday"],
      null,
    ]);
  });
});
