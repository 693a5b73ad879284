import { describe, expect, it } from "vitest";
import { LANGUAGES, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { Certainty, certaintyShares } from "#model/vocabulary";
import { certaintyKeySvg } from "./certainty-key.ts";
import { certaintyMarks, markInWords, marksInWords, type SeriesCertainty } from "./certainty-mark.ts";
import { CERTAINTY_SHAPES } from "./certainty-shapes.ts";
import { certifiedOption } from "./certified-option.ts";
import { drawSvg } from "./drawing/engine.ts";
import { fanOption } from "./fan-option.ts";
import { LIGHT } from "./tokens.ts";

const words = translator("en", SHARED_TEXTS);
const shares = (published: number, derived: number, assumption: number) =>
  certaintyShares({ published, "second-hand": 0, derived, assumption });
const series: SeriesCertainty[] = [
  { label: "Supply", shares: shares(1, 0, 3) },
  { label: "Demand", shares: shares(1, 1, 0) },
];

describe("marks of certainty", () => {
  it("are shared by series that are equally sure, and left out where there are no figures", () => {
    const marks = certaintyMarks([...series, { label: "Gap", shares: shares(2, 0, 6) }, { label: "None", shares: shares(0, 0, 0) }], words);
    expect(marks.map((mark) => markInWords(mark, words))).toEqual([
      "Supply and Gap, assumed 75% of the figures",
      "Demand, derived 50% of the figures",
    ]);
    expect(marksInWords([{ label: null, shares: shares(4, 0, 0) }], words)).toBe("The figures behind: published.");
    expect(marksInWords([], words)).toBe("");
  });
  it("never say that nothing, or all, is assumed where that is not so", () => {
    const said = (published: number, assumption: number) =>
      marksInWords([{ label: null, shares: shares(published, 0, assumption) }], words);
    expect(said(999, 1)).toMatch(/assumed (under|less than) 1% of the figures/);
    expect(said(1, 999)).toMatch(/assumed (over|more than) 99% of the figures/);
  });
  it("say what the figures do to the answer where that has been computed, and which of the two it is", () => {
    const weighed = (known: Partial<Record<Certainty | "model", number>>): SeriesCertainty => ({
      label: null,
      shares: shares(1, 0, 3),
      known: { shares: { published: 0, "second-hand": 0, derived: 0, assumption: 0, model: 0, ...known }, year: 2040 },
    });
    const said = (one: SeriesCertainty) => markInWords(certaintyMarks([one], words)[0]!, words);
    expect(said(weighed({ assumption: 0.62, derived: 0.2, model: 0.18 }))).toBe(
      "assumptions make 62% of the uncertainty (the nation, 2040)",
    );
    expect(said(weighed({ published: 0.7, model: 0.3 }))).toBe("published figures make 70% of the uncertainty (the nation, 2040)");
    expect(said(weighed({ model: 1 }))).toBe("assumed 75% of the figures");
    expect(said({ label: null, shares: shares(1, 0, 3), known: null })).toBe("assumed 75% of the figures");
    // Two series with the same share do not share a mark where one is counted and the other weighed.
    expect(certaintyMarks([weighed({ assumption: 0.75 }), { label: "Supply", shares: shares(1, 0, 3) }], words)).toHaveLength(2);
  });
  it("have a shape and a word of their own for every certainty, in every language", () => {
    expect(new Set(Object.values(CERTAINTY_SHAPES)).size).toBe(Certainty.options.length);
    for (const language of LANGUAGES) {
      const said = Certainty.options.map((certainty) =>
        translator(language, SHARED_TEXTS).t(`charts:certainty.mark.${certainty}`, { percent: "" }),
      );
      expect(new Set(said).size).toBe(Certainty.options.length);
    }
  });
});

describe("a chart with marks", () => {
  const around = { palette: LIGHT, width: 600, height: 300, still: true };
  const fan = (role: "supply" | "demand", label: string, at: number) => ({
    role,
    label,
    p10: [at - 1, at - 1],
    p50: [at, at],
    p90: [at + 1, at + 1],
  });
  const fans = [fan("supply", "Supply", 10), fan("demand", "Demand", 20)];
  const option = fanOption({ years: [2026, 2027], fans, measure: "FTE", decimals: 0 }, around, words);
  const marked = certifiedOption(option, series, words);

  it("shows the shape of each series at the end of its line", () => {
    const ends = [marked.series ?? []].flat().flatMap((one) => {
      const last = Array.isArray(one.data) ? one.data.at(-1) : undefined;
      return typeof last === "object" && last !== null && "symbol" in last ? [[one.name, last.symbol]] : [];
    });
    expect(ends).toEqual([
      ["Supply", `path://${CERTAINTY_SHAPES.assumption}`],
      ["Demand", `path://${CERTAINTY_SHAPES.derived}`],
    ]);
    expect(drawSvg(marked, 600, 300)).not.toBe(drawSvg(option, 600, 300));
  });
  it("says them in its tooltip, below what it said before", () => {
    const say = (from: typeof option) => {
      const [tooltip] = [from.tooltip ?? []].flat();
      if (typeof tooltip?.formatter !== "function") throw new Error("no tooltip");
      return String(tooltip.formatter([{ value: [2027, 10] }] as never, "", () => undefined));
    };
    const [before, after] = [say(option), say(marked)];
    expect(before).not.toBe("");
    expect(after.startsWith(before)).toBe(true);
    for (const part of ["Supply, assumed 75% of the figures", "Demand, derived 50% of the figures"])
      expect(after.slice(before.length)).toContain(part);
  });
  it("is left as it is where nothing is known", () => {
    expect(certifiedOption(option, [], words)).toBe(option);
  });
});

describe("the key of a picture", () => {
  const place = { palette: LIGHT, font: "Inter", size: 12, x: 10, y: 100, width: 300 };
  it("breaks its lines inside the picture and says how high it is", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ label: `Occupation ${i} & others`, shares: shares(1, 0, i + 1) }));
    const { svg, height } = certaintyKeySvg(many, place, words);
    const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
      x: Number(x),
      y: Number(y),
      text: text!.replaceAll("&amp;", "&"),
    }));
    for (const { x, y, text } of texts) {
      expect(x + text.length * 12 * 0.5).toBeLessThanOrEqual(place.x + place.width);
      expect(y).toBeGreaterThan(place.y);
      expect(y).toBeLessThan(place.y + height);
    }
    expect(texts.map(({ text }) => text).join(" ")).toContain("Occupation 11 & others, assumed 92% of the figures");
    expect(height).toBeGreaterThan(12 * 1.5 * 5);
  });
  it("is nothing where there is nothing to say", () => {
    expect(certaintyKeySvg([], place, words)).toEqual({ svg: "", height: 0 });
  });
});
