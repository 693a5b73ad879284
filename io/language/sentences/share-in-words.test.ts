import { describe, expect, it } from "vitest";
import { SHARED_TEXTS } from "../areas/index.ts";
import { translator } from "../translator.ts";
import { shareInWords } from "./share-in-words.ts";

describe("a share in words", () => {
  it("is none or all only where it is", () => {
    const en = translator("en", SHARED_TEXTS);
    expect([0, 0.004, 0.006, 0.25, 0.994, 0.996, 1].map((share) => shareInWords(share, en))).toEqual([
      "0%",
      "less than 1%",
      "1%",
      "25%",
      "99%",
      "more than 99%",
      "100%",
    ]);
    expect(shareInWords(0.002, translator("nb", SHARED_TEXTS))).toBe("under 1\u00a0%");
  });
});
