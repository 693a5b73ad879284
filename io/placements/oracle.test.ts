import fc from "fast-check";
import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { allocate, checkAllocation, type TermRows } from "#model/placement";
import { samples } from "../../model/vocabulary/samples.test-support.ts";
import { inOracleUnits } from "./in-oracle-units.test-support.ts";
import { bestOf } from "./oracle.test-support.ts";
import { randomTerm } from "./random-term.test-support.ts";

const counted = { terms: 0, infeasible: 0, first: 0, all: 0 };

async function agrees(rows: TermRows): Promise<void> {
  const best = await bestOf(rows);
  const allocation = await allocate(rows, { solve: highsSolve, hash: "test" });
  counted.terms++;
  if (best === null) {
    counted.infeasible++;
    expect(allocation.status).toBe("infeasible");
    return;
  }
  expect(checkAllocation(rows, allocation)).toMatchObject({ ok: true, violations: [] });
  const [values, bounds] = [inOracleUnits(allocation, "values"), inOracleUnits(allocation, "bound")];
  expect(values.length).toBe(best.length);
  expect(values[0]!).toBeCloseTo(best[0]!);
  expect(allocation.bound + best[0]!).toBeGreaterThanOrEqual(0);
  counted.first++;
  // Never better than the best, and no bound above it, from the first goal to the last.
  const at = values.findIndex((value, index) => Math.abs(value - best[index]!) > 0.02);
  if (at < 0) counted.all++;
  else expect(values[at]!).toBeGreaterThan(best[at]!);
  const tight = bounds.findIndex((value, index) => Math.abs(value - best[index]!) > 0.02);
  if (tight >= 0) expect(bounds[tight]!).toBeLessThan(best[tight]!);
}

it("is never better than the best there is, equal in the number placed, and no bound is wrong: an exact solver on small terms of every kind", async () => {
  await fc.assert(fc.asyncProperty(randomTerm, agrees), { numRuns: samples(10, 500), seed: 18 });
  expect(counted.first + counted.infeasible).toBe(counted.terms);
  if (process.env.FRAMSYN_TESTS === "long") process.stderr.write(`oracle: ${JSON.stringify(counted)}\n`);
});
