import { defineTexts } from "#io/language";

/** The command `framsyn alternatives`. */
export const texts = defineTexts("cli-alternatives", {
  description: {
    nb: "vis de navngitte alternativene for framtiden og hva hvert av dem forutsetter",
    nn: "vis dei namngitte alternativa for framtida og kva kvart av dei føreset",
    en: "show the named alternatives for the future and what each assumes",
  },
  examples: {
    no: `  framsyn alternatives
  framsyn projection --occupation bioingenior --scenario healthy-ageing-high`,
    en: `  framsyn alternatives --language en
  framsyn projection --occupation bioingenior --scenario healthy-ageing-high`,
  },
  notes: {
    nb: "Navnet på et alternativ kan stå der en kommando tar et scenario (--scenario). En fil med samme navn åpnes med ./ foran.",
    nn: "Namnet på eit alternativ kan stå der ein kommando tek eit scenario (--scenario). Ei fil med same namn blir opna med ./ framfor.",
    en: "The name of an alternative can be given wherever a command takes a scenario (--scenario). A file of the same name is opened with ./ before it.",
  },
  assumes: { nb: "Forutsetter: {{text}}", nn: "Føreset: {{text}}", en: "Assumes: {{text}}" },
  from: {
    nb: "Kilde: {{source}}, {{year}} ({{certainty}})",
    nn: "Kjelde: {{source}}, {{year}} ({{certainty}})",
    en: "Source: {{source}}, {{year}} ({{certainty}})",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-alternatives": typeof texts;
  }
}
