import { defineTexts } from "#io/language";

/** The steps from file to figures. */
export const texts = defineTexts("own-numbers-steps", [""], {
  label: { nb: "Stegene fra fil til tall", nn: "Stega frå fil til tal", en: "The steps from file to figures" },
  heading: {
    no: "Steg {{number}} av {{of}}: {{step}}",
    en: "Step {{number}} of {{of}}: {{step}}",
  },
  file: { no: "Fil", en: "File" },
  what: { nb: "Hva det er", nn: "Kva det er", en: "What it is" },
  mapping: { nb: "Koder og titler", nn: "Kodar og titlar", en: "Codes and titles" },
  map: { nb: "Hva tallene er", nn: "Kva tala er", en: "What the figures are" },
  check: { no: "Sjekk", en: "Check" },
  effect: { no: "Før og etter", en: "Before and after" },
  saved: { nb: "Lagret", nn: "Lagra", en: "Saved" },
  back: { no: "Tilbake", en: "Back" },
  next: { no: "Neste: {{step}}", en: "Next: {{step}}" },
  waits_one: { nb: "{{n}} venter på deg", nn: "{{n}} ventar på deg", en: "{{n}} waits for you" },
  waits_other: { nb: "{{n}} venter på deg", nn: "{{n}} ventar på deg", en: "{{n}} wait for you" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-steps": typeof texts;
  }
}
