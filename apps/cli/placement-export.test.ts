import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
let allocation: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-export-"));
  const term = join(folder, "term");
  await framsyn(["placement", "example", "--out", term, "--language", "en"]);
  // Three students will do.
  for (const file of ["students.csv", "wishes.csv"]) {
    const lines = (await readFile(join(term, file), "utf8")).split("\n");
    const few = lines.filter((line, index) => index === 0 || /^bioingenior-uit-3-00[1-3]/.test(line));
    await writeFile(join(term, file), `${few.join("\n")}\n`);
  }
  allocation = join(folder, "a.json");
  expect(await framsyn(["placement", "allocate", term, "--out", allocation])).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const student = "bioingenior-uit-3-001";

it("a table, a student's calendar, letters in a folder and in a zip are written, and said how many", async () => {
  const csv = join(folder, "placements.csv");
  const table = await framsyn(["placement", "export", allocation, "--as", "csv", "--out", csv, "--language", "en"]);
  expect(table).toMatchObject({ code: 0, stderr: expect.stringContaining("Wrote 1 file") });
  expect(await readFile(csv, "utf8")).toContain(student);
  const ics = join(folder, "s.ics");
  const calendar = ["placement", "export", allocation, "--as", "ics", "--student", student, "--earlier", allocation, "--out", ics];
  expect(await framsyn(calendar)).toMatchObject({ code: 0 });
  expect(await readFile(ics, "utf8")).toMatch(/^BEGIN:VCALENDAR.+SEQUENCE:0.+END:VCALENDAR\r\n$/s);
  const letters = join(folder, "letters");
  const written = await framsyn(["placement", "export", allocation, "--as", "letters-docx", "--out", letters, "--language", "nb"]);
  const names = await readdir(join(letters, "letters"));
  expect(written.stderr).toContain(`Skrev ${names.length} filer`);
  const zip = join(folder, "letters.zip");
  expect(await framsyn(["placement", "export", allocation, "--as", "letters-docx", "--out", zip])).toMatchObject({ code: 0 });
  expect(Object.keys(unzipSync(await readFile(zip)))).toEqual(names.map((name) => `letters/${name}`));
});

it("what cannot be written is said, and nothing is written", async () => {
  const out = join(folder, "x.pdf");
  const say = async (...args: string[]): Promise<string> => {
    const said = await framsyn(["placement", "export", allocation, "--out", out, "--language", "nb", ...args]);
    expect(said.code).toBe(1);
    return said.stdout + said.stderr;
  };
  expect(await say("--as", "letters-pdf")).toContain("zip");
  expect(await say("--as", "letters-pdf", "--student", student)).toContain("Brev går til steder");
  expect(await say("--as", "ics", "--site", "mars")).toContain("mars");
  const broken = join(folder, "broken.json");
  const read = JSON.parse(await readFile(allocation, "utf8")) as { placements: { weeks: number }[] };
  read.placements[0]!.weeks = 9;
  await writeFile(broken, JSON.stringify(read));
  const said = await framsyn(["placement", "export", broken, "--as", "csv", "--out", join(folder, "broken.csv"), "--language", "nb"]);
  expect(said.stdout + said.stderr).toContain("Fordelingen bryter en regel");
  expect(await readdir(folder)).not.toContain("broken.csv");
});

it("a site's capacity is looked at, asked about, and read into the term; the map that was begun answers", async () => {
  const term = join(folder, "term");
  const sites = (await readFile(join(term, "placement_capacity.csv"), "utf8")).split("\n")[1]!.split(",");
  const file = join(folder, "capacity.csv");
  await writeFile(file, `Sted;Fag;Uke 5;Uke 6\n${sites[0]}x;${sites[1]};1;1\n`);
  const map = join(folder, "map.json");
  const call = ["placement", "import", file, "--as", "supervision", "--into", term, "--language", "nb"];
  const lacking = await framsyn(call);
  expect(lacking.code).toBe(1);
  expect(lacking.stdout).toContain("students_each");
  await writeFile(map, JSON.stringify({ constants: { students_each: "1" } }));
  const asked = await framsyn([...call, "--map", map, "--save-map", map]);
  expect(asked.stdout).toContain(`Er det ${sites[0]}?`);
  const begun = JSON.parse(await readFile(map, "utf8")) as { toConfirm?: unknown };
  await writeFile(map, JSON.stringify({ ...begun, values: begun.toConfirm, toConfirm: {} }));
  const before = await readFile(join(term, "supervision.csv"), "utf8");
  const preview = await framsyn([...call, "--map", map, "--preview"]);
  expect(preview.stdout + preview.stderr).toContain("Rader i filen: 1.");
  expect(await readFile(join(term, "supervision.csv"), "utf8")).toBe(before);
});
