const nb = {
  title: "Er planen fullstendig?",
  caption: "{{yes}} av {{all}} krav er oppfylt",
  criterion: "Krav",
  answer: "Svar",
  because: "Hvorfor",
  on: "Nyeste grunnlag",
  yes: "Ja",
  partly: "Delvis",
  no: "Nei",
  source:
    "Kravene er utledet av Riksrevisjonens undersøkelse av bemanning i helseforetakene (2019) og oppfølgingen i 2023. Svarene regnes ut; ingen fyller dem inn.",
};

const nn: typeof nb = {
  title: "Er planen fullstendig?",
  caption: "{{yes}} av {{all}} krav er oppfylte",
  criterion: "Krav",
  answer: "Svar",
  because: "Kvifor",
  on: "Nyaste grunnlag",
  yes: "Ja",
  partly: "Delvis",
  no: "Nei",
  source:
    "Krava er utleidde av undersøkinga Riksrevisjonen gjorde av bemanning i helseføretaka (2019) og oppfølginga i 2023. Svara blir rekna ut; ingen fyller dei inn.",
};

const en: typeof nb = {
  title: "Is the plan complete?",
  caption: "{{yes}} of {{all}} requirements are met",
  criterion: "Requirement",
  answer: "Answer",
  because: "Why",
  on: "Newest evidence",
  yes: "Yes",
  partly: "Partly",
  no: "No",
  source:
    "The requirements are derived from the report of the Office of the Auditor General on staffing in hospital trusts (2019) and its follow-up in 2023. The answers are computed; nobody fills them in.",
};

/** Texts of the chapter on completeness. */
export const texts = { nb, nn, en };
