import fc from "fast-check";
import { expect, it } from "vitest";
import { cheapestReadiness } from "#model/analysis";
import { highsSolve } from "./highs-solve.ts";

type Asked = Parameters<typeof cheapestReadiness>[0][number];
type Found = NonNullable<Awaited<ReturnType<typeof cheapestReadiness>>>;
type Offer = Asked["offer"];

const DRAWS = 6;

const offerOf = (id: string, cost: number, more: Partial<Offer> = {}): Offer => ({
  ...{
    kind: "product",
    id,
    names: null,
    station: null,
    stationNames: null,
    measure: "packs",
    capital: cost,
    storage: null,
    training: null,
  },
  ...{ standby: null, expiry: 0, rotating: Number.POSITIVE_INFINITY, outlay: cost, trainingDays: null, missing: null },
  ...more,
});

const costOf = ({ amounts }: Found): number =>
  amounts.reduce(
    (sum, { offer, amount }) => sum + amount * (offer.capital ?? 0) + (offer.expiry ?? 0) * Math.max(0, amount - offer.rotating),
    0,
  );

/** Every way of giving up so many draws, and for each the largest need of those that are left. */
function naive(asked: readonly Asked[], allowed: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** DRAWS; set++) {
    const given = Array.from({ length: DRAWS }, (_, d) => (set >> d) & 1);
    if (given.reduce((sum, one) => sum + one, 0) > allowed) continue;
    const amounts = asked.map(({ offer, need }) => ({ offer, amount: Math.max(0, ...need.filter((_, d) => given[d] === 0)) }));
    if (amounts.every(({ amount }) => Number.isFinite(amount))) best = Math.min(best, costOf({ amounts, proven: true }));
  }
  return best;
}

const need = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.constant(Number.POSITIVE_INFINITY)), {
    minLength: DRAWS,
    maxLength: DRAWS,
  })
  .map((values) => Float64Array.from(values));
const product = fc.record({
  need,
  cost: fc.integer({ min: 1, max: 5000 }),
  expiry: fc.integer({ min: 0, max: 5000 }),
  rotating: fc.integer({ min: 0, max: 40 }),
});

it("is as cheap as the best of all ways to give up draws, and giving up fewer never costs less", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 3 }), async (products) => {
      const asked = products.map(
        ({ need, cost, expiry, rotating }, at): Asked => ({ need, offer: offerOf(`p${at}`, cost, { expiry, rotating }), other: null }),
      );
      let before = 0;
      for (let allowed = 3; allowed >= 0; allowed--) {
        const found = await cheapestReadiness(asked, DRAWS, allowed, highsSolve);
        const best = naive(asked, allowed);
        if (!Number.isFinite(best)) {
          expect(found).toBeNull();
          continue;
        }
        expect(found!.proven).toBe(true);
        expect(costOf(found!)).toBeCloseTo(best, 0);
        expect(costOf(found!)).toBeGreaterThanOrEqual(before - 0.5);
        before = costOf(found!);
      }
    }),
    { seed: 5, numRuns: 25 },
  );
});

it("trains own people where that is cheaper than people on agreement, and not where it cannot suffice", async () => {
  const people = offerOf("people", 100, { kind: "people", measure: "FTE" });
  const training = offerOf("people", 10, { kind: "training", station: "cutting", measure: "FTE" });
  const four = new Float64Array(DRAWS).fill(4);
  const asked = (own: number): Asked[] => [
    { need: four, offer: people, other: { need: new Float64Array(DRAWS).fill(own), offer: training } },
  ];
  const amounts = async (own: number): Promise<number[]> =>
    (await cheapestReadiness(asked(own), DRAWS, 0, highsSolve))!.amounts.map(({ amount }) => amount);
  expect(await amounts(5)).toEqual([0, 5]);
  expect(await amounts(Number.POSITIVE_INFINITY)).toEqual([4, 0]);
});

it("takes no more than is needed of what has no cost", async () => {
  const asked: Asked[] = [{ need: Float64Array.from([0, 1, 2, 3, 4, 9]), offer: offerOf("p", 1, { missing: "price" }), other: null }];
  const found = await cheapestReadiness(asked, DRAWS, 1, highsSolve);
  expect(found!.amounts[0]!.amount).toBe(4);
});
