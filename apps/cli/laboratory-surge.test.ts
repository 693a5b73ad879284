import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LaboratorySurge } from "#model/analysis";
import { framsyn } from "./run-cli.test-support.ts";

const PANDEMIC = "reference/examples/pandemic.json";

it("the shipped pandemic says which day each resource breaks, the same as asked and with any number of workers", async () => {
  const call = ["laboratory", "surge", "--scenario", PANDEMIC, "--laboratory", "helse-bergen-mikrobiologi", "--draws", "12"];
  const question = join(await mkdtemp(join(tmpdir(), "surge-")), "question.json");
  const surge: unknown = JSON.parse(await readFile(PANDEMIC, "utf8"));
  await writeFile(question, JSON.stringify({ kind: "laboratory-surge", laboratories: ["helse-bergen-mikrobiologi"], surge }));
  const [said, one, two] = await Promise.all([
    framsyn([...call, "--language", "nb"]),
    framsyn([...call, "--format", "json", "--workers", "1"]),
    framsyn(["ask", "--question", question, "--draws", "12", "--workers", "2"]),
  ]);
  expect(said).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/Mikrobiologi, Helse Bergen: Det første som svikter, er .+ framtider\./),
  });
  const resultOf = ({ stdout }: { readonly stdout: string }): unknown => (JSON.parse(stdout) as { result: unknown }).result;
  expect(resultOf(two)).toEqual(resultOf(one));
  const { laboratories } = LaboratorySurge.parse(resultOf(one));
  expect(laboratories).toHaveLength(1);
  const microbiology = laboratories.find(({ laboratory }) => laboratory === "helse-bergen-mikrobiologi")!;
  // What breaks first is at least as early as anything that breaks, and those that are first make up the futures in which something is.
  for (const { day, share, firstShare } of microbiology.resources) {
    if (day.p50 !== null) expect(microbiology.day.p50).toBeLessThanOrEqual(day.p50);
    expect(firstShare).toBeLessThanOrEqual(share);
  }
  const sum = microbiology.resources.reduce((all, { firstShare }) => all + firstShare, 0);
  expect(sum).toBeGreaterThanOrEqual(microbiology.share - 1e-9);
  // Three times the samples break more than the same weeks do without them.
  expect(microbiology.resources.some(({ share, ordinaryShare }) => share > ordinaryShare + 0.5)).toBe(true);
});

it("what a surge names that is not there, weeks outside and intervals that are none are findings with their place", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "surge-")), "surge.json");
  const weeks = { from: 2, to: 3 };
  const of = (change: object) => ({
    id: `c${Math.abs(JSON.stringify(change).length)}-${JSON.stringify(change).charCodeAt(9)}`,
    reason: "test",
    weeks,
    ...change,
  });
  const surge = (changes: readonly object[], more: object = {}) =>
    JSON.stringify({ schema: "framsyn/surge/1", name: "x", start: "2027-01-04", weeks: 4, changes, ...more });
  const asked = async (text: string) => {
    await writeFile(file, text);
    return framsyn(["laboratory", "surge", "--scenario", file, "--draws", "4", "--language", "nb"]);
  };
  const unknown = await asked(
    surge(
      [
        of({ kind: "volume", laboratories: ["helse-bergen-patolog"], factor: 2 }),
        of({ kind: "supply", products: ["pat-formalinn"] }),
        of({ kind: "supply", suppliers: ["nobody"] }),
        of({ kind: "absence", share: { value: 0.5, low: 0.6, high: 0.7 } }),
        of({ kind: "downtime", weeks: { from: 3, to: 9 } }),
        of({
          kind: "redeployment",
          from: "helse-bergen-patologi-lege",
          to: "helse-bergen-patologi-lege2",
          fte: 900,
          trainingDays: 1,
          productivity: 1,
        }),
      ],
      { start: "2027-02-30" },
    ),
  );
  expect(unknown.code).toBe(1);
  for (const said of [
    "Mente du helse-bergen-patologi?",
    "pat-formalin",
    "nobody",
    "stigende rekkefølge",
    "3–9",
    "2027-02-30",
    "900",
    "changes[5].to",
  ])
    expect(unknown.stderr).toContain(said);
  const shape = await asked(surge([of({ kind: "absence", share: 1.5 })], { what: 1 }));
  expect(shape).toMatchObject({ code: 1, stderr: expect.stringContaining("what") });
  expect(shape.stderr).toContain("changes[0].share");
  expect(await asked("{}")).toMatchObject({ code: 1, stderr: expect.stringContaining("ingen påkjenning") });
});
