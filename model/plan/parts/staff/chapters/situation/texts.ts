const nb = {
  title: "Situasjonen i dag",
  caption: "Ansatte 1. januar {{year}}",
  occupation: "Yrke",
  persons: "Personer",
  fte: "Avtalte årsverk",
  meanAge: "Gjennomsnittsalder",
  aged60: "60 år og eldre",
  reach62: "Fyller 62 innen fem år",
  contractedShare: "Gjennomsnittlig stillingsandel",
  absence: "Tapt ved langt fravær",
  leaving: "Slutter i løpet av året",
  note: "Flyttinger mellom enheter er ikke med blant dem som slutter.",
  of: "{{occupation}}",
};

const nn: typeof nb = {
  title: "Situasjonen i dag",
  caption: "Tilsette 1. januar {{year}}",
  occupation: "Yrke",
  persons: "Personar",
  fte: "Avtalte årsverk",
  meanAge: "Gjennomsnittsalder",
  aged60: "60 år og eldre",
  reach62: "Fyller 62 innan fem år",
  contractedShare: "Gjennomsnittleg stillingsdel",
  absence: "Tapt ved langt fråvær",
  leaving: "Sluttar i løpet av året",
  note: "Flyttingar mellom einingar er ikkje med blant dei som sluttar.",
  of: "{{occupation}}",
};

const en: typeof nb = {
  title: "Where we stand today",
  caption: "Staff on 1 January {{year}}",
  occupation: "Occupation",
  persons: "Persons",
  fte: "Contracted FTE",
  meanAge: "Mean age",
  aged60: "Aged 60 or more",
  reach62: "Reach 62 within five years",
  contractedShare: "Mean contracted share",
  absence: "Lost to long absence",
  leaving: "Leave during the year",
  note: "Moves between units are not counted among those who leave.",
  of: "{{occupation}}",
};

/** Texts of the chapter on today's staff. */
export const texts = { nb, nn, en };
