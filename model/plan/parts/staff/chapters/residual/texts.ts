import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on what remains. */
export const texts = {
  title: {
    nb: "Underdekning som står igjen, og risiko",
    nn: "Underdekning som står att, og risiko",
    en: "The shortage that remains, and risk",
  },
  caption: {
    nb: "Underdekning i {{year}} uten og med planens tiltak, årsverk (80 %-intervall)",
    nn: "Underdekning i {{year}} utan og med tiltaka i planen, årsverk (80 %-intervall)",
    en: "Shortage in {{year}} without and with the plan's measures, FTE (80% interval)",
  },
  occupation: { no: "Yrke", en: "Occupation" },
  before: { nb: "Uten tiltak", nn: "Utan tiltak", en: "Without measures" },
  after: { no: "Med tiltak", en: "With measures" },
  chanceBefore: { nb: "Sjanse uten tiltak", nn: "Sjanse utan tiltak", en: "Chance without measures" },
  chanceAfter: { no: "Sjanse med tiltak", en: "Chance with measures" },
  note: {
    nb: "Alle tiltak som ikke er stoppet, er regnet med, også de som bare er foreslått.",
    nn: "Alle tiltak som ikkje er stoppa, er rekna med, også dei som berre er føreslåtte.",
    en: "All measures that have not been stopped are counted, also those only proposed.",
  },
  of: { nb: "{{occupation}}: beslutning og risiko", nn: "{{occupation}}: avgjerd og risiko", en: "{{occupation}}: decision and risk" },
} satisfies ChapterTexts;
