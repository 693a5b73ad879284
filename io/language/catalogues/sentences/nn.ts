import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Sentences made from numbers, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  chance: { all: "alle", most: "meir enn 9 av 10", some: "{{tenths}} av 10", few: "færre enn 1 av 10", none: "ingen" },
  share: { least: "under {{percent}}", most: "over {{percent}}" },
  municipalities: "kommunane i {{county}}",
  oslo: "Oslo kommune",
  fteOf: { word: "{{singular}}årsverk", phrase: "årsverk for {{plural}}" },
  shortage: {
    short: "{{unit}} vil truleg mangle {{range}} {{fte}} i {{year}} (8 av 10 framtider).",
    "likely-short": "{{unit}} kan kome til å mangle opptil {{high}} {{fte}} i {{year}} (underdekning i {{chance}} framtider).",
    uncertain:
      "Det er uvisst om {{unit}} får for få eller for mange {{plural}} i {{year}}: alt frå {{surplus}} årsverk for mykje til {{high}} årsverk for lite (8 av 10 framtider).",
    balance:
      "{{unit}} vil truleg ha om lag så mange {{plural}} som det er etterspurnad etter i {{year}} (under {{size}} årsverk frå eller til i 8 av 10 framtider).",
    "likely-surplus":
      "{{unit}} får truleg nok {{plural}} i {{year}}, og kanskje opptil {{surplus}} årsverk meir enn det er etterspurnad etter (overskot i {{chance}} framtider).",
    surplus: "{{unit}} vil truleg ha {{range}} {{fte}} meir enn det er etterspurnad etter i {{year}} (8 av 10 framtider).",
    none: "{{unit}} har ingen {{plural}} i datasettet, og ingen etterspurnad etter dei.",
  },
  shortFrom: "Underdekninga er der i minst 8 av 10 framtider frå og med {{year}}.",
};
