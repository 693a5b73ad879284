import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { defineTexts } from "#io/language";
import { findTexts } from "./find-texts.ts";
import { unnamedHours } from "./named-hours.ts";

/** What need not name the hours, and why. */
const OTHER: Readonly<Record<string, string>> = {
  "sentences:fteOf": "the word for an occupation's FTE; the size before it names the hours",
  "sentences:level": "a level in a sentence that names the hours with its first size",
  "what-if:level": "from and to in a sentence whose first size names the hours",
  "units-of-measure:fte": "unit of a figure of a dataset, as its source gives it; contracted and worked FTE are units of their own",
  "units-of-measure:fte-or-persons": "likewise",
  "data:key.fte": "a value of a column of a dataset",
  "finding-sentences:hr-sizes-differ": "a column of a payroll file",
  "finding-sentences:hr-asks-fte-above-one": "likewise",
  "own-numbers-file:columns.percent": "likewise",
  "own-numbers-what:roles.share": "likewise",
  "own-numbers-what:questionHelp.fte-above-one": "likewise",
  "own-numbers-what:answers.fte-above-one.share": "likewise",
  "own-numbers-what:answerKept.fte-above-one": "likewise",
  "backtest:group.fte-somatic-hospitals": "a published series, called what its source calls it",
};
const AREAS = await findTexts(fileURLToPath(new URL("../..", import.meta.url)));

it("every text that tells FTE says whether they are contracted or worked", () => {
  expect(unnamedHours(AREAS, Object.keys(OTHER))).toEqual([]);
});

it("nothing is let off that no longer needs it", () => {
  const found = unnamedHours(AREAS, []);
  for (const key of Object.keys(OTHER))
    expect(
      found.some((one) => one.startsWith(key)),
      key,
    ).toBe(true);
});

it("a text that leaves the hours out is found, in the language that does", () => {
  const texts = defineTexts("shell", {
    bare: { no: "{{n}} årsverk for lite", en: "{{n}} contracted FTE short" },
    table: { title: { nb: "Underdekning, avtalte årsverk", nn: "Underdekning, årsverk", en: "Shortage, worked FTE" } },
    number: { no: "de {{fte}} årsverkene de har", en: "the {{fte}} contracted FTE they have" },
    filled: { no: "Tilbud, {{fte}}: mangler {{sizeInHours}} årsverk", en: "Supply, {{fte}}: short by {{sizeInHours}} FTE" },
  });
  const found = unnamedHours([{ ...texts, file: "texts.ts" }], []);
  expect(found).toEqual(["shell:bare nb", "shell:bare nn", "shell:table.title nn", "shell:number nb", "shell:number nn"]);
});
