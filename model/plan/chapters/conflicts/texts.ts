import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the chapter on conflicts. */
export const texts = {
  title: { nb: "Planer som ikke går opp sammen", nn: "Planar som ikkje går opp saman", en: "Plans that do not add up" },
  intro: {
    nb: "Hver plan kan være god alene. Lagt sammen regner de likevel med det samme på {{found}} punkt:",
    nn: "Kvar plan kan vere god åleine. Lagde saman reknar dei likevel med det same på {{found}} punkt:",
    en: "Each plan may be fine alone. Added up, they still count on the same thing ({{found}} in all):",
  },
  graduates: {
    nb: "{{occupation}}: enhetene vil til sammen ansette {{planned}} nyutdannede i året, men det kommer bare {{available}}.",
    nn: "{{occupation}}: einingane vil til saman tilsetje {{planned}} nyutdanna i året, men det kjem berre {{available}}.",
    en: "{{occupation}}: together the units mean to recruit {{planned}} newly qualified a year, but only {{available}} come.",
  },
  experienced: {
    nb: "{{occupation}}: enhetene vil til sammen ansette {{planned}} erfarne i året, men bare {{available}} bytter arbeidsgiver, kommer tilbake eller flytter hit.",
    nn: "{{occupation}}: einingane vil til saman tilsetje {{planned}} erfarne i året, men berre {{available}} byter arbeidsgivar, kjem tilbake eller flyttar hit.",
    en: "{{occupation}}: together the units mean to recruit {{planned}} experienced staff a year, but only {{available}} change employer, return or move here.",
  },
  "same-measure": {
    nb: "Samme nasjonale endring står i {{count}} planer og kan bare virke én gang: {{what}}.",
    nn: "Den same nasjonale endringa står i {{count}} planar og kan berre verke éin gong: {{what}}.",
    en: "The same national change stands in {{count}} plans and can work only once: {{what}}.",
  },
  "units-graduates": {
    nb: "{{occupation}}: hvem som regner med nyutdannede",
    nn: "{{occupation}}: kven som reknar med nyutdanna",
    en: "{{occupation}}: who counts on newly qualified",
  },
  "units-experienced": {
    nb: "{{occupation}}: hvem som regner med erfarne",
    nn: "{{occupation}}: kven som reknar med erfarne",
    en: "{{occupation}}: who counts on experienced staff",
  },
  unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
  planned: { nb: "Vil ansette i året", nn: "Vil tilsetje i året", en: "Mean to recruit a year" },
  expected: { nb: "Framskrevet til enheten", nn: "Framskrive til eininga", en: "Projected for the unit" },
  others: { nb: "Enheter som ikke har oppgitt noe", nn: "Einingar som ikkje har oppgitt noko", en: "Units that have stated nothing" },
} satisfies ChapterTexts;
