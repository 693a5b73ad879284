import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Units of measure by key: the dataset's wording in small letters with hyphens. English. */
export const en: SameKeys<typeof nb> = {
  persons: "persons",
  places: "places",
  share: "share",
  "share-of-staff": "share of staff",
  "share-of-stock-per-year": "share of staff per year",
  "share-per-year": "share per year",
  "contracted-fte": "contracted FTE",
  "contracted-fte-per-person": "contracted FTE per person",
  "contracted-fte-per-person-at-work": "contracted FTE per person at work",
  "worked-fte": "worked FTE",
  fte: "FTE",
  "persons-per-year": "persons per year",
  "student-weeks": "student weeks",
  "relative-use-per-inhabitant": "relative use per inhabitant",
  "relative-weight": "relative weight",
  years: "years",
  weeks: "weeks",
  hours: "hours",
  minutes: "minutes",
};
