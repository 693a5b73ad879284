import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in the form of a JSON file, each with its place. */
export const ofJson = {
  "json-empty": {
    nb: "Filen er tom. Den skal inneholde JSON, som begynner med { eller [.",
    nn: "Fila er tom. Ho skal innehalde JSON, som byrjar med { eller [.",
  },
  "json-encoding": {
    nb: "Filen er verken lagret som UTF-8 eller UTF-16. Lagre den på nytt som UTF-8.",
    nn: "Fila er verken lagra som UTF-8 eller UTF-16. Lagre henne på nytt som UTF-8.",
  },
  "json-comment": {
    nb: "Det står en kommentar i linje {{line}}, tegn {{column}}. JSON har ikke kommentarer. Ta den bort.",
    nn: "Det står ein kommentar i linje {{line}}, teikn {{column}}. JSON har ikkje kommentarar. Ta han bort.",
  },
  "json-trailing-comma": {
    nb: "Det står et komma etter det siste elementet, før linje {{line}}, tegn {{column}}. Ta bort kommaet.",
    nn: "Det står eit komma etter det siste elementet, før linje {{line}}, teikn {{column}}. Ta bort kommaet.",
  },
  "json-key-twice": {
    nb: "{{key}} står to ganger på samme sted, andre gang i linje {{line}}, tegn {{column}}. Behold den ene.",
    nn: "{{key}} står to gonger på same stad, andre gongen i linje {{line}}, teikn {{column}}. Behald den eine.",
  },
  "json-not-a-number": {
    nb: "{{word}} i linje {{line}}, tegn {{column}} er ikke et tall i JSON. Skriv et tall, eller utelat feltet der tallet er ukjent.",
    nn: "{{word}} i linje {{line}}, teikn {{column}} er ikkje eit tal i JSON. Skriv eit tal, eller utelat feltet der talet er ukjent.",
  },
  "json-number-too-large": {
    nb: "Tallet {{number}} i linje {{line}}, tegn {{column}} er for stort. Skriv et tall som kan være ment.",
    nn: "Talet {{number}} i linje {{line}}, teikn {{column}} er for stort. Skriv eit tal som kan vere meint.",
  },
  "json-decimal-comma": {
    nb: "Tallet {{written}} i linje {{line}}, tegn {{column}} har desimalkomma. Skriv {{suggestion}}.",
    nn: "Talet {{written}} i linje {{line}}, teikn {{column}} har desimalkomma. Skriv {{suggestion}}.",
  },
  "json-unreadable": {
    nb: "Filen er ikke gyldig JSON i linje {{line}}, tegn {{column}}. Sjekk komma, anførselstegn og parenteser nær {{near}}.",
    nn: "Fila er ikkje gyldig JSON i linje {{line}}, teikn {{column}}. Sjekk komma, hermeteikn og parentesar nær {{near}}.",
  },
} satisfies Texts<NorwegianText>;
