import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Sentences made from numbers, English. */
export const en: SameKeys<typeof nb> = {
  chance: { all: "all", most: "more than 9 in 10", some: "{{tenths}} in 10", few: "fewer than 1 in 10", none: "no" },
  share: { least: "less than {{percent}}", most: "more than {{percent}}" },
  municipalities: "the municipalities in {{county}}",
  oslo: "the City of Oslo",
  fteOf: { word: "{{singular}} FTE", phrase: "FTE of {{plural}}" },
  shortage: {
    short: "{{unit}} will probably lack {{range}} {{fte}} in {{year}} (8 in 10 futures).",
    "likely-short": "{{unit}} may come to lack up to {{high}} {{fte}} in {{year}} (a shortage in {{chance}} futures).",
    uncertain:
      "It is uncertain whether {{unit}} will have too few or too many {{plural}} in {{year}}: anything from {{surplus}} FTE too many to {{high}} FTE too few (8 in 10 futures).",
    balance:
      "{{unit}} will probably have about as many {{plural}} as demanded in {{year}} (less than {{size}} FTE either way in 8 in 10 futures).",
    "likely-surplus":
      "{{unit}} will probably have enough {{plural}} in {{year}}, and perhaps up to {{surplus}} FTE more than demanded (a surplus in {{chance}} futures).",
    surplus: "{{unit}} will probably have {{range}} {{fte}} more than demanded in {{year}} (8 in 10 futures).",
    none: "The dataset has no {{plural}} in {{unit}}, and no demand for them.",
  },
  shortFrom: "The shortage is there in at least 8 in 10 futures from {{year}} on.",
};
