import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { bandSentence, bandsSentence, LANGUAGES } from "#io/language";
import { withTable } from "../../model/scenario/small-dataset.test-support.ts";
import { renumber } from "./bytes/renumber.ts";
import { zipFiles } from "./bytes/zip-files.ts";
import { DATASET, DATE, labelsIn, sampleMadePlan } from "./sample-report.test-support.ts";
import { provenanceLine } from "./words/provenance-line.ts";
import { wordsOf, writePlan } from "./write-plan.ts";

const plan = sampleMadePlan();
const writing = { dataset: DATASET, text: labelsIn("nb").text, date: DATE };

test("JSON is the whole plan, the data package a zip with it, the workbook a workbook", async () => {
  const json = Buffer.from(await writePlan(plan, { ...writing, format: "json" })).toString("utf8");
  expect(JSON.parse(json)).toMatchObject({ schema: "framsyn/plan-document/1", content: { unit: "helse-a" }, facts: { baseYear: 2026 } });
  const zip = unzipSync(await writePlan(plan, { ...writing, format: "zip" }));
  expect(strFromU8(zip["plan.json"]!)).toBe(json);
  const xlsx = unzipSync(await writePlan(plan, { ...writing, format: "xlsx" }));
  expect(Object.keys(xlsx)).toContain("xl/workbook.xml");
});

test("occupations and units are named as the dataset names them in each language, and by their id where it does not know them", () => {
  const named = withTable(
    withTable(DATASET, "occupations", (rows) => rows.map((row) => ({ ...row, name_nb: "bokmål", name_nn: "nynorsk", name_en: "English" }))),
    "units",
    (rows) => rows.map((row) => ({ ...row, name_nb: "Enhet", name_nn: "Eining", name_en: "Unit" })),
  );
  const said = (["nb", "nn", "en"] as const).map((language) => {
    const words = wordsOf(named, labelsIn(language).text);
    return [
      words.value({ kind: "name", of: "occupation", id: "radiograf" }),
      words.value({ kind: "name", of: "unit", id: "helse-a" }),
      words.value({ kind: "name", of: "unit", id: "closed" }),
    ];
  });
  expect(said).toEqual([
    ["bokmål", "Enhet", "closed"],
    ["nynorsk", "Eining", "closed"],
    ["English", "Unit", "closed"],
  ]);
});

test("what history can carry of the intervals stands in every file, in the words of the pages", async () => {
  const held = { share: 0.78, error: 0.11, series: 9 };
  const tested = { counted: ["bioingenior"], held };
  for (const language of LANGUAGES) {
    const { text } = labelsIn(language);
    const sentences = [
      bandsSentence(["bioingenior", "radiograf"], tested, text),
      ...DATASET.tables.occupations.map((row) =>
        bandSentence(
          row.id,
          {
            names: { nb: row.name_nb, nn: row.name_nn, en: row.name_en },
            plurals: { nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en },
          },
          tested,
          text,
        ),
      ),
    ];
    const docx = inPlainText(await writePlan(plan, { ...writing, text, format: "docx" }), "word/document.xml");
    for (const sentence of sentences) expect(docx.split(sentence).length - 1, sentence).toBeGreaterThan(0);
    const xlsx = inPlainText(await writePlan(plan, { ...writing, text, format: "xlsx" }), "xl/sharedStrings.xml");
    expect(xlsx).toContain(sentences[0]);
  }
});

/** The text of a file in a zip, without its marks. */
const inPlainText = (zip: Uint8Array, path: string): string =>
  strFromU8(unzipSync(zip)[path]!)
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&apos;", "'");

test("where a table is from: source, year and certainty, as far as they are stated", () => {
  const { text } = labelsIn("nn");
  expect(provenanceLine([], text)).toBe("");
  expect(
    provenanceLine(
      [
        { kind: "dataset", source: "stock", year: 2026, certainty: "assumption" },
        { kind: "plan", source: "A letter", year: null, certainty: "published" },
        { kind: "model", source: "projection", year: 2031, certainty: null },
        { kind: "plan", source: "recruits", year: null, certainty: null },
      ],
      text,
    ),
  ).toBe(
    "Kjelde: tabellen over tilsette i datasettet (2026, antaking); A letter (publisert); framskrivinga (2031); planane til einingane sjølve",
  );
});

test("a zip has the day that it is given, and the same bytes for the same files", () => {
  const files = { "a.txt": new Uint8Array([1, 2, 3]) };
  const zip = zipFiles(files, "2026-11-25");
  expect(Buffer.compare(zip, zipFiles(files, "2026-11-25"))).toBe(0);
  expect(unzipSync(zip)["a.txt"]).toEqual(files["a.txt"]);
  // Day, month and year since 1980 in the header of the file (PKZIP's specification).
  const day = zip[12]! | (zip[13]! << 8);
  expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 11, 25]);
});

test("numbers of a program's count become numbers of the text: the same for the same, from one on", () => {
  expect(renumber("_Toc17 _Toc99 x17 _Toc17", /_Toc(\d+)/g)).toBe("_Toc1 _Toc2 x17 _Toc1");
  expect(renumber('<a id="1" n="17"/>', /<a id="1" n="(\d+)"/g)).toBe('<a id="1" n="1"/>');
});
