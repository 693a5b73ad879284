import { defineTexts } from "#io/language";

/** How long answers of laboratories take, on their page. */
export const texts = defineTexts("laboratory-turnaround", {
  working: {
    nb: "Simulerer laboratoriene time for time …",
    nn: "Simulerer laboratoria time for time …",
    en: "Simulating the laboratories hour by hour …",
  },
  priorities: {
    nb: "{{laboratory}}: svar innen fristen, snitt og 80 % av simuleringene",
    nn: "{{laboratory}}: svar innan fristen, snitt og 80 % av simuleringane",
    en: "{{laboratory}}: answers in time, mean and 80% of the simulations",
  },
  busy: {
    nb: "{{laboratory}}: hvor mye av tiden som er brukt, og hvor mange prøver som venter",
    nn: "{{laboratory}}: kor mykje av tida som er brukt, og kor mange prøver som ventar",
    en: "{{laboratory}}: how much of the time is used, and how many samples wait",
  },
  meaning: {
    nb: "Laboratoriet er simulert med årets volum og dagens vakter og instrumenter: trinn, serier, prioritet og omkjøringer. Kontroller tar ikke prøvenes tid, og havari er ikke med.",
    nn: "Laboratoriet er simulert med volumet i året og vaktene og instrumenta i dag: trinn, seriar, prioritet og omkøyringar. Kontrollar tek ikkje tida til prøvene, og havari er ikkje med.",
    en: "The laboratory is simulated with the volumes of the year and today's shifts and instruments: steps, batches, priorities and repeats. Controls take no time of samples, and breakdowns are left out.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-turnaround": typeof texts;
  }
}
