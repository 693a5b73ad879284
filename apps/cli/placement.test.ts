import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
let term: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-placement-"));
  term = join(folder, "term");
  expect(await framsyn(["placement", "example", "--out", term, "--language", "en"])).toMatchObject({ code: 0 });
  // The whole country takes a while: ten students of one programme will do here.
  const lines = (await readFile(join(term, "students.csv"), "utf8")).split("\n");
  const few = lines.filter((line, index) => index === 0 || /^bioingenior-uit-3-00/.test(line));
  await writeFile(join(term, "students.csv"), `${few.join("\n")}\n`);
  const wishes = (await readFile(join(term, "wishes.csv"), "utf8")).split("\n");
  await writeFile(
    join(term, "wishes.csv"),
    `${wishes.filter((line, index) => index === 0 || /^bioingenior-uit-3-00/.test(line)).join("\n")}\n`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("a term is checked, allocated with proof, twice the same bytes, and verified; an edit that breaks a rule is found", async () => {
  expect(await framsyn(["placement", "check", term, "--language", "nb"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("9 studenter"),
  });
  const [one, two] = [join(folder, "a.json"), join(folder, "b.json")];
  const first = await framsyn(["placement", "allocate", term, "--out", one, "--language", "en"]);
  expect(first).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d of 9 students have all that the term requires\. It is proven that no more than \d can\./),
  });
  await framsyn(["placement", "allocate", term, "--out", two]);
  const text = await readFile(one, "utf8");
  expect(await readFile(two, "utf8")).toBe(text);
  expect(await framsyn(["placement", "verify", one, "--language", "nn"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Fordelinga held"),
  });
  const edited = JSON.parse(text) as { placements: { week: string }[] };
  edited.placements[0]!.week = "2027-W12";
  await writeFile(two, JSON.stringify(edited));
  const broken = await framsyn(["placement", "verify", two, "--language", "nb"]);
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/H\d+, .+, er brutt: bioingenior-uit-3-00/);
  const csv = await framsyn(["placement", "allocate", term, "--format", "csv"]);
  expect(csv.stdout).toContain("student,requirement,part,site,discipline,week,calendar_weeks,weeks,locked");
});

it("what was decided and cannot hold is named by check and allocate, and nothing is written", async () => {
  const file = join(folder, "none.json");
  const locks = await readFile(join(term, "locks.csv"), "utf8");
  const lines = (await readFile(join(term, "placement_requirements.csv"), "utf8")).split("\n").map((line) => line.split(","));
  const [id, , , discipline] = lines.find(([, programme, year]) => programme === "bioingenior-uit" && year === "3")!;
  const capacity = (await readFile(join(term, "placement_capacity.csv"), "utf8")).split("\n").map((line) => line.split(","));
  const [site] = capacity.find((cells) => cells[1] === discipline!.split(" ")[0])!;
  const needs = await readFile(join(term, "needs.csv"), "utf8");
  await writeFile(
    join(term, "locks.csv"),
    `${locks.trimEnd()}\nbioingenior-uit-3-001,place,${id},${site},2027-W04,avtalt,koordinator,2026-12-01,\n`,
  );
  await writeFile(join(term, "needs.csv"), `${needs.trimEnd()}\nbioingenior-uit-3-001,v17,not-before,20\n`);
  for (const command of ["check", "allocate"]) {
    const refused = await framsyn(["placement", command, term, ...(command === "allocate" ? ["--out", file] : []), "--language", "nb"]);
    expect(refused.code).toBe(1);
    const said = refused.stdout + refused.stderr;
    expect(said).toMatch(/bioingenior-uit-3-001 er låst til .+ fra uke 4/);
    expect(said).not.toMatch(/v17|not-before|needs/);
  }
  await expect(readFile(file)).rejects.toThrow();
  await writeFile(join(term, "locks.csv"), locks);
  await writeFile(join(term, "needs.csv"), needs);
});

it("an allocation of another term, and rows that contradict each other, are findings", async () => {
  const file = join(folder, "c.json");
  await framsyn(["placement", "allocate", term, "--out", file]);
  const original = await readFile(join(term, "closures.csv"), "utf8");
  await writeFile(join(term, "closures.csv"), `${original.trimEnd()}\n,2027-W53,2027-W02,jul,framsyn-assumption,\n`);
  const wrong = await framsyn(["placement", "check", term, "--language", "nb"]);
  expect(wrong.code).toBe(1);
  expect(wrong.stdout + wrong.stderr).toContain("Den uken finnes ikke");
  await writeFile(join(term, "closures.csv"), `${original.trimEnd()}\n,2027-W20,2027-W20,fri,framsyn-assumption,\n`);
  const other = await framsyn(["placement", "verify", file, "--language", "en"]);
  expect(other.code).toBe(1);
  expect(other.stdout + other.stderr).toContain("was made for other rows");
  await writeFile(join(term, "closures.csv"), original);
});

it("places are withdrawn with few moves, the new allocation is verified, and the two are compared", async () => {
  const [one, two] = [join(folder, "one.json"), join(folder, "two.json")];
  await framsyn(["placement", "allocate", term, "--out", one]);
  const { placements } = JSON.parse(await readFile(one, "utf8")) as { placements: { site: string; discipline: string; week: string }[] };
  const { site, discipline, week } = placements[0]!;
  const args = ["placement", "replan", one, "--withdraw", `${site}:${discipline}:${week}:1`, "--out", two];
  expect(await framsyn([...args, "--language", "nn"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Studentar som har fått noko anna enn før"),
  });
  expect(await framsyn(["placement", "verify", two])).toMatchObject({ code: 0 });
  expect(await framsyn(["placement", "compare", one, one, "--language", "nb"])).toMatchObject({
    code: 0,
    stdout: "Fordelingene er like.\n",
  });
  const compared = await framsyn(["placement", "compare", one, two, "--format", "json"]);
  expect(compared.code).toBe(0);
  for (const { before } of (JSON.parse(compared.stdout) as { moves: { before: { siteName: string } | null }[] }).moves)
    if (before !== null) expect(before.siteName).toMatch(/^University Hospital of North Norway, |Trust, |Hospital, /);
  expect(await framsyn(["placement", "explain", one, "--student", "bioingenior-uit-3-001", "--language", "nb"])).toMatchObject({ code: 0 });
  expect(await framsyn(["placement", "explain", one, "--student", "nobody"])).toMatchObject({ code: 1 });
  expect(await framsyn(["placement", "worth", one, "--format", "csv"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^site,discipline,least,most[\s\S]+students,,bioingenior-uit,10,10,/),
  });
  const joining = join(folder, "joining.csv");
  await writeFile(joining, "id,programme,study_year,class,municipality,certificates\nbioingenior-uit-3-099,bioingenior-uit,3,,,\n");
  const from = await framsyn(["placement", "replan", one, "--from", "2027-W10", "--join", joining, "--out", two, "--language", "en"]);
  expect(from).toMatchObject({ code: 0, stdout: expect.stringMatching(/of 10 students[\s\S]+If nobody had moved/) });
  expect(await framsyn(["placement", "verify", two])).toMatchObject({ code: 0 });
  await writeFile(joining, "id,programme,study_year,class,municipality,certificates\n01019912345,bioingenior-uit,3,,,\n");
  expect(await framsyn(["placement", "replan", one, "--join", joining])).toMatchObject({ code: 1 });
  expect(await framsyn(["placement", "replan", one, "--close", "nowhere:2027-W10"])).toMatchObject({ code: 1 });
  expect(await framsyn(["placement", "replan", one, "--withdraw", "nonsense", "--language", "en"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Write site, discipline, weeks and number"),
  });
});

it("an allocation is shown from the student, the site, the use, those without, and the orders", async () => {
  const file = join(folder, "shown.json");
  await framsyn(["placement", "allocate", term, "--out", file]);
  const show = (...args: string[]) => framsyn(["placement", "show", file, ...args]);
  const students = JSON.parse((await show("--view", "student", "--format", "json")).stdout) as {
    student: string;
    blocks: { site: string }[];
  }[];
  expect(students).toHaveLength(9);
  const { student, blocks } = students[0]!;
  const site = blocks[0]!.site;
  expect((await show("--view", "student", "--student", student, "--language", "nb")).stdout).toMatch(
    new RegExp(`9 studente.* får alt perioden krever\\.[\\s\\S]*${student}.*HF, `),
  );
  const places = await show("--view", "site", "--site", site, "--format", "csv", "--language", "en");
  expect(places.stdout).toContain(student);
  // In files the id and its name have a column each; where the id is typed again, it stands beside the name.
  expect(places.stdout).toMatch(new RegExp(`^site,[\\s\\S]+,site_name,[\\s\\S]+\n${site},.+University Hospital of North Norway, `));
  expect((await show("--view", "site", "--language", "en")).stdout).toMatch(
    new RegExp(`University Hospital of North Norway, .+ \\(${site}\\)`),
  );
  expect(JSON.parse((await show("--view", "site", "--format", "json")).stdout)[0]).toMatchObject({
    siteName: expect.stringContaining(", "),
  });
  const use = JSON.parse((await show("--view", "use", "--format", "json")).stdout) as { region: string | null; used: number }[];
  const { placements } = JSON.parse(await readFile(file, "utf8")) as { placements: { calendarWeeks: number }[] };
  const taken = placements.reduce((sum, { calendarWeeks }) => sum + calendarWeeks, 0);
  expect(use.filter(({ region }) => region === null).reduce((sum, { used }) => sum + used, 0)).toBe(taken);
  expect((await show("--view", "unplaced", "--format", "csv-no")).stdout).toContain("student;programme;study_year");
  expect(await show("--view", "orders", "--date", "2026-12-01", "--language", "nn")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Frist"),
  });
  expect((await show("--view", "orders", "--date", "today")).code).toBe(1);
  expect((await show("--view", "site", "--site", "nowhere")).code).toBe(1);
  // The whole help has a line of each command.
  expect((await show("--view", "nothing")).code).toBe(2);
});

it("a place is told in graduates and experienced staff, students who can be placed become a scenario, and supervisors are found", async () => {
  const one = join(folder, "worth.json");
  await framsyn(["placement", "allocate", term, "--out", one]);
  const worth = await framsyn(["placement", "worth", one, "--year", "2034", "--draws", "10", "--format", "json"]);
  type Worth = { of: string; experienced: { p10: number; p90: number }; certainty: string };
  const { worth: sites, students: programmes } = JSON.parse(worth.stdout) as { worth: Worth[]; students: Worth[] };
  expect(programmes).toMatchObject([{ programme: "bioingenior-uit", more: 10, added: 10 }]);
  const found = [...sites, ...programmes];
  for (const { experienced, certainty } of found) {
    expect(experienced.p90).toBeGreaterThanOrEqual(experienced.p10);
    expect(certainty).toBe("assumption");
  }
  expect(await framsyn(["placement", "worth", one, "--year", "2090"])).toMatchObject({ code: 1 });
  expect(await framsyn(["placement", "worth", one, "--programme", "bioingenor-uit"])).toMatchObject({ code: 1 });

  // One programme's requirements are enough here.
  const requirements = join(term, "placement_requirements.csv");
  const lines = (await readFile(requirements, "utf8")).split("\n");
  await writeFile(requirements, `${lines.filter((line, index) => index === 0 || line.startsWith("bioingenior-uit-")).join("\n")}\n`);
  const scenario = join(folder, "linked.json");
  expect(
    await framsyn(["placement", "link", term, "--year", "2030", "--draws", "4", "--loop", "--out", scenario, "--language", "nb"]),
  ).toMatchObject({ code: 0, stdout: expect.stringMatching(/bioingenior-uit[\s\S]+antakelse[\s\S]+runder/) });
  const { changes } = JSON.parse(await readFile(scenario, "utf8")) as { changes: { kind: string; operation: string }[] };
  expect(changes[0]).toMatchObject({ kind: "placements", operation: "set", programmes: ["bioingenior-uit"] });
  expect((await framsyn(["scenario", "check", scenario])).code).toBe(0);

  const more = ["supervisors", "--programme", "bioingenior-uit", "--more", "10", "--year", "2034", "--draws", "10"];
  const asked = await framsyn([...more, "--term", term, "--language", "nn"]);
  expect(asked).toMatchObject({ code: 0, stdout: expect.stringMatching(/(rettleiar|Det trengst ingen)[\s\S]+antaking/) });
  expect(await framsyn(["supervisors", "--programme", "bioingenor-uit", "--more", "10"])).toMatchObject({ code: 1 });
});
