import { expect, it } from "vitest";
import { LaboratoryCapacity } from "#model/analysis";
import { framsyn } from "./run-cli.test-support.ts";

const CAPACITY = ["laboratory", "capacity", "--year", "2030", "--draws", "40"];

it("a laboratory's first bottleneck is told, with what each resource needs and whether it is assumed", async () => {
  const call = [...CAPACITY, "--laboratory", "helse-bergen-patologi"];
  const [said, data, again] = await Promise.all([
    framsyn([...call, "--language", "nb"]),
    framsyn([...call, "--format", "json", "--workers", "1"]),
    framsyn([...call, "--format", "json", "--workers", "2"]),
  ]);
  expect(said).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/Patologi, Helse Bergen: Den første flaskehalsen er .+framtider\./),
  });
  expect(said.stdout).toContain("forutsetninger");
  expect(again.stdout).toBe(data.stdout);

  const { laboratories, assumed } = LaboratoryCapacity.parse(
    (JSON.parse(data.stdout) as { result: unknown }).result ?? JSON.parse(data.stdout),
  );
  expect(assumed).toBe(true);
  const [pathology, ...others] = laboratories;
  expect(others).toEqual([]);
  const { bottlenecks, resources, noneShare } = pathology!;
  expect(bottlenecks.length).toBeGreaterThan(0);
  // The first is a resource that is short in some futures, and those in which another is first or none is make up the rest.
  expect(bottlenecks[0]!.firstShare).toBeGreaterThan(0);
  expect(bottlenecks[0]!.firstShare).toBeLessThanOrEqual(bottlenecks[0]!.shortShare);
  expect(bottlenecks[0]!.firstShare + noneShare).toBeLessThanOrEqual(1 + 1e-12);
  const cutting = resources.find(({ kind, station }) => kind === "station" && station === "helse-bergen-patologi-snitting")!;
  const group = resources.find(({ kind, id }) => kind === "staff" && id === cutting.id)!;
  // Those who can cut are some of the group, and cutting is some of its work.
  expect(cutting.there!.p50).toBeLessThan(group.there!.p50);
  expect(cutting.need.p50).toBeLessThan(group.need.p50);
  expect(said.stdout).toContain("Bioingeniører ved snitting");
});

it("a table has a row for each resource, and says which is the first bottleneck and the next", async () => {
  const found = await framsyn([...CAPACITY, "--laboratory", "helse-forde-biokjemi,helse-bergen-mr", "--format", "csv"]);
  expect(found.code).toBe(0);
  const [head, ...rows] = found.stdout.trim().split("\n");
  const at = head!.split(",").indexOf("bottleneck");
  const bottlenecks = rows.map((row) => row.split(",")[at]).filter((cell) => cell !== "");
  expect(rows.some((row) => row.startsWith("helse-forde-biokjemi,"))).toBe(true);
  expect(rows.some((row) => row.startsWith("helse-bergen-mr,"))).toBe(true);
  expect(bottlenecks).toContain("1");
});

it("a laboratory that is not there is a finding with the nearest name, in the language of the reader", async () => {
  expect(await framsyn(["laboratory", "capacity", "--laboratory", "helse-bergen-patolog", "--language", "nn"])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Meinte du helse-bergen-patologi?"),
  });
});

it("turnaround is simulated in every future, the same with any number of workers, and told against what was promised", async () => {
  const call = ["laboratory", "turnaround", "--laboratory", "st-olavs-patologi", "--year", "2030", "--draws", "6"];
  const [said, one, two] = await Promise.all([
    framsyn([...call, "--language", "nn"]),
    framsyn([...call, "--format", "csv", "--workers", "1"]),
    framsyn([...call, "--format", "csv", "--workers", "2"]),
  ]);
  expect(said).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/Patologi, St\. Olavs hospital: \d+\s%\sav .+ innan 10 verkedagar i 2030/),
  });
  expect(two.stdout).toBe(one.stdout);
  const rows = one.stdout.trim().split("\n").slice(1);
  const value = (of: string, measure: string): number => Number(rows.find((row) => row.includes(`,${of},${measure},`))!.split(",")[6]);
  // 63 000 samples and stains a year and more: what is answered in four weeks follows, and urgent samples are not behind the others.
  expect(value("routine", "answered") + value("urgent", "answered")).toBeGreaterThan(4000);
  expect(value("urgent", "share_within_promise")).toBeGreaterThan(0.5);
  expect(value("urgent", "hours_p50")).toBeLessThan(value("routine", "hours_p50"));
  for (const row of rows.filter((cells) => cells.includes(",utilisation,"))) expect(Number(row.split(",")[6])).toBeLessThan(1.2);
});
