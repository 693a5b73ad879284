import { defineTexts } from "#io/language";

/** The command `framsyn ask`. */
export const texts = defineTexts("cli-ask", {
  description: {
    nb: "still modellen et hvilket som helst spørsmål den kan få, også de uten egen kommando; skriver JSON",
    nn: "still modellen eit kva som helst spørsmål han kan få, også dei utan eigen kommando; skriv JSON",
    en: "ask the model any question it can be asked, also those without a command of their own; prints JSON",
  },
  question: { no: "fil med spørsmålet som JSON", en: "file with the question as JSON" },
  examples: {
    nb: `  framsyn ask --question sporsmal.json
  framsyn ask --question sammenligning.json --other-scenario flere-plasser.json --draws 500`,
    nn: `  framsyn ask --question sporsmal.json
  framsyn ask --question samanlikning.json --other-scenario fleire-plassar.json --draws 500`,
    en: `  framsyn ask --question question.json
  framsyn ask --question comparison.json --other-scenario more-places.json --draws 500`,
  },
  notes: {
    nb: `Filen har spørsmålet slik API-et tar det: kind og feltene for den typen. framsyn schema question viser dem alle.
Den andre siden leses bare når spørsmålet sammenligner to.`,
    nn: `Fila har spørsmålet slik API-et tek det: kind og felta for den typen. framsyn schema question viser dei alle.
Den andre sida blir berre lesen når spørsmålet samanliknar to.`,
    en: `The file holds the question as the API takes it: kind, and the fields of that kind. framsyn schema question shows them all.
The other side is read only where the question compares two.`,
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-ask": typeof texts;
  }
}
