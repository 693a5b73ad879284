import { defineTexts } from "#io/language";

/** A term before an allocation of it is chosen. */
export const texts = defineTexts("placements-term", {
  lead: {
    nb: "{{name}}: {{students}} studenter og {{sites}} praksissteder, uke {{weeks}} i {{year}}.",
    nn: "{{name}}: {{students}} studentar og {{sites}} praksisstader, veke {{weeks}} i {{year}}.",
    en: "{{name}}: {{students}} students and {{sites}} placement sites, weeks {{weeks}} of {{year}}.",
  },
  erased: {
    nb: "Studentene, og alt som er laget av dem, slettes {{day}}.",
    nn: "Studentane, og alt som er laga av dei, blir sletta {{day}}.",
    en: "The students, and all that is made of them, are erased on {{day}}.",
  },
  allocate: { nb: "Fordel studentene", nn: "Fordel studentane", en: "Allocate the students" },
  made: { nb: "Fordelinger som er laget", nn: "Fordelingar som er laga", en: "Allocations that are made" },
  at: { nb: "Laget", nn: "Laga", en: "Made" },
  status: { no: "Tilstand", en: "State" },
  placed: { no: "Har fått alt", en: "Have everything" },
  changes: { nb: "Endringer", nn: "Endringar", en: "Changes" },
  programmes: { nb: "Studenter på hver utdanning", nn: "Studentar på kvar utdanning", en: "Students of each programme" },
  nobody: {
    nb: "Perioden har ingen studenter. Legg dem i students.csv, og gi oss filene på nytt.",
    nn: "Perioden har ingen studentar. Legg dei i students.csv, og gje oss filene på nytt.",
    en: "The term has no students. Put them in students.csv, and give us the files again.",
  },
  state: {
    queued: { nb: "venter", nn: "ventar", en: "waiting" },
    running: { nb: "lages", nn: "blir laga", en: "being made" },
    done: { no: "ferdig", en: "done" },
    failed: { nb: "gikk ikke", nn: "gjekk ikkje", en: "failed" },
    cancelled: { nb: "stanset", nn: "stansa", en: "stopped" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-term": typeof texts;
  }
}
