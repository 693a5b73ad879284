import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { writeOds } from "hucre/ods";
import { afterEach, beforeEach, expect, it } from "vitest";
import { textCell, writeWorkbook } from "#io/workbook";
import type { Dataset } from "#model/vocabulary";
import { readTerm } from "../read-term.ts";
import { smallTerm } from "../small-term.test-support.ts";
import { termFiles } from "../write-term.ts";
import type { ForeignMap } from "./foreign-map.ts";
import { importForeign } from "./import-foreign.ts";

const plain = smallTerm({ weeks: 12, places: { "a:x": 2, "b:x": 2 }, needs: [{ discipline: "x", weeks: 2 }], students: 1 });
const named = (id: string, name: string) => ({ name_nb: name, name_nn: name, name_en: `${name} (${id})` });
const rows = {
  ...plain,
  capacity: {
    ...plain.capacity,
    placement_sites: plain.capacity.placement_sites.map((site) => ({
      ...site,
      ...named(site.id, site.id === "a" ? "Haukeland" : "Ullevål"),
    })),
    placement_capacity: [],
    disciplines: [{ id: "x", ...named("x", "Patologi"), source: "s", note: null }],
    programmes: plain.capacity.programmes.map((one) => ({ ...one, ...named("p", "Bioingeniør, Vestlandet") })),
  },
};
const dataset = { tables: { programmes: rows.capacity.programmes, units: [{ id: "u" }] } } as unknown as Pick<Dataset, "tables">;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-foreign-"));
  for (const [name, bytes] of termFiles(rows)) await writeFile(join(folder, name), bytes);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (file: string, bytes: Uint8Array, table: string, { map, preview = false }: { map?: ForeignMap; preview?: boolean } = {}) =>
  importForeign({ file, bytes, table, folder, dataset, map, preview });
const tableOf = async (name: string) =>
  parse(await readFile(join(folder, `${name}.csv`), "utf8"), { columns: true }) as Record<string, string>[];

it("a school's workbook of students comes in by its headings; names of programmes become ids, and those there stay", async () => {
  const sheet = (name: string, lines: string[][]) => ({ name, rows: lines.map((line) => line.map((cell) => textCell(cell))) });
  const bytes = await writeWorkbook([
    sheet("Om", [["Studenter våren 2027"]]),
    sheet("Liste", [
      ["Klasseliste"],
      ["Studentnr", "Utdanning", "Studieår", "Klasse"],
      ["s7", "Bioingeniør, Vestlandet", "3. studieår", "B"],
    ]),
  ]);
  const preview = await read("liste.xlsx", bytes, "students", { preview: true });
  expect(preview).toMatchObject({
    ok: true,
    rows: { read: 1, added: 1, changed: 0, kept: 1 },
    read: { sheet: "Liste", columns: { id: "Studentnr" } },
  });
  expect(await tableOf("students")).toHaveLength(1);
  expect(await read("liste.xlsx", bytes, "students")).toMatchObject({ ok: true });
  expect(await tableOf("students")).toMatchObject([{ id: "s1" }, { id: "s7", programme: "p", study_year: "3", class: "B" }]);
});

it("a site's capacity as Excel in Norwegian saves it, with weeks beside one another", async () => {
  const text = "Sted;Fag;Uke 2;Uke 3;Uke 4;Uke 5\r\nUllevål;Patologi;2;2;;1\r\n";
  const done = await read("kapasitet.csv", Buffer.from(text, "latin1"), "placement_capacity");
  expect(done.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(await tableOf("placement_capacity")).toMatchObject([
    {
      site: "b",
      discipline: "x",
      from_week: "2027-W02",
      to_week: "2027-W03",
      value: "2",
      unit_of_measure: "students at once",
      year: "2027",
    },
    { site: "b", discipline: "x", from_week: "2027-W05", to_week: "2027-W05", value: "1" },
  ]);
});

it("a site's capacity from LibreOffice, as stated by the site: its source is a row in the term's sources", async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: "Plasser",
        rows: [
          ["Sted", "Fag", "Fra uke", "Til uke", "Plasser"],
          ["Haukeland", "Patologi", 2, 4, 2],
        ],
      },
    ],
  });
  expect(await read("plasser.ods", bytes, "placement_capacity")).toMatchObject({ ok: true, rows: { read: 1, added: 1 } });
  expect(await tableOf("placement_capacity")).toMatchObject([
    { site: "a", discipline: "x", from_week: "2027-W02", to_week: "2027-W04", value: "2", source: "own-statement", certainty: "published" },
  ]);
  await read("plasser.ods", bytes, "placement_capacity");
  expect(await tableOf("sources")).toMatchObject([{ id: "own-statement", title: "Opplyst av praksissted eller lærested" }]);
  const again = await readTerm(folder, dataset);
  expect(again.ok && again.sources).toMatchObject([{ id: "own-statement" }]);
  const cut = await read("plasser.ods", bytes.slice(0, -40), "placement_capacity");
  expect(cut).toMatchObject({ ok: false, findings: [{ code: "file-damaged", file: "plasser.ods" }] });
});

it("weeks stand as people write them, and how many were without a year is told", async () => {
  const text = "site,discipline,fra uke,til uke,plasser\na,x,2,uke 3,1\na,x,25.01.2027,2027-02-05,2\na,x,2027-W08,,1\n";
  const done = await read("k.csv", Buffer.from(text), "placement_capacity");
  expect(done).toMatchObject({ ok: true, read: { guessedWeeks: 2 } });
  expect((await tableOf("placement_capacity")).map(({ from_week, to_week }) => [from_week, to_week])).toEqual([
    ["2027-W02", "2027-W03"],
    ["2027-W04", "2027-W05"],
    ["2027-W08", "2027-W08"],
  ]);
});

it("wishes beside one another become a row each, by rank", async () => {
  // A wish for a site that takes nobody is a finding.
  await read("k.csv", Buffer.from("Sted,Fag,Fra uke,Plasser\na,x,2,1\nb,x,2,1\n"), "placement_capacity");
  const done = await read("w.csv", Buffer.from("Student,Ønske 1,Ønske 2\ns1,Ullevål,Haukeland\n"), "wishes");
  expect(done.ok).toBe(true);
  expect(await tableOf("wishes")).toEqual([
    { student: "s1", rank: "1", site: "b" },
    { student: "s1", rank: "2", site: "a" },
  ]);
});

it("what is not sure is asked, with the nearest; nothing is written until the map answers, and the map is kept and used again", async () => {
  const bytes = Buffer.from("Sted,Fag,Fra uke,Til uke,Plasser\nHaukelnd,Patologi,2,4,2\n");
  const asked = await read("k.csv", bytes, "placement_capacity");
  expect(asked.ok).toBe(false);
  expect(asked.map.toConfirm).toEqual({ site: { Haukelnd: "a" } });
  expect(asked.findings).toMatchObject([
    { code: "foreign-value", file: "k.csv", row: 2, field: "site", value: "Haukelnd", params: { guess: "a" } },
  ]);
  expect(await tableOf("placement_capacity")).toEqual([]);
  expect(await read("k.csv", bytes, "placement_capacity", { map: { values: { site: { Haukelnd: "a" } } } })).toMatchObject({ ok: true });
  expect(await readdir(join(folder, "maps"))).toEqual(["placement_capacity.json"]);
  const again = await read("k.csv", Buffer.from(bytes.toString().replace(",2\n", ",3\n")), "placement_capacity");
  expect(again).toMatchObject({ ok: true, rows: { read: 1, added: 0, changed: 1, kept: 0 } });
});

it.each([
  ["a week outside the term", "Sted,Fag,Fra uke,Plasser\na,x,40,2\n", { code: "foreign-week", row: 2 }],
  ["a column that is not there", "Sted,Fag,Plasser\na,x,2\n", { code: "foreign-column", field: "from_week" }],
  ["a negative number", "Sted,Fag,Fra uke,Plasser\na,x,2,-1\n", { row: 2, field: "Plasser", value: "-1" }],
  ["weeks that overlap", "Sted,Fag,Fra uke,Til uke,Plasser\na,x,2,5,2\na,x,4,6,2\n", { code: "term-capacity-overlap", row: 3 }],
  ["no table at all", "Hei og takk\n", { code: "foreign-no-header" }],
])("%s is a finding in the file read, and nothing is written", async (_, text, finding) => {
  const before = await readFile(join(folder, "placement_capacity.csv"), "utf8");
  const done = await read("k.csv", Buffer.from(text), "placement_capacity");
  expect(done.ok).toBe(false);
  expect(done.findings).toContainEqual(expect.objectContaining({ file: "k.csv", ...finding }));
  expect(await readFile(join(folder, "placement_capacity.csv"), "utf8")).toBe(before);
});

it("a national identity number is refused and shown nowhere; a name given as a pseudonym is not repeated", async () => {
  const id = "01010050027";
  const text = `Student,Utdanning,Studieår,Fødselsnummer\ns8,p,3,${id}\n`;
  const refused = await read("s.csv", Buffer.from(text), "students");
  expect(refused.findings).toMatchObject([{ code: "foreign-national-id" }]);
  expect(JSON.stringify(refused)).not.toContain(id);
  const name = await read("s.csv", Buffer.from("Student,Utdanning,Studieår\nKari Nordmann,p,3\n"), "students");
  expect(name.ok).toBe(false);
  expect(JSON.stringify(name)).not.toContain("Nordmann");
  expect(await tableOf("students")).toHaveLength(1);
});
