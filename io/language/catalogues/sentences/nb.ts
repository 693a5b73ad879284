/** Sentences made from numbers, bokmål. Each must read aloud as one a person could say. */
export const nb = {
  chance: { all: "alle", most: "mer enn 9 av 10", some: "{{tenths}} av 10", few: "færre enn 1 av 10", none: "ingen" },
  share: { least: "under {{percent}}", most: "over {{percent}}" },
  municipalities: "kommunene i {{county}}",
  oslo: "Oslo kommune",
  fteOf: { word: "{{singular}}årsverk", phrase: "årsverk for {{plural}}" },
  shortage: {
    short: "{{unit}} vil trolig mangle {{range}} {{fte}} i {{year}} (8 av 10 framtider).",
    "likely-short": "{{unit}} kan komme til å mangle opptil {{high}} {{fte}} i {{year}} (underdekning i {{chance}} framtider).",
    uncertain:
      "Det er uvisst om {{unit}} får for få eller for mange {{plural}} i {{year}}: alt fra {{surplus}} årsverk for mye til {{high}} årsverk for lite (8 av 10 framtider).",
    balance:
      "{{unit}} vil trolig ha omtrent så mange {{plural}} som det er etterspørsel etter i {{year}} (under {{size}} årsverk fra eller til i 8 av 10 framtider).",
    "likely-surplus":
      "{{unit}} får trolig nok {{plural}} i {{year}}, og kanskje opptil {{surplus}} årsverk mer enn det er etterspørsel etter (overskudd i {{chance}} framtider).",
    surplus: "{{unit}} vil trolig ha {{range}} {{fte}} mer enn det er etterspørsel etter i {{year}} (8 av 10 framtider).",
    none: "{{unit}} har ingen {{plural}} i datasettet, og ingen etterspørsel etter dem.",
  },
  shortFrom: "Underdekningen er der i minst 8 av 10 framtider fra og med {{year}}.",
};
