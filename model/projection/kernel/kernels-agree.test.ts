import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { projectOccupation } from "../project-occupation.ts";
import { occupations } from "../random-occupation.test-support.ts";
import { steadyDemand } from "../sample-occupation.test-support.ts";
import { compileKernel, kernelRecords } from "./build.mjs";
import { chooseKernel } from "./choose.ts";

describe("the WebAssembly kernel", () => {
  test("is the one its source compiles to", async () => {
    const written = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
    const advice = "run `node model/projection/kernel/build.mjs`";
    expect(written("./wasm/records.generated.ts"), advice).toBe(kernelRecords());
    expect(written("./kernel.generated.ts") === (await compileKernel()), advice).toBe(true);
  }, 60_000);

  test("gives the same bytes as the readable one", () => {
    fc.assert(
      fc.property(occupations({ uncertainty: true, moves: true }), (inputs) => {
        const demand = steadyDemand(inputs, 5, 10);
        const [fast, readable] = (["wasm", "reference"] as const).map((kernel) =>
          projectOccupation(inputs, demand, { seed: 4, draws: 5, kernel }),
        );
        expect(fast!.stored).toEqual(readable!.stored);
      }),
      { seed: 21, numRuns: samples(60) },
    );
  }, 60_000);

  test.each(["expected", "demographic"] as const)(
    "gives the same bytes in memory that another run has left, people being %s",
    (noise) => {
      fc.assert(
        fc.property(occupations({ uncertainty: true, moves: true }), occupations({ uncertainty: true, moves: true }), (before, inputs) => {
          const run = (of: typeof inputs, draws: number) =>
            projectOccupation(of, steadyDemand(of, draws, 10), { seed: 4, draws, noise, sums: [[0]] });
          const fresh = run(inputs, 8);
          // The larger run goes first, so that its memory is large enough to be used again: of few people and years even 200 draws are not.
          const large = run(before, 200);
          const [held] = large.stored;
          fc.pre(held!.headcount.buffer.byteLength >= fresh.stored[0]!.headcount.buffer.byteLength);
          large.release!();
          const again = run(inputs, 8);
          expect(again.stored[0]!.headcount.buffer).toBe(held!.headcount.buffer);
          expect(again.stored).toEqual(fresh.stored);
          expect((again.expected ?? again).sums![0]!.measures).toEqual((fresh.expected ?? fresh).stored[0]);
        }),
        { seed: 22, numRuns: samples(30) },
      );
    },
    60_000,
  );

  test("refuses a run that does not fit its memory, and says what to do", () => {
    expect(() => chooseKernel("wasm")(2 ** 30)).toThrow("The run needs 8.0 GiB, and can have 4 at most: ask for fewer draws");
  });

  test("is the one used where nothing is asked for", () => {
    expect(chooseKernel(undefined)(100).name).toBe("wasm");
    expect(chooseKernel("reference")(100).name).toBe("reference");
  });
});
