import { describe, expect, it } from "vitest";
import { Certainty } from "#model/vocabulary";
import { numberIn, textIn } from "./facts.ts";
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
  "programme-rates",
  "study-places",
  "target-growth",
  "tightness",
  "use-shapes",
  "workload",
  "working-time",
];

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

  it("name the file when it is missing", () => {
    expect(() => facts.rows("no-such-file")).toThrow("facts/no-such-file.csv");
  });

  it("name the value when it is not a number", () => {
    expect(() => numberIn({ value: "5,1" }, "value")).toThrow('"5,1"');
    expect(() => numberIn({ value: "" }, "value")).toThrow("not a number");
  });
});
