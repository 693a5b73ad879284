const nb = {
  title: "Planer som ikke går opp sammen",
  intro: "Hver plan kan være god alene. Lagt sammen regner de likevel med det samme på {{found}} punkt:",
  graduates: "{{occupation}}: enhetene vil til sammen ansette {{planned}} nyutdannede i året, men det kommer bare {{available}}.",
  experienced:
    "{{occupation}}: enhetene vil til sammen ansette {{planned}} erfarne i året, men bare {{available}} bytter arbeidsgiver, kommer tilbake eller flytter hit.",
  "same-measure": "Samme nasjonale endring står i {{count}} planer og kan bare virke én gang: {{what}}.",
  "units-graduates": "{{occupation}}: hvem som regner med nyutdannede",
  "units-experienced": "{{occupation}}: hvem som regner med erfarne",
  unit: "Enhet",
  planned: "Vil ansette i året",
  expected: "Framskrevet til enheten",
  others: "Enheter som ikke har oppgitt noe",
};

const nn: typeof nb = {
  title: "Planar som ikkje går opp saman",
  intro: "Kvar plan kan vere god åleine. Lagde saman reknar dei likevel med det same på {{found}} punkt:",
  graduates: "{{occupation}}: einingane vil til saman tilsetje {{planned}} nyutdanna i året, men det kjem berre {{available}}.",
  experienced:
    "{{occupation}}: einingane vil til saman tilsetje {{planned}} erfarne i året, men berre {{available}} byter arbeidsgivar, kjem tilbake eller flyttar hit.",
  "same-measure": "Den same nasjonale endringa står i {{count}} planar og kan berre verke éin gong: {{what}}.",
  "units-graduates": "{{occupation}}: kven som reknar med nyutdanna",
  "units-experienced": "{{occupation}}: kven som reknar med erfarne",
  unit: "Eining",
  planned: "Vil tilsetje i året",
  expected: "Framskrive til eininga",
  others: "Einingar som ikkje har oppgitt noko",
};

const en: typeof nb = {
  title: "Plans that do not add up",
  intro: "Each plan may be fine alone. Added up, they still count on the same thing ({{found}} in all):",
  graduates: "{{occupation}}: together the units mean to recruit {{planned}} newly qualified a year, but only {{available}} come.",
  experienced:
    "{{occupation}}: together the units mean to recruit {{planned}} experienced staff a year, but only {{available}} change employer, return or move here.",
  "same-measure": "The same national change stands in {{count}} plans and can work only once: {{what}}.",
  "units-graduates": "{{occupation}}: who counts on newly qualified",
  "units-experienced": "{{occupation}}: who counts on experienced staff",
  unit: "Unit",
  planned: "Mean to recruit a year",
  expected: "Projected for the unit",
  others: "Units that have stated nothing",
};

/** Texts of the chapter on conflicts. */
export const texts = { nb, nn, en };
