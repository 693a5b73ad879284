import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LaboratoryReadiness } from "#model/analysis";
import { framsyn } from "./run-cli.test-support.ts";

const PANDEMIC = "reference/examples/pandemic.json";
const LABORATORY = "helse-bergen-mikrobiologi";

const resultOf = ({ stdout }: { readonly stdout: string }): LaboratoryReadiness =>
  LaboratoryReadiness.parse((JSON.parse(stdout) as { result: unknown }).result);

it("the shipped pandemic says what is cheapest to have ready, and holds in new futures as often as promised", async () => {
  const folder = await mkdtemp(join(tmpdir(), "readiness-"));
  const surge = JSON.parse(await readFile(PANDEMIC, "utf8")) as { readonly changes: unknown[] };
  const [question, calm] = [join(folder, "question.json"), join(folder, "calm.json")];
  const asked = { kind: "laboratory-readiness", laboratories: [LABORATORY], surge, days: 30 };
  await writeFile(question, JSON.stringify({ ...asked, share: 0.6, costs: { storagePerM3: 2500 } }));
  await writeFile(calm, JSON.stringify({ ...surge, changes: [] }));
  const call = ["laboratory", "readiness", "--laboratory", LABORATORY, "--days", "30", "--draws", "40"];
  const [said, one, less] = await Promise.all([
    framsyn([...call, "--scenario", calm, "--language", "nn"]),
    framsyn([...call, "--scenario", PANDEMIC, "--share", "0,8", "--format", "json", "--workers", "1"]),
    framsyn(["ask", "--question", question, "--draws", "40", "--workers", "2"]),
  ]);

  const { costs, laboratories } = resultOf(one);
  const [found] = laboratories;
  expect(found!.kept).toBeGreaterThanOrEqual(0.8 - 2 * found!.samplingError);
  expect(found).toMatchObject({ before: 0, reached: true, proven: true, hiddenGroups: 0 });
  expect(found!.samplingError).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 40), 12);
  expect(new Set(found!.ready.map(({ kind }) => kind))).toEqual(new Set(["product", "people", "instrument"]));
  // What it costs is what it is made up of, and what has no price is not in the sum for nothing.
  for (const ready of found!.ready) {
    const { costPerYear, capital, storage, expiry, training, standby, missing } = ready;
    const sum = [capital, storage, expiry, training, standby].reduce((all: number, part) => all + (part ?? 0), 0);
    if (costPerYear === null) expect(missing).not.toBeNull();
    else expect(costPerYear).toBeCloseTo(sum, 4);
  }
  expect(found!.costPerYear).toBeCloseTo(
    found!.ready.reduce((all, { costPerYear }) => all + (costPerYear ?? 0), 0),
    4,
  );
  expect(found!.unpriced).toBe(found!.ready.filter(({ costPerYear }) => costPerYear === null).length);
  const people = found!.ready.find(({ kind, missing }) => kind === "people" && missing === null)!;
  const { ftePerYear, standbyShare, trainingYears, workingDays } = costs;
  expect(people.costPerYear! / people.amount).toBeCloseTo(
    standbyShare * ftePerYear + ((people.trainingDays! / workingDays) * ftePerYear) / trainingYears,
    4,
  );

  // A smaller share of the same futures, asked otherwise, never costs more; without a surge nothing is bought.
  expect(resultOf(less).laboratories[0]!.costPerYear).toBeLessThanOrEqual(found!.costPerYear + 1);
  expect(resultOf(less).costs).toEqual(costs);
  expect(said).toMatchObject({ code: 0, stdout: expect.stringMatching(/Mikrobiologi, Helse Bergen: Ingenting treng å vere klart/) });
});

it("more days than the surge is looked at and a share that is none are told", async () => {
  const call = ["laboratory", "readiness", "--scenario", PANDEMIC, "--language", "nb"];
  const [days, share] = await Promise.all([framsyn([...call, "--days", "200"]), framsyn([...call, "--share", "1"])]);
  expect(days).toMatchObject({ code: 1, stderr: expect.stringContaining("182") });
  expect(share).toMatchObject({ stderr: expect.stringContaining("0,5 til 0,99") });
});
