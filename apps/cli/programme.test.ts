import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Programme } from "#model/plan";
import { writeFewOccupations } from "../server/test-support/index.ts";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-programme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("framsyn programme", { timeout: 240_000 }, () => {
  test("answers the five questions from the reference dataset, as numbers and with the store's plans", async () => {
    const { code, stdout, stderr } = await framsyn([
      "programme",
      "--draws",
      "40",
      "--format",
      "json",
      "--data-folder",
      join(folder, "store"),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const found = Programme.parse(JSON.parse(stdout));
    expect(found.short!.year).toBe(found.baseYear + 5);
    expect(found.short!.occupations.length).toBeGreaterThan(15);
    const gaps = found.short!.occupations.map(({ gap }) => gap.p50);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    // The programme only adds work, so no future needs fewer people with it.
    expect(found.screening!.occupations.map(({ occupation }) => occupation).sort()).toEqual(["bioingenior", "lege", "sykepleier"]);
    for (const { difference } of found.screening!.occupations) expect(difference.p10).toBeGreaterThan(0);
    expect(found.screening!.total).toBeCloseTo(
      found.screening!.occupations.reduce((sum, { difference }) => sum + difference.p50, 0),
      9,
    );
    expect(found.intake!.items.some(({ needed }) => needed !== null)).toBe(true);
    // An occupation whose intake is assumed is not assessed: neither counted as short nor looked into.
    const assessed = found.short!.occupations.map(({ occupation }) => occupation).filter((one) => !found.short!.notAssessed.includes(one));
    expect(assessed.toSorted()).toEqual(["bioingenior", "radiograf", "sykepleier"]);
    expect(found.intake!.notAssessed.length).toBe(found.intake!.items.length - assessed.length);
    expect(found.sure!.occupations.map(({ occupation }) => occupation)).toEqual(assessed.slice(0, 2));
    for (const { recruitment } of found.short!.occupations) expect(recruitment!.p90).toBeGreaterThan(recruitment!.p10);
    expect(found.sure!.backtest!.covered).toBeLessThanOrEqual(found.sure!.backtest!.projections);
    expect(found.plans!.none).toEqual(found.plans!.units);
  });

  test("says how much is known by the same measure as dataset show", async () => {
    const few = join(folder, "few");
    await writeFewOccupations(few, ["bioingenior", "perfusjonist"]);
    const [shown, asked] = [
      await framsyn(["dataset", "show", few, "--knowledge", "--format", "json"]),
      await framsyn(["programme", "--data", few, "--draws", "200", "--format", "json"]),
    ];
    expect([shown.code, asked.code], shown.stderr + asked.stderr).toEqual([0, 0]);
    const { knowledge, certainty } = JSON.parse(shown.stdout);
    const { sure, short } = Programme.parse(JSON.parse(asked.stdout));
    expect(sure!.knowledge).toEqual(knowledge);
    expect(short!.basis.certainty).toEqual(certainty);
    expect(knowledge.figures).toEqual(certainty);
    expect(knowledge.occupations).toHaveLength(2);
    const { shares, missing } = sure!.knowledge;
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    // Every uncertain group has rows that are used, but for the model's own error.
    const unstated = sure!.knowledge.occupations.flatMap(({ groups }) => groups.filter((one) => one.shares.model > 0));
    expect(new Set(unstated.map(({ group }) => group))).toEqual(new Set(["model-growth"]));
    expect(shares.model).toBeLessThan(0.7);
    expect(missing.length).toBeGreaterThan(5);
    expect(missing.map(({ share }) => share)).toEqual(missing.map(({ share }) => share).toSorted((a, b) => b - a));
  });

  test("says them in words, and where plans are when there is no store", async () => {
    // One occupation that is assessed, and two whose intake is not published.
    const few = join(folder, "few-in-words");
    await writeFewOccupations(few, ["bioingenior", "medfysiker", "perfusjonist"]);
    const { code, stdout, stderr } = await framsyn(["programme", "--data", few, "--draws", "20", "--language", "nn"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Kvar manglar vi folk om fem år?");
    expect(stdout).toMatch(/Noreg vil truleg mangle folk i \d+ av 1 yrke i 2031/);
    expect(stdout).toMatch(/2 yrke er ikkje vurderte: opptaket er ikkje publisert/);
    expect(stdout).toMatch(/^medisinske fysikarar +\d.*ikkje vurdert$/m);
    expect(stdout).toMatch(/Tarmscreeninga krev \d+(,\d)? avtalte årsverk/);
    expect(stdout).toMatch(/Av uvissa i underdekninga i 2040 kjem .*\d+\s% frå antakingar/);
    expect(stdout).toContain("https://www.ssb.no/en/statbank/table/11658");
    expect(stdout).toContain("Planane ligg på ein tenar");
  });

  test("refuses a dataset that is not there, with what to do", async () => {
    const { code, stderr } = await framsyn(["programme", "--data", join(folder, "none")]);
    expect(code).toBe(1);
    expect(stderr).not.toBe("");
    expect((await framsyn(["programme", "--draws", "many"])).code).toBe(2);
  });
});
