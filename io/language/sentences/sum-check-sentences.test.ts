import { expect, it } from "vitest";
import type { SumCheck } from "#model/scenario";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { sumCheckSentences } from "./sum-check-sentences.ts";

const CHECK: SumCheck = {
  ...{ from: 2026, to: 2040, occupations: 22 },
  employed: { from: 1000, to: 1118 },
  workingAge: { from: 10_000, to: 10_280 },
  students: { from: 30, to: 30 },
  cohort: { from: 100, to: 87 },
  findings: ["employed-outgrow", "students-outgrow"],
};
const say = (check: SumCheck, language: (typeof LANGUAGES)[number] = "nb") =>
  sumCheckSentences(check, translator(language, SHARED_TEXTS)).map((one) => one.replaceAll(/\s/g, " "));

it("says what the occupations take of the population, and that the parts outgrow the whole", () => {
  const [employed, outgrow, students, more] = say(CHECK);
  expect(employed).toBe(
    "Lagt sammen endrer antall ansatte i de 22 yrkene seg med +11,8 % fra 2026 til 2040, og folketallet i alderen 20–66 år med +2,8 % (hovedalternativet). Yrkenes andel av aldersgruppen går fra 10,0 % til 10,9 %.",
  );
  expect(outgrow).toMatch(/^Delene vokser mer enn helheten/);
  expect(students).toMatch(/tilsvarer 30,0 % av et årskull i 2026 og 34,5 % i 2040, når årskullet \(16–19 år\) endrer seg med −13,0 %\.$/);
  expect(more).toContain("alle plassene blir fylt");
  for (const language of LANGUAGES) expect(say(CHECK, language)).toHaveLength(4);
});

it("tells no more than there is, and no finding where the parts keep pace", () => {
  expect(say({ ...CHECK, findings: [] })).toHaveLength(2);
  expect(say({ ...CHECK, students: null, findings: ["employed-outgrow"] })).toHaveLength(2);
  expect(say({ ...CHECK, workingAge: null, cohort: null, findings: [] })).toEqual([]);
});
