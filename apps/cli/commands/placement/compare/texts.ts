import { defineTexts } from "#io/language";

/** The command `framsyn placement compare`. */
export const texts = defineTexts("cli-placement-compare", {
  description: {
    nb: "vis hva som er forskjellig i to fordelinger av samme periode",
    nn: "vis kva som er ulikt i to fordelingar av same periode",
    en: "show what differs between two allocations of the same term",
  },
  examples: { no: "  framsyn placement compare fordeling.json ny.json", en: "  framsyn placement compare a.json b.json" },
  alike: { nb: "Fordelingene er like.", nn: "Fordelingane er like.", en: "The allocations are alike." },
  lead_one: {
    nb: "{{number}} student har fått noe annet. Har fått alt: {{gained}}. Har mistet noe: {{lost}}.",
    nn: "{{number}} student har fått noko anna. Har fått alt: {{gained}}. Har mist noko: {{lost}}.",
    en: "{{number}} student has something else. Have gained all: {{gained}}. Have lost some: {{lost}}.",
  },
  lead_other: {
    nb: "{{number}} studenter har fått noe annet. Har fått alt: {{gained}}. Har mistet noe: {{lost}}.",
    nn: "{{number}} studentar har fått noko anna. Har fått alt: {{gained}}. Har mist noko: {{lost}}.",
    en: "{{number}} students have something else. Have gained all: {{gained}}. Have lost some: {{lost}}.",
  },
  nowhere: { no: "ingen plass", en: "no place" },
  column: {
    student: { no: "Studenten", en: "Student" },
    requirement: { no: "Krav", en: "Requirement" },
    before: { no: "Før", en: "Before" },
    after: { nb: "Nå", nn: "No", en: "Now" },
    reason: { no: "Grunn", en: "Reason" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-compare": typeof texts;
  }
}
