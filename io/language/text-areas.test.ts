import { describe, expect, it } from "vitest";
import { SHARED_TEXTS } from "./areas/index.ts";
import type { PlainTextKey } from "./text-areas.ts";
import { translator } from "./translator.ts";

const { t } = translator("nb", SHARED_TEXTS);

describe("keys and values of texts", () => {
  it("are checked by type: exactly the values the text names", () => {
    expect(t("sentences:chance.some", { tenths: 3 })).toBe("3 av 10");
    expect(t("remedy-sentences:portfolio.measures", { count: 2 })).toBe("2 tiltak");
    expect(t("remedy-sentences:portfolio.measures", { count: 2, n: "to" })).toBe("to tiltak");
    const either: string = t(Math.random() < 2 ? "sentences:chance.some" : "sentences:chance.all", { tenths: 3 });
    expect(either).toBe("3 av 10");
    const plain: PlainTextKey = "sentences:chance.all";
    expect(t(plain)).toBe("alle");
    const refused = () => {
      // @ts-expect-error a value is missing
      t("sentences:chance.some");
      // @ts-expect-error the value has another name
      t("sentences:chance.some", { tens: 3 });
      // @ts-expect-error one value too many
      t("sentences:chance.some", { tenths: 3, of: 10 });
      // @ts-expect-error the text takes no values
      t("sentences:chance.all", { tenths: 3 });
      // @ts-expect-error a text with plural forms takes a count
      t("cheapest-measures:list.leadTime", { n: 2 });
    };
    expect(refused).toThrow(/leadTime/);
    // @ts-expect-error the text takes values
    const filled: PlainTextKey = "sentences:chance.some";
    expect(filled).toBe("sentences:chance.some");
  });

  it("are refused where there is no such key", () => {
    // @ts-expect-error no such key
    expect(() => t("sentences:chance.never")).toThrow(/No text for "sentences:chance.never" in nb/);
  });
});
