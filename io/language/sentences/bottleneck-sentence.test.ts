import { expect, it } from "vitest";
import { SHARED_TEXTS } from "../areas/index.ts";
import { translator } from "../translator.ts";
import { bottleneckSentence } from "./bottleneck-sentence.ts";

const bottleneck = {
  students: Array.from({ length: 23 }, (_, at) => `s${at}`),
  disciplines: ["Patologi"],
  sites: ["a", "b"],
  from: "2027-W08",
  to: "2027-W15",
  some: false,
  needed: 46,
  available: 38,
  of: "places",
} as const;
const said = (language: "nb" | "nn" | "en", change: object = {}) =>
  bottleneckSentence({ ...bottleneck, ...change }, { discipline: (id) => id }, translator(language, SHARED_TEXTS));

it("is told with students, weeks needed and weeks there, without a word on who", () => {
  expect(said("en")).toBe("These 23 students need 46 weeks of patologi in weeks 8–15; the sites they may use have 38.");
  expect(said("nb")).toBe("Disse 23 studentene trenger til sammen 46 uker med patologi i uke 8–15; stedene de kan bruke, har 38.");
  expect(said("nn")).toBe("Desse 23 studentane treng til saman 46 veker med patologi i veke 8–15; stadene dei kan bruke, har 38.");
});

it("says when only some weeks are counted, and when agreements are what is short", () => {
  expect(said("en", { some: true })).toContain("Only weeks that none of them can do without are counted.");
  expect(said("en", { of: "agreements", disciplines: [], students: ["s1"], to: "2027-W08" })).toBe(
    "This student needs 46 weeks in week 8; the agreements have room for 38.",
  );
});
