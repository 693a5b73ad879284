import { describe, expect, it } from "vitest";
import { money, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";

describe("money", () => {
  it("is said as people say it", () => {
    const nb = translator("nb", SHARED_TEXTS);
    expect(money(41_234_567, nb)).toBe("41 millioner kroner");
    expect(money(1_460_000, nb)).toBe("1,5 millioner kroner");
    expect(money(1_000_000, nb)).toBe("1 million kroner");
    expect(money(996_000, nb)).toBe("1 million kroner");
    expect(money(850_400, nb)).toBe("850\u202f000 kroner");
    expect(money(0, nb)).toBe("0 kroner");
    expect(money(2_000_000, translator("nn", SHARED_TEXTS))).toBe("2 millionar kroner");
    expect(money(41_234_567, translator("en", SHARED_TEXTS))).toBe("41 million NOK");
    expect(money(12_340, translator("en", SHARED_TEXTS))).toBe("12,300 NOK");
  });
});
