import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Units of measure by key: the dataset's wording in small letters with hyphens. Nynorsk. */
export const nn: SameKeys<typeof nb> = {
  persons: "personar",
  places: "plassar",
  share: "del",
  "share-of-staff": "del av dei tilsette",
  "share-of-stock-per-year": "del av dei tilsette per år",
  "share-per-year": "del per år",
  "contracted-fte": "avtalte årsverk",
  "contracted-fte-per-person": "avtalte årsverk per person",
  "contracted-fte-per-person-at-work": "avtalte årsverk per sysselsett",
  "worked-fte": "utførte årsverk",
  fte: "årsverk",
  "persons-per-year": "personar per år",
  "student-weeks": "studentveker",
  "relative-use-per-inhabitant": "bruk per innbyggjar, forholdstal",
  "relative-weight": "vekt, forholdstal",
  years: "år",
  weeks: "veker",
  hours: "timar",
  minutes: "minutt",
};
