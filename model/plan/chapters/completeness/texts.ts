import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the chapter on completeness. */
export const texts = {
  title: { no: "Er planen fullstendig?", en: "Is the plan complete?" },
  caption: {
    nb: "{{yes}} av {{all}} krav er oppfylt",
    nn: "{{yes}} av {{all}} krav er oppfylte",
    en: "{{yes}} of {{all}} requirements are met",
  },
  criterion: { no: "Krav", en: "Requirement" },
  answer: { no: "Svar", en: "Answer" },
  because: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  on: { nb: "Nyeste grunnlag", nn: "Nyaste grunnlag", en: "Newest evidence" },
  yes: { no: "Ja", en: "Yes" },
  partly: { no: "Delvis", en: "Partly" },
  no: { no: "Nei", en: "No" },
  source: {
    nb: "Kravene er utledet av Riksrevisjonens undersøkelse av bemanning i helseforetakene (2019) og oppfølgingen i 2023. Svarene regnes ut; ingen fyller dem inn.",
    nn: "Krava er utleidde av undersøkinga Riksrevisjonen gjorde av bemanning i helseføretaka (2019) og oppfølginga i 2023. Svara blir rekna ut; ingen fyller dei inn.",
    en: "The requirements are derived from the report of the Office of the Auditor General on staffing in hospital trusts (2019) and its follow-up in 2023. The answers are computed; nobody fills them in.",
  },
} satisfies ChapterTexts;
