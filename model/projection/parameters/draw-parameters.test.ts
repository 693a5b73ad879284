import { expect, it } from "vitest";
import { drawPosts } from "../draw-posts.ts";
import type { OccupationInputs } from "../inputs/inputs.ts";
import { allAt, parameter, stillOccupation, stillUnit } from "../sample-occupation.test-support.ts";
import { drawParameters } from "./draw-parameters.ts";

const uncertain = { value: 1, low: 0.8, high: 1.2, distribution: "normal" } as const;
const two = (shares: Pick<OccupationInputs, "nationalShare" | "stockNationalShare">): OccupationInputs => {
  const participationScale = parameter({ ...uncertain, value: 0.8, low: 0.75, high: 0.85 });
  const unit = (name: string) => stillUnit(name, allAt(40), { stockScale: uncertain, participationScale });
  return stillOccupation({ ...shares, units: [unit("a"), unit("b")] });
};

it("staff in the base year follow a share of their own, everything else the general one", () => {
  const [a, b] = drawParameters(two({ nationalShare: 0, stockNationalShare: 1 }), { seed: 1 }, 50).units;
  expect(a!.stockScale).toEqual(b!.stockScale);
  expect(a!.participation.base).not.toEqual(b!.participation.base);
  const [c, d] = drawParameters(two({ nationalShare: 1, stockNationalShare: 0 }), { seed: 1 }, 50).units;
  expect(c!.stockScale).not.toEqual(d!.stockScale);
  expect(c!.participation.base).toEqual(d!.participation.base);
});

it("posts are counted on the very staff the projection starts from", () => {
  const inputs = two({ nationalShare: 1, stockNationalShare: 0 });
  const drawn = drawParameters(inputs, { seed: 1 }, 50);
  drawPosts(inputs, drawn).forEach((posts, u) => {
    const { stockScale, participation } = drawn.units[u]!;
    const product = stockScale.map((times, d) => times * participation.base[d]!);
    posts.forEach((times, d) => {
      expect(times).toBeCloseTo(product[d]!, 12);
    });
  });
});
