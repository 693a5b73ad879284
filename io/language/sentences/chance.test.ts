import { describe, expect, it } from "vitest";
import { SHARED_TEXTS } from "../areas/index.ts";
import { translator } from "../translator.ts";
import { chance } from "./chance.ts";

const nb = translator("nb", SHARED_TEXTS);

describe("chance", () => {
  it("says tenths, and never 10 of 10 or 0 of 10 unless every draw agrees", () => {
    expect([1, 0.97, 0.94, 0.7, 0.3, 0.04, 0].map((share) => chance(share, nb))).toEqual([
      "alle",
      "mer enn 9 av 10",
      "9 av 10",
      "7 av 10",
      "3 av 10",
      "færre enn 1 av 10",
      "ingen",
    ]);
  });
});
