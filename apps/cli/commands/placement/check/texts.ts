import { defineTexts } from "#io/language";

/** The command `framsyn placement check`. */
export const texts = defineTexts("cli-placement-check", {
  description: {
    nb: "sjekk at en periode kan fordeles: studenter, krav, kapasitet, avtaler",
    nn: "sjekk at ein periode kan fordelast: studentar, krav, kapasitet, avtalar",
    en: "check that a term can be allocated: students, requirements, capacity, agreements",
  },
  examples: { no: "  framsyn placement check periode", en: "  framsyn placement check term" },
  fine: {
    nb: "{{name}} ({{from}} til {{to}}) kan fordeles: {{students}} studenter, {{sites}} praksissteder.",
    nn: "{{name}} ({{from}} til {{to}}) kan fordelast: {{students}} studentar, {{sites}} praksisstader.",
    en: "{{name}} ({{from}} to {{to}}) can be allocated: {{students}} students, {{sites}} placement sites.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-check": typeof texts;
  }
}
