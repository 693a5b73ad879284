import { defineTexts } from "../../texts.ts";

/** Units of measure, by the dataset's own wording. */
export const texts = defineTexts("units-of-measure", [""], {
  persons: { nb: "personer", nn: "personar", en: "persons" },
  places: { nb: "plasser", nn: "plassar", en: "places" },
  share: { nb: "andel", nn: "del", en: "share" },
  "share-of-staff": { nb: "andel av de ansatte", nn: "del av dei tilsette", en: "share of staff" },
  "share-of-stock-per-year": { nb: "andel av de ansatte per år", nn: "del av dei tilsette per år", en: "share of staff per year" },
  "share-per-year": { nb: "andel per år", nn: "del per år", en: "share per year" },
  "contracted-fte": { no: "avtalte årsverk", en: "contracted FTE" },
  "contracted-fte-per-person": { no: "avtalte årsverk per person", en: "contracted FTE per person" },
  "contracted-fte-per-person-at-work": {
    nb: "avtalte årsverk per sysselsatt",
    nn: "avtalte årsverk per sysselsett",
    en: "contracted FTE per person at work",
  },
  "worked-fte": { no: "utførte årsverk", en: "worked FTE" },
  fte: { no: "årsverk", en: "FTE" },
  "persons-per-year": { nb: "personer per år", nn: "personar per år", en: "persons per year" },
  "student-weeks": { nb: "studentuker", nn: "studentveker", en: "student weeks" },
  "relative-use-per-inhabitant": {
    nb: "bruk per innbygger, forholdstall",
    nn: "bruk per innbyggjar, forholdstal",
    en: "relative use per inhabitant",
  },
  "relative-weight": { nb: "vekt, forholdstall", nn: "vekt, forholdstal", en: "relative weight" },
  years: { no: "år", en: "years" },
  weeks: { nb: "uker", nn: "veker", en: "weeks" },
  hours: { nb: "timer", nn: "timar", en: "hours" },
  minutes: { nb: "minutter", nn: "minutt", en: "minutes" },
  "share-of-time": { nb: "andel av tiden", nn: "del av tida", en: "share of time" },
  "share-of-contracted-time": { nb: "andel av avtalt arbeidstid", nn: "del av avtalt arbeidstid", en: "share of contracted time" },
  "share-of-experienced-productivity": {
    nb: "andel av det en erfaren utretter",
    nn: "del av det ein erfaren utrettar",
    en: "share of experienced productivity",
  },
  "minutes-per-analysis": { nb: "minutter per analyse", nn: "minutt per analyse", en: "minutes per analysis" },
  "minutes-per-sample": { nb: "minutter per prøve", nn: "minutt per prøve", en: "minutes per sample" },
  "minutes-per-sampling": { nb: "minutter per prøvetaking", nn: "minutt per prøvetaking", en: "minutes per sampling" },
  "minutes-per-unit": { nb: "minutter per enhet", nn: "minutt per eining", en: "minutes per unit" },
  "minutes-per-operation": { nb: "minutter per operasjon", nn: "minutt per operasjon", en: "minutes per operation" },
  "minutes-per-day": { nb: "minutter per dag", nn: "minutt per dag", en: "minutes per day" },
  "analyses-per-year": { nb: "analyser per år", nn: "analysar per år", en: "analyses per year" },
  "samples-per-year": { no: "prøver per år", en: "samples per year" },
  "samplings-per-year": { nb: "prøvetakinger per år", nn: "prøvetakingar per år", en: "samplings per year" },
  "units-per-year": { nb: "enheter per år", nn: "einingar per år", en: "units per year" },
  "operations-per-year": { nb: "operasjoner per år", nn: "operasjonar per år", en: "operations per year" },
  "days-per-year": { nb: "dager per år", nn: "dagar per år", en: "days per year" },
  "hours-per-year": { nb: "timer per år", nn: "timar per år", en: "hours per year" },
  invitations: { nb: "invitasjoner", nn: "invitasjonar", en: "invitations" },
  tests: { no: "prøver", en: "tests" },
  systems: { nb: "systemer", nn: "system", en: "systems" },
  trusts: { nb: "helseforetak", nn: "helseføretak", en: "trusts" },
  ects: { no: "studiepoeng", en: "ECTS credits" },
  "ects-per-week": { nb: "studiepoeng per uke", nn: "studiepoeng per veke", en: "ECTS credits per week" },
  "fte-or-persons": { nb: "årsverk eller personer", nn: "årsverk eller personar", en: "FTE or persons" },
  applicants: { nb: "søkere", nn: "søkjarar", en: "applicants" },
  authorisations: { nb: "autorisasjoner", nn: "autorisasjonar", en: "authorisations" },
  "employed-persons": { nb: "sysselsatte", nn: "sysselsette", en: "employed persons" },
  graduates: { nb: "nyutdannede", nn: "nyutdanna", en: "graduates" },
  "graduates-per-year": { nb: "nyutdannede per år", nn: "nyutdanna per år", en: "graduates per year" },
  offers: { nb: "tilbud om studieplass", nn: "tilbod om studieplass", en: "offers" },
  "per-cent": { no: "prosent", en: "per cent" },
  students: { nb: "studenter", nn: "studentar", en: "students" },
  "weeks-more-than": { nb: "uker (mer enn)", nn: "veker (meir enn)", en: "weeks (more than)" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "units-of-measure": typeof texts;
  }
}
