import { defineTexts } from "#io/language";

/** What stops laboratories first, on their page. */
export const texts = defineTexts("laboratory-capacity", {
  working: {
    nb: "Regner ut hva laboratoriene trenger …",
    nn: "Reknar ut kva laboratoria treng …",
    en: "Computing what the laboratories need …",
  },
  openOne: {
    nb: "Velg et laboratorium i tabellen for å se alt det trenger.",
    nn: "Vel eit laboratorium i tabellen for å sjå alt det treng.",
    en: "Choose a laboratory in the table to see all it needs.",
  },
  bottlenecks: {
    nb: "Flaskehalsene i hvert laboratorium",
    nn: "Flaskehalsane i kvart laboratorium",
    en: "The bottlenecks of each laboratory",
  },
  inWords: { nb: "Flaskehalsene i ord", nn: "Flaskehalsane i ord", en: "The bottlenecks in words" },
  when: { no: "{{month}} (80 %: {{from}} til {{to}})", en: "{{month}} (80%: {{from}} to {{to}})" },
  notInMost: {
    nb: "ikke før utgangen av {{year}} i de fleste framtider",
    nn: "ikkje før utgangen av {{year}} i dei fleste framtider",
    en: "not before the end of {{year}} in most futures",
  },
  noBottleneck: { no: "ingen", en: "none" },
  column: {
    first: { nb: "Første flaskehals", nn: "Den første flaskehalsen", en: "First bottleneck" },
    month: { nb: "Når den mangler", nn: "Når han manglar", en: "When it is short" },
    chance: { nb: "Først i", nn: "Først i framtider", en: "First in" },
    next: { nb: "Så kommer", nn: "Så kjem", en: "Then" },
    none: { nb: "Ingenting mangler i", nn: "Ingenting manglar i", en: "Nothing is short in" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-capacity": typeof texts;
  }
}
