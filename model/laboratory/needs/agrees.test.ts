import { describe, expect, it } from "vitest";
import { drawLaboratory, drawProduct, inDraw } from "../inputs/draw-laboratory.ts";
import { menuStreams, type Volumes } from "../volumes/volume-streams.ts";
import { naiveNeeds } from "./naive-needs.test-support.ts";
import { planLaboratory } from "./plan/plan-laboratory.ts";
import { setProductNeed } from "./products/product-needs.ts";
import { smallLaboratory } from "./small-laboratory.test-support.ts";

const [YEARS, DRAWS] = [3, 7];
const streams = { draws: DRAWS, randomness: { seed: 5 }, nationalShare: 0.5 };

/** Growth of 4 per cent a year, or none. */
const growth = { population: 0.04, flat: 0 };
const path = (name: string): Float64Array =>
  Float64Array.from({ length: YEARS * DRAWS }, (_, at) => (1 + growth[name as keyof typeof growth]) ** Math.floor(at / DRAWS));

describe("the needs of a laboratory", () => {
  const inputs = smallLaboratory(0.15);
  const drawn = drawLaboratory(inputs, streams);
  const volumes: Volumes = { from: 2026, years: YEARS, draws: DRAWS, streams: menuStreams(drawn, path) };
  const products = new Map<string, Float64Array>();
  const needs = planLaboratory(
    drawn,
    volumes,
    { staff: () => null, keepMonths: () => true },
    { heldMonths: () => new Float64Array(DRAWS).fill(2), visit: ({ product }, need) => products.set(product, need.slice()) },
  );
  const monthly = drawn.products.map((product): [string, Float64Array] => {
    const need = new Float64Array(YEARS * 12 * DRAWS);
    setProductNeed(need, product, needs.monthlyDrivers);
    return [product.product, need];
  });
  const requestsIn = (year: number, month: number, draw: number): Record<string, number> =>
    Object.fromEntries(
      volumes.streams.map((stream) => [stream.test, stream.months[month * DRAWS + draw]! * stream.path[year * DRAWS + draw]!]),
    );
  const everywhere = [0, 3, 6].flatMap((draw) => [0, YEARS - 1].flatMap((year) => [0, 6, 11].map((month) => ({ draw, year, month }))));
  const horizon = (draw: number): Record<string, number> => {
    const all: Record<string, number> = {};
    for (let year = 0; year < YEARS; year++)
      for (let month = 0; month < 12; month++)
        for (const [test, count] of Object.entries(requestsIn(year, month, draw))) all[test] = (all[test] ?? 0) + count;
    return all;
  };

  it.each(everywhere)("are those of a naive computation, draw $draw, year $year, month $month", ({ draw, year, month }) => {
    const naive = naiveNeeds(inDraw(drawn, draw), requestsIn(year, month, draw), horizon(draw));
    const at = (year * 12 + month) * DRAWS + draw;
    for (const { needs: one } of needs.groups) {
      const { resource } = one;
      if (resource.kind === "staff") expect(one.months![at], resource.group).toBeCloseTo(naive.fte[resource.group]!, 9);
    }
    for (const one of needs.instruments) {
      const { resource } = one;
      if (resource.kind === "instrument")
        expect(one.months![at], resource.instrument).toBeCloseTo(naive.instruments[resource.instrument]!, 9);
    }
    expect(needs.floor.months![at]).toBeCloseTo(naive.floor, 8);
    for (const [product, need] of monthly) expect(need[at]! / naive.products[product]!, product).toBeCloseTo(1, 10);
  });

  it("give each product what twelve naive months add up to", () => {
    const [draw, year] = [4, 2];
    const months = Array.from({ length: 12 }, (_, month) => naiveNeeds(inDraw(drawn, draw), requestsIn(year, month, draw), horizon(draw)));
    for (const [product, need] of products) {
      const naive = months.reduce((sum, month) => sum + month.products[product]!, 0);
      expect(need[year * DRAWS + draw]! / naive, product).toBeCloseTo(1, 10);
    }
    const cover = needs.groups.map(({ needs: { resource }, coverMonths }) => [
      resource.kind === "staff" && resource.group,
      coverMonths[year * DRAWS + draw],
    ]);
    expect(Object.fromEntries(cover)).toEqual(
      Object.fromEntries(inputs.groups.map(({ group }) => [group, months.filter((month) => month.byCover[group]).length])),
    );
    expect(Object.fromEntries(cover)).toMatchObject({ doctor: 0, night: 12 });
  });

  it("store two months of use where pack and volume are stated, by class", () => {
    expect(needs.storage.map(({ resource, there }) => [resource.kind === "storage" && resource.storageClass, there?.[0] ?? null])).toEqual([
      ["ambient", 3],
      ["cool", null],
    ]);
    const stain = products.get("stain")!;
    expect(needs.storage[0]!.peak[9]).toBeCloseTo((stain[9]! / 12) * 2 * (0.002 / 1000), 12);
  });

  it("draw a product alone as among all", () => {
    const alone = drawProduct(inputs.laboratory, inputs.products[1]!, streams);
    expect(alone).toEqual(drawn.products[1]);
  });

  it("change only where a figure changes", () => {
    const slower = {
      ...inputs,
      instruments: inputs.instruments.map((one) => ({
        ...one,
        throughput: { ...one.throughput, value: 1, low: null, high: null, distribution: "point" as const },
      })),
    };
    const other = drawLaboratory(slower, streams);
    expect(other.analyses).toEqual(drawn.analyses);
    expect(other.routes).toEqual(drawn.routes);
    expect(other.instruments[2]!.calibrations).toEqual(drawn.instruments[2]!.calibrations);
  });
});
