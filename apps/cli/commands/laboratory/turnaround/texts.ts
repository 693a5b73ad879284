import { defineTexts } from "#io/language";

/** The command `framsyn laboratory turnaround`. */
export const texts = defineTexts("cli-laboratory-turnaround", {
  description: {
    nb: "finn hvor lang tid svarene tar, og hvor mange som kommer innen fristen, med volumet i et år",
    nn: "finn kor lang tid svara tek, og kor mange som kjem innan fristen, med volumet i eit år",
    en: "find how long answers take, and how many come in time, with the volumes of a year",
  },
  year: {
    nb: "året volumet er fra (ellers ti år fram)",
    nn: "året volumet er frå (elles ti år fram)",
    en: "year the volumes are of (default ten years ahead)",
  },
  draws: {
    nb: "antall simuleringer, hver i sin mulige framtid",
    nn: "talet på simuleringar, kvar i si moglege framtid",
    en: "number of simulations, each in a possible future of its own",
  },
  examples: {
    no: `  framsyn laboratory turnaround --laboratory helse-bergen-patologi --year 2030
  framsyn laboratory turnaround --laboratory helse-bergen-blodbank --draws 50 --format csv`,
    en: `  framsyn laboratory turnaround --laboratory helse-bergen-patologi --year 2030
  framsyn laboratory turnaround --laboratory helse-bergen-blodbank --draws 50 --format csv`,
  },
  notes: {
    nb: "Laboratoriet simuleres med dagens vakter og instrumenter: trinn, serier, prioritet, omkjøringer. Kontroller tar ikke prøvenes tid.",
    nn: "Laboratoriet blir simulert med vaktene og instrumenta i dag: trinn, seriar, prioritet, omkøyringar. Kontrollar tek ikkje tida til prøvene.",
    en: "The laboratory is simulated with today's shifts and instruments: steps, batches, priorities, repeats. Controls take no time of samples.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-laboratory-turnaround": typeof texts;
  }
}
