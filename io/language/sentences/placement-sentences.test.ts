import { expect, it } from "vitest";
import { SHARED_TEXTS } from "../areas/index.ts";
import { translator } from "../translator.ts";
import { placementSentences } from "./placement-sentences.ts";

const names = { discipline: (id: string) => id, unit: (id: string) => (id === "v" ? "Helse Vest" : "Helse Nord") };
const short = {
  disciplines: ["Patologi"],
  regions: ["v"],
  students: 18,
  full: [
    { from: "2027-W02", to: "2027-W11" },
    { from: "2027-W13", to: "2027-W13" },
  ],
};
const answer = { students: 1251, placed: 1211, lacking: 40, bound: 1211, gap: 0, status: "optimal", stopped: false, short } as const;
const said = (language: "nb" | "nn" | "en", change: object = {}): string =>
  placementSentences({ ...answer, ...change }, names, translator(language, SHARED_TEXTS))
    .join(" ")
    .replaceAll(/[\u00a0\u202f]/g, " ");

it("says how many get everything, that it is proven, and what is short where", () => {
  expect(said("nb")).toBe(
    "1 211 av 1 251 studenter får alt perioden krever. Det er bevist at ingen fordeling gir flere. 40 mangler noe. 18 av dem mangler patologi. I Helse Vest er det ingen ledig plass i uke 2–11 og 13.",
  );
  expect(said("en")).toBe(
    "1,211 of 1,251 students get everything the term requires. It is proven that no allocation can do better. 40 lack something. 18 of them lack patologi. In Helse Vest no place is left in weeks 2–11 and 13.",
  );
  expect(said("nn")).toContain("18 av dei manglar patologi. I Helse Vest er det ingen ledig plass i veke 2–11 og 13.");
});

it("says when it is not proven best, when it was stopped, and when all have everything", () => {
  expect(said("en", { status: "gap", gap: 3, stopped: true })).toContain("at most 3 more can. It was stopped before it was done.");
  expect(said("nb", { lacking: 0, placed: 1251, short: null })).toBe("Alle 1 251 studentene får alt perioden krever.");
});

it("names any one of several disciplines, and no weeks where there is room", () => {
  expect(said("en", { short: { ...short, disciplines: ["X-ray", "CT", "MRI"], students: 1, full: [] } })).toContain(
    "1 of them lacks x-ray, CT or MRI.",
  );
});
