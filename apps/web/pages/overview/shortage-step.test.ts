import { expect, it } from "vitest";
import { shareDecimals } from "./shortage-step.ts";

it.each([
  [0.0451, 0],
  [0.03, 0],
  [0.0296, 2],
  [0.0274, 1],
  [-0.0274, 1],
  [0.0999, 2],
  [0, 0],
])("a share of %d is written with the decimals that keep it in its step: %d", (share, decimals) =>
  expect(shareDecimals(share)).toBe(decimals),
);
