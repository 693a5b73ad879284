const nb = {
  title: "Underdekning som står igjen, og risiko",
  caption: "Underdekning i {{year}} uten og med planens tiltak, årsverk (80 %-intervall)",
  occupation: "Yrke",
  before: "Uten tiltak",
  after: "Med tiltak",
  chanceBefore: "Sjanse uten tiltak",
  chanceAfter: "Sjanse med tiltak",
  note: "Alle tiltak som ikke er stoppet, er regnet med, også de som bare er foreslått.",
  of: "{{occupation}}: beslutning og risiko",
};

const nn: typeof nb = {
  title: "Underdekning som står att, og risiko",
  caption: "Underdekning i {{year}} utan og med tiltaka i planen, årsverk (80 %-intervall)",
  occupation: "Yrke",
  before: "Utan tiltak",
  after: "Med tiltak",
  chanceBefore: "Sjanse utan tiltak",
  chanceAfter: "Sjanse med tiltak",
  note: "Alle tiltak som ikkje er stoppa, er rekna med, også dei som berre er føreslåtte.",
  of: "{{occupation}}: avgjerd og risiko",
};

const en: typeof nb = {
  title: "The shortage that remains, and risk",
  caption: "Shortage in {{year}} without and with the plan's measures, FTE (80% interval)",
  occupation: "Occupation",
  before: "Without measures",
  after: "With measures",
  chanceBefore: "Chance without measures",
  chanceAfter: "Chance with measures",
  note: "All measures that have not been stopped are counted, also those only proposed.",
  of: "{{occupation}}: decision and risk",
};

/** Texts of the chapter on what remains. */
export const texts = { nb, nn, en };
