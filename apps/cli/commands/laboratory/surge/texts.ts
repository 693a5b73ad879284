import { defineTexts } from "#io/language";

/** The command `framsyn laboratory surge`. */
export const texts = defineTexts("cli-laboratory-surge", {
  description: {
    nb: "finn dagen hver ressurs i laboratorier svikter når påkjenningen blir stor, og hvor lenge det varer",
    nn: "finn dagen kvar ressurs i laboratorium sviktar når påkjenninga blir stor, og kor lenge det varer",
    en: "find the day each resource of laboratories breaks in a surge, and how long until it holds again",
  },
  scenario: {
    nb: "fil med påkjenningen (ellers eksempelet som følger med, reference/examples/pandemic.json)",
    nn: "fil med påkjenninga (elles dømet som følgjer med, reference/examples/pandemic.json)",
    en: "file with the surge (default the example that ships, reference/examples/pandemic.json)",
  },
  examples: {
    no: `  framsyn laboratory surge --scenario reference/examples/pandemic.json
  framsyn laboratory surge --laboratory helse-bergen-mikrobiologi --format csv`,
    en: `  framsyn laboratory surge --scenario reference/examples/pandemic.json
  framsyn laboratory surge --laboratory helse-bergen-mikrobiologi --format csv`,
  },
  notes: {
    nb: "Filen sier uke for uke hva som endres: volum, fravær, leveringer, instrumenter, åpningstid, folk som flyttes, arbeid som utsettes, prøver som slås sammen. «framsyn schema surge» viser hva den kan inneholde.",
    nn: "Fila seier veke for veke kva som blir endra: volum, fråvær, leveringar, instrument, opningstid, folk som blir flytta, arbeid som blir utsett, prøver som blir slegne saman. «framsyn schema surge» viser kva ho kan innehalde.",
    en: "The file says week by week what changes: volumes, absence, deliveries, instruments, opening hours, people moved, work put off, samples pooled. “framsyn schema surge” shows what it can hold.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-surge": typeof texts;
  }
}
