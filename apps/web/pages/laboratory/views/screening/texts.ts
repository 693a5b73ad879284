import { defineTexts } from "#io/language";

/** What programmes bring laboratories, on their page. */
export const texts = defineTexts("laboratory-screening-view", {
  working: {
    nb: "Regner ut hva programmene gir av prøver …",
    nn: "Reknar ut kva programma gir av prøver …",
    en: "Computing what the programmes bring …",
  },
  steps: {
    nb: "{{name}}: fra dem som inviteres til prøvene, i landet",
    nn: "{{name}}: frå dei som blir inviterte til prøvene, i landet",
    en: "{{name}}: from those invited to the samples, in the country",
  },
  items: {
    no: "{{laboratory}}: det prøvene blir til, trinn for trinn",
    en: "{{laboratory}}: what the samples become, step by step",
  },
  groups: {
    nb: "{{laboratory}}: hvem prøvene tar, i året",
    nn: "{{laboratory}}: kven prøvene tek, i året",
    en: "{{laboratory}}: whom the samples take, in the year",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-screening-view": typeof texts;
  }
}
