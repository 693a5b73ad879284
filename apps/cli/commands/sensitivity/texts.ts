import { defineTexts } from "#io/language";

/** The command `framsyn sensitivity`. */
export const texts = defineTexts("cli-sensitivity", {
  description: {
    nb: "vis hvor sikker underdekningen er, og hvilke tall som avgjør det",
    nn: "vis kor sikker underdekninga er, og kva tal som avgjer det",
    en: "show how sure the shortage is, and which figures decide that",
  },
  examples: {
    no: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
    en: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
  },
  notes: {
    nb: `Lav og høy: underdekningen når denne gruppen av tall er i hver ende av 80 %-intervallet, og resten i midten.
Alene: andelen av usikkerheten (variansen) som ville bli borte om gruppen var kjent. I alt: andelen som ville være igjen om alt annet var kjent.
Tallene i klammer er 95 %-intervallet for målingen; flere framtider gjør det smalere.`,
    nn: `Låg og høg: underdekninga når denne gruppa av tal er i kvar ende av 80 %-intervallet, og resten i midten.
Åleine: delen av uvissa (variansen) som ville bli borte om gruppa var kjend. I alt: delen som ville vere att om alt anna var kjent.
Tala i klammer er 95 %-intervallet for målinga; fleire framtider gjer det smalare.`,
    en: `Low and high: the shortage with this group of figures at either end of its 80% interval, and the rest in the middle.
Alone: share of the uncertainty (variance) that would go if the group were known. In all: share that would be left if all else were known.
Numbers in brackets are the 95% interval of the measurement; more futures make it narrower.`,
  },
  group: { nb: "Gruppe av tall", nn: "Gruppe av tal", en: "Group of figures" },
  low: { nb: "Lav", nn: "Låg", en: "Low" },
  high: { nb: "Høy", nn: "Høg", en: "High" },
  first: { nb: "Alene", nn: "Åleine", en: "Alone" },
  total: { no: "I alt", en: "In all" },
  centre: {
    nb: "Avtalte årsverk med alle tall i midten: {{centre}}. Standardavvik: {{deviation}}.",
    nn: "Avtalte årsverk med alle tal i midten: {{centre}}. Standardavvik: {{deviation}}.",
    en: "Contracted FTE with every figure in the middle: {{centre}}. Standard deviation: {{deviation}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-sensitivity": typeof texts;
  }
}
