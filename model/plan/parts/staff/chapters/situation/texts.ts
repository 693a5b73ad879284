import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on today's staff. */
export const texts = {
  title: { no: "Situasjonen i dag", en: "Where we stand today" },
  caption: { nb: "Ansatte 1. januar {{year}}", nn: "Tilsette 1. januar {{year}}", en: "Staff on 1 January {{year}}" },
  occupation: { no: "Yrke", en: "Occupation" },
  persons: { nb: "Personer", nn: "Personar", en: "Persons" },
  fte: { no: "Avtalte årsverk", en: "Contracted FTE" },
  meanAge: { no: "Gjennomsnittsalder", en: "Mean age" },
  aged60: { no: "60 år og eldre", en: "Aged 60 or more" },
  reach62: { nb: "Fyller 62 innen fem år", nn: "Fyller 62 innan fem år", en: "Reach 62 within five years" },
  contractedShare: { nb: "Gjennomsnittlig stillingsandel", nn: "Gjennomsnittleg stillingsdel", en: "Mean contracted share" },
  absence: { nb: "Tapt ved langt fravær", nn: "Tapt ved langt fråvær", en: "Lost to long absence" },
  leaving: { nb: "Slutter i løpet av året", nn: "Sluttar i løpet av året", en: "Leave during the year" },
  note: {
    nb: "Flyttinger mellom enheter er ikke med blant dem som slutter.",
    nn: "Flyttingar mellom einingar er ikkje med blant dei som sluttar.",
    en: "Moves between units are not counted among those who leave.",
  },
  sameAges: {
    nb: "Yrker med samme alderspyramide overalt, fordi enheten ikke har oppgitt egne aldre: {{without}}. For dem sier tall om alder og pensjon ikke noe om akkurat denne enheten.",
    nn: "Yrke med same alderspyramide overalt, fordi eininga ikkje har oppgitt eigne aldrar: {{without}}. For dei seier tal om alder og pensjon ikkje noko om akkurat denne eininga.",
    en: "Occupations with the same age pyramid everywhere, since the unit has given no ages of its own: {{without}}. For these, numbers on age and retirement say nothing of this unit in particular.",
  },
  of: { no: "{{occupation}}", en: "{{occupation}}" },
} satisfies ChapterTexts;
