import { describe, expect, it } from "vitest";
import { Certainty } from "#model/vocabulary";
import { type FactRow, numberIn, textIn } from "./facts.ts";
import { readFacts } from "./read-facts.ts";

const facts = readFacts(new URL("./", import.meta.url));
const KEYED_FIGURES = [
  "age-shapes",
  "driver-steps",
  "exit-rates",
  "experience",
  "growth",
  "hospital-weights",
  "moves",
  "observations",
  "occupation-figures",
  "own-weights",
  "population-catchments",
  "population-counties",
  "population-municipalities",
  "population-nation",
  "population-projection",
  "population-projection-counties",
  "placement-plans",
  "placement-totals",
  "programme-rates",
  "study-places",
  "target-growth",
  "tightness",
  "use-shapes",
  "workload",
  "working-time",
];

/** Units of a figure that is one number divided by another; a flow per year is a count, a rate of something per year is not. */
const RATIO = /share|per cent|relative|per (?!year)/;
const saysWhatIsDivided = ({ note = "" }: FactRow): boolean => /Teller: [^.]+\. Nevner: [^.]+/.test(note);
/** Ratios that somebody published or that are computed from what was published, and do not say what is divided by what. */
const unclearRatios = (rows: readonly FactRow[]): FactRow[] =>
  rows.filter((row) => row.certainty !== "assumption" && RATIO.test(textIn(row, "unit_of_measure")) && !saysWhatIsDivided(row));

describe("keyed facts", () => {
  const sources = new Set(facts.rows("sources").map((row) => row.id));

  it.each(KEYED_FIGURES)("in %s each have a known source, a year, a unit and a certainty", (file) => {
    for (const row of facts.rows(file)) {
      expect(sources.has(textIn(row, "source")), JSON.stringify(row)).toBe(true);
      expect(Certainty.options).toContain(textIn(row, "certainty"));
      expect(textIn(row, "unit_of_measure")).not.toBe("");
      expect(numberIn(row, "year")).toBeGreaterThan(1990);
    }
  });

  it.each(KEYED_FIGURES)("in %s name numerator and denominator of every ratio that is no assumption", (file) => {
    expect(unclearRatios(facts.rows(file))).toEqual([]);
  });

  it("that lack either numerator or denominator are found", () => {
    const ratio = { unit_of_measure: "per cent", certainty: "published" };
    for (const note of ["", "Teller: sysselsatte.", "Nevner: personer med utdanningen.", "Avtalte årsverk delt på sysselsatte."])
      expect(unclearRatios([{ ...ratio, note }]), note).toHaveLength(1);
    expect(unclearRatios([{ ...ratio, note: "Teller: avtalte årsverk. Nevner: sysselsatte." }])).toEqual([]);
    expect(unclearRatios([{ ...ratio, unit_of_measure: "persons per year", note: "" }])).toEqual([]);
    expect(unclearRatios([{ ...ratio, unit_of_measure: "contracted FTE per employed person", note: "" }])).toHaveLength(1);
  });

  it("hold no share of all with an education as if it were one of the employed", () => {
    for (const row of facts.rows("observations").filter(({ series }) => series === "fte-share")) {
      expect(row.note).toContain("personer");
      const employed = facts
        .rows("observations")
        .find(({ series, occupation, year }) => series === "fte-per-employed" && occupation === row.occupation && year === row.year)!;
      expect(numberIn(employed, "value"), JSON.stringify(row)).toBeGreaterThan(numberIn(row, "value"));
    }
  });

  it("name the file when it is missing", () => {
    expect(() => facts.rows("no-such-file")).toThrow("facts/no-such-file.csv");
  });

  it("name the value when it is not a number", () => {
    expect(() => numberIn({ value: "5,1" }, "value")).toThrow('"5,1"');
    expect(() => numberIn({ value: "" }, "value")).toThrow("not a number");
  });
});
