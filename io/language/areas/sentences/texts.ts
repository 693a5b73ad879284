import { defineTexts } from "../../texts.ts";

/** Sentences made from numbers. */
export const texts = defineTexts("sentences", {
  chance: {
    all: { no: "alle", en: "all" },
    most: { nb: "mer enn 9 av 10", nn: "meir enn 9 av 10", en: "more than 9 in 10" },
    some: { no: "{{tenths}} av 10", en: "{{tenths}} in 10" },
    few: { no: "færre enn 1 av 10", en: "fewer than 1 in 10" },
    none: { no: "ingen", en: "no" },
  },
  share: {
    least: { no: "under {{percent}}", en: "less than {{percent}}" },
    most: { no: "over {{percent}}", en: "more than {{percent}}" },
  },
  municipalities: { nb: "kommunene i {{county}}", nn: "kommunane i {{county}}", en: "the municipalities in {{county}}" },
  oslo: { no: "Oslo kommune", en: "the City of Oslo" },
  fteOf: {
    word: { no: "{{singular}}årsverk", en: "{{singular}} FTE" },
    phrase: { no: "årsverk for {{plural}}", en: "FTE of {{plural}}" },
  },
  shortage: {
    short: {
      nb: "{{unit}} vil trolig mangle {{range}} {{fte}} i {{year}} (8 av 10 framtider).",
      nn: "{{unit}} vil truleg mangle {{range}} {{fte}} i {{year}} (8 av 10 framtider).",
      en: "{{unit}} will probably lack {{range}} {{fte}} in {{year}} (8 in 10 futures).",
    },
    "likely-short": {
      nb: "{{unit}} kan komme til å mangle opptil {{high}} {{fte}} i {{year}} (underdekning i {{chance}} framtider).",
      nn: "{{unit}} kan kome til å mangle opptil {{high}} {{fte}} i {{year}} (underdekning i {{chance}} framtider).",
      en: "{{unit}} may come to lack up to {{high}} {{fte}} in {{year}} (a shortage in {{chance}} futures).",
    },
    uncertain: {
      nb: "Det er uvisst om {{unit}} får for få eller for mange {{plural}} i {{year}}: alt fra {{surplus}} årsverk for mye til {{high}} årsverk for lite (8 av 10 framtider).",
      nn: "Det er uvisst om {{unit}} får for få eller for mange {{plural}} i {{year}}: alt frå {{surplus}} årsverk for mykje til {{high}} årsverk for lite (8 av 10 framtider).",
      en: "It is uncertain whether {{unit}} will have too few or too many {{plural}} in {{year}}: anything from {{surplus}} FTE too many to {{high}} FTE too few (8 in 10 futures).",
    },
    balance: {
      nb: "{{unit}} vil trolig ha omtrent så mange {{plural}} som det er etterspørsel etter i {{year}} (under {{size}} årsverk fra eller til i 8 av 10 framtider).",
      nn: "{{unit}} vil truleg ha om lag så mange {{plural}} som det er etterspurnad etter i {{year}} (under {{size}} årsverk frå eller til i 8 av 10 framtider).",
      en: "{{unit}} will probably have about as many {{plural}} as demanded in {{year}} (less than {{size}} FTE either way in 8 in 10 futures).",
    },
    "likely-surplus": {
      nb: "{{unit}} får trolig nok {{plural}} i {{year}}, og kanskje opptil {{surplus}} årsverk mer enn det er etterspørsel etter (overskudd i {{chance}} framtider).",
      nn: "{{unit}} får truleg nok {{plural}} i {{year}}, og kanskje opptil {{surplus}} årsverk meir enn det er etterspurnad etter (overskot i {{chance}} framtider).",
      en: "{{unit}} will probably have enough {{plural}} in {{year}}, and perhaps up to {{surplus}} FTE more than demanded (a surplus in {{chance}} futures).",
    },
    surplus: {
      nb: "{{unit}} vil trolig ha {{range}} {{fte}} mer enn det er etterspørsel etter i {{year}} (8 av 10 framtider).",
      nn: "{{unit}} vil truleg ha {{range}} {{fte}} meir enn det er etterspurnad etter i {{year}} (8 av 10 framtider).",
      en: "{{unit}} will probably have {{range}} {{fte}} more than demanded in {{year}} (8 in 10 futures).",
    },
    none: {
      nb: "{{unit}} har ingen {{plural}} i datasettet, og ingen etterspørsel etter dem.",
      nn: "{{unit}} har ingen {{plural}} i datasettet, og ingen etterspurnad etter dei.",
      en: "The dataset has no {{plural}} in {{unit}}, and no demand for them.",
    },
  },
  shortFrom: {
    nb: "Underdekningen er der i minst 8 av 10 framtider fra og med {{year}}.",
    nn: "Underdekninga er der i minst 8 av 10 framtider frå og med {{year}}.",
    en: "The shortage is there in at least 8 in 10 futures from {{year}} on.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly sentences: typeof texts;
  }
}
