import { expect, it } from "vitest";
import { LaboratoryScreening } from "#model/analysis";
import { framsyn } from "./run-cli.test-support.ts";

const CALL = ["laboratory", "screening", "--year", "2032", "--draws", "40"];

it("a programme's steps end in samples that the laboratories have their parts of, and what is off is said to be", async () => {
  const [data, again, said, csv] = await Promise.all([
    framsyn([...CALL, "--format", "json", "--workers", "1"]),
    framsyn([...CALL, "--format", "json", "--workers", "2"]),
    framsyn([...CALL, "--programme", "tarmscreening", "--language", "nn"]),
    framsyn([...CALL, "--format", "csv"]),
  ]);
  expect(again.stdout).toBe(data.stdout);
  const { chains, assumed } = LaboratoryScreening.parse((JSON.parse(data.stdout) as { result: unknown }).result ?? JSON.parse(data.stdout));
  expect(assumed).toBe(true);
  const on = chains.filter((chain) => chain.on);
  expect(chains.filter((chain) => !chain.on).map(({ chain }) => chain)).toEqual(["tarmscreening-koloskopi-vevsprover"]);
  for (const { steps, laboratories, yearly } of on) {
    const last = steps.at(-1)!;
    expect(yearly.at(-1)).toEqual({ year: 2032, count: last.count });
    for (const { part, requests, items, groups } of laboratories) {
      expect(requests.mean).toBeCloseTo(part * last.count.mean, 6);
      // What is done again is on top, and a case is answered once.
      expect(items[0]!.count.mean).toBeGreaterThanOrEqual(requests.mean * (1 - 1e-12));
      expect(groups.some(({ hours }) => hours.mean > 0)).toBe(true);
    }
    expect(laboratories.reduce((sum, { part }) => sum + part, 0)).toBeLessThan(1);
  }
  const samples = on.find(({ chain }) => chain === "tarmscreening-vevsprover")!;
  expect(samples.laboratories.map(({ laboratory }) => laboratory)).toEqual(["helse-bergen-patologi", "st-olavs-patologi"]);
  // More women than men take part, and as many are invited.
  const [invited, attending] = [samples.steps[2]!, samples.steps[3]!];
  expect(invited.women).toEqual(invited.men);
  expect(attending.women.p50 / attending.men.p50).toBeCloseTo(0.59 / 0.49, 1);
  expect(said.code).toBe(0);
  expect(said.stdout).toMatch(/prøver i landet i 2032/);
  expect(csv.stdout.split("\n")[0]).toContain("chain,programme,year,laboratory,what,of,unit");
});

it("those who come back for follow-up come years after the first", async () => {
  const found = await framsyn([...CALL, "--format", "json", "--programme", "tarmscreening"]);
  const { chains } = LaboratoryScreening.parse((JSON.parse(found.stdout) as { result: unknown }).result ?? JSON.parse(found.stdout));
  const yearly = new Map(
    chains.find(({ chain }) => chain === "tarmscreening-kontroller")!.yearly.map(({ year, count }) => [year, count.p50]),
  );
  expect([2026, 2027, 2028, 2029].map((year) => yearly.get(year))).toEqual([0, 0, 0, 0]);
  expect(yearly.get(2030)).toBeGreaterThan(0);
});

it("a programme that brings no samples is refused with one that does", async () => {
  const found = await framsyn([...CALL, "--programme", "tarmscrening"]);
  expect(found.code).not.toBe(0);
  expect(found.stderr).toContain("tarmscreening");
});
