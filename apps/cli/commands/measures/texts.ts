import { defineTexts } from "#io/language";

/** The command `framsyn measures`. */
export const texts = defineTexts("cli-measures", {
  description: {
    nb: "vis og kontroller tiltakene som en portefølje velges fra",
    nn: "vis og kontroller tiltaka som ein portefølje blir vald frå",
    en: "show and check the measures a portfolio is chosen from",
  },
  file: {
    nb: "fil med tiltak (ellers de som følger med Framsyn)",
    nn: "fil med tiltak (elles dei som følgjer med Framsyn)",
    en: "file with measures (default those that come with Framsyn)",
  },
  data: {
    nb: "mappe med datasettet tiltakene skal passe til (ellers det norske referansedatasettet)",
    nn: "mappe med datasettet tiltaka skal passe til (elles det norske referansedatasettet)",
    en: "folder with the dataset the measures are to fit (default the Norwegian reference dataset)",
  },
  examples: {
    no: `  framsyn measures
  framsyn measures MINE-TILTAK.json
  framsyn measures --format json > mine-tiltak.json`,
    en: `  framsyn measures
  framsyn measures MY-MEASURES.json
  framsyn measures --format json > my-measures.json`,
  },
  notes: {
    nb: `Virkning og kostnad gjelder ett trinn. Tabellen sier hvor sikker kostnaden er; json har også virkningen med grunn og kilde.
Med --format json er svaret en fil du kan endre og gi til framsyn portfolio --measures.`,
    nn: `Verknad og kostnad gjeld eitt trinn. Tabellen seier kor sikker kostnaden er; json har òg verknaden med grunn og kjelde.
Med --format json er svaret ei fil du kan endre og bruke med framsyn portfolio --measures.`,
    en: `Effect and cost are of one step. The table says how sure the cost is; json has the effect too, with its reason and source.
With --format json the answer is a file you can change and give to framsyn portfolio --measures.`,
  },
  count_one: {
    nb: "{{n}} tiltak. Det kan brukes med {{dataset}}.",
    nn: "{{n}} tiltak. Det kan brukast med {{dataset}}.",
    en: "{{n}} measure. It can be used with {{dataset}}.",
  },
  count_other: {
    nb: "{{n}} tiltak. De kan brukes med {{dataset}}.",
    nn: "{{n}} tiltak. Dei kan brukast med {{dataset}}.",
    en: "{{n}} measures. They can be used with {{dataset}}.",
  },
  none: {
    nb: "Filen har ingen tiltak, så det er ingenting å velge mellom. Legg til minst ett.",
    nn: "Fila har ingen tiltak, så det er ingenting å velje mellom. Legg til minst eitt.",
    en: "The file has no measures, so there is nothing to choose from. Add at least one.",
  },
  column: {
    measure: { no: "Tiltak", en: "Measure" },
    kind: { no: "Slag", en: "Kind" },
    step: { nb: "Ett trinn er", nn: "Eitt trinn er", en: "One step is" },
    capacity: { nb: "Trinn, høyst", nn: "Trinn, høgst", en: "Steps, at most" },
    cost: { no: "Kroner i året per trinn", en: "NOK a year per step" },
    fixed: { nb: "Én gang", nn: "Éin gong", en: "Once" },
    lead: { nb: "År til virkning", nn: "År til verknad", en: "Years to effect" },
    certainty: { no: "Kostnaden er", en: "The cost is" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-measures": typeof texts;
  }
}
