import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LaboratoryCapacity, LaboratoryOrders } from "#model/analysis";
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

it("orders are told for a day, those to make first, the same by command and by question and with any number of workers", async () => {
  const laboratory = "helse-bergen-patologi";
  const call = ["laboratory", "orders", "--laboratory", laboratory, "--draws", "100", "--on", "2026-12-18"];
  const folder = await mkdtemp(join(tmpdir(), "orders-"));
  const file = join(folder, "question.json");
  await writeFile(file, JSON.stringify({ kind: "laboratory-orders", laboratories: [laboratory], on: "2026-12-18" }));
  const [said, data, asked, rows, wrong] = await Promise.all([
    framsyn([...call, "--status", "order-now", "--language", "nb"]),
    framsyn([...call, "--format", "json", "--workers", "1"]),
    framsyn(["ask", "--question", file, "--draws", "100", "--workers", "2"]),
    framsyn([...call, "--status", "order-now", "--format", "csv"]),
    framsyn(["laboratory", "orders", "--on", "2026-02-30", "--language", "nn"]),
  ]);
  await rm(folder, { recursive: true });
  expect(said).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/Patologi, Helse Bergen: \d+ varer må bestilles nå; først .+ desember 2026/),
  });
  expect(said.stdout).toContain("forutsetninger");
  const { result } = JSON.parse(data.stdout) as { result: unknown };
  expect((JSON.parse(asked.stdout) as { result: unknown }).result).toEqual(result);
  const { laboratories, onIsCount } = LaboratoryOrders.parse(result);
  expect(onIsCount).toBe(false);
  const [{ products, counts, orderCost }] = laboratories as [LaboratoryOrders["laboratories"][number]];
  const now = products.filter(({ status }) => status === "order-now");
  expect(now.length).toBe(counts["order-now"]);
  expect(rows.stdout.trim().split("\n")).toHaveLength(1 + now.length);
  expect(orderCost).toBeCloseTo(
    now.reduce((sum, { advice }) => sum + advice!.order!.cost!, 0),
    6,
  );
  for (const { advice, packSize, stock, use, need } of now) {
    const { packs, units } = advice!.order!;
    expect(units).toBeCloseTo(packs * packSize!, 9);
    // Ordering lifts the stock to what it is to be, and no pack more than that takes.
    expect(advice!.position + units).toBeGreaterThanOrEqual(advice!.orderUpTo - 1e-6);
    expect(advice!.position + units - packSize!).toBeLessThan(advice!.orderUpTo + 1e-6);
    expect(stock!.usable).toBeGreaterThan(0);
    // Nothing says that days were lost: what was used and what is expected are near each other, and growth is the difference.
    expect(use.historic!.perMonth / use.forecast.mean).toBeGreaterThan(0.9);
    expect(use.historic!.perMonth / use.forecast.mean).toBeLessThan(1);
    expect(need.units.mean).toBeCloseTo(12 * use.forecast.mean, 6);
  }
  // A product that was never counted is not one of which there is none.
  expect(
    products.filter(({ counted }) => counted === null).every(({ status, stock }) => status === "too-little-data" && stock === null),
  ).toBe(true);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("2026-02-30 er ikkje ein dag") });
});
