import { defineTexts } from "#io/language";

/** The command `framsyn laboratory orders`. */
export const texts = defineTexts("cli-laboratory-orders", {
  description: {
    nb: "se hva laboratorier har på lager, hvor lenge det varer, og når og hvor mye som må bestilles",
    nn: "sjå kva laboratorium har på lager, kor lenge det varer, og når og kor mykje som må bestillast",
    en: "see what laboratories have in stock, how long it lasts, and when and how much to order",
  },
  laboratory: {
    nb: "laboratorier, med komma mellom (ellers alle)",
    nn: "laboratorium, med komma mellom (elles alle)",
    en: "laboratories, commas between (default all)",
  },
  on: {
    nb: "dagen det spørres om, som 2026-12-18 (ellers dagen for den siste tellingen i datasettet)",
    nn: "dagen det blir spurt om, som 2026-12-18 (elles dagen for den siste teljinga i datasettet)",
    en: "the day asked about, as 2026-12-18 (default the day of the latest count in the dataset)",
  },
  status: {
    nb: "vis bare varer med denne statusen i tabell og regneark (JSON har alle)",
    nn: "vis berre varer med denne statusen i tabell og rekneark (JSON har alle)",
    en: "show only products of this status in table and spreadsheet (JSON has all)",
  },
  examples: {
    no: `  framsyn laboratory orders --laboratory helse-bergen-patologi
  framsyn laboratory orders --laboratory helse-bergen-patologi --on 2026-12-18 --status order-now
  framsyn laboratory orders --format csv`,
    en: `  framsyn laboratory orders --laboratory helse-bergen-patologi
  framsyn laboratory orders --laboratory helse-bergen-patologi --on 2026-12-18 --status order-now
  framsyn laboratory orders --format csv`,
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-orders": typeof texts;
  }
}
