import { defineTexts } from "#io/language";

/** The command `framsyn worker`. */
export const texts = defineTexts("cli-worker", {
  description: {
    nb: "regn på det som venter i databasen (fremskrivinger, spørsmål, planer), sammen med tjeneren og andre slike",
    nn: "rekn på det som ventar i databasen (framskrivingar, spørsmål, planar), saman med tenaren og andre slike",
    en: "work on what waits in the database (projections, questions, plans), together with the server and others like it",
  },
  concurrency: {
    nb: "tråder om gangen (ellers én per kjerne, høyst 8)",
    nn: "trådar om gongen (elles éin per kjerne, høgst 8)",
    en: "threads at a time (default one for each core, at most 8)",
  },
  once: { no: "avslutt når køen er tom", en: "end when the queue is empty" },
  notes: {
    nb: `DATABASE_URL sier hvilken database; den innebygde regner tjeneren på selv. Start så mange du vil, på så mange maskiner du vil:
svaret er det samme, byte for byte. Stopper en, tar andre over det den holdt på med.`,
    nn: `DATABASE_URL seier kva database; den innebygde reknar tenaren på sjølv. Start så mange du vil, på så mange maskiner du vil:
svaret er det same, byte for byte. Stoppar ein, tek andre over det han heldt på med.`,
    en: `DATABASE_URL says which database; on the embedded one the server works by itself. Start as many as you like, on as many machines:
the answer is the same, byte for byte. When one stops, others take over what it was doing.`,
  },
  ready: {
    nb: "Venter på jobber, {{lanes}} om gangen.",
    nn: "Ventar på jobbar, {{lanes}} om gongen.",
    en: "Waiting for jobs, {{lanes}} at a time.",
  },
  done: {
    no: "{{about}}, framtid {{first}} til {{last}}: ferdig etter {{seconds}} s",
    en: "{{about}}, futures {{first}} to {{last}}: done in {{seconds}} s",
  },
  trouble: { no: "Køen: {{message}}", en: "The queue: {{message}}" },
  stopping: {
    nb: "Stopper; det som ikke er ferdig, går tilbake til køen.",
    nn: "Stoppar; det som ikkje er ferdig, går tilbake til køen.",
    en: "Stopping; what is not finished goes back to the queue.",
  },
  examples: {
    no: `  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker
  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker --concurrency 4 --once`,
    en: `  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker
  DATABASE_URL=postgresql://framsyn@db/framsyn framsyn worker --concurrency 4 --once`,
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-worker": typeof texts;
  }
}
