import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on what remains. */
export const texts = {
  title: {
    nb: "Underdekning som står igjen, og risiko",
    nn: "Underdekning som står att, og risiko",
    en: "The shortage that remains, and risk",
  },
  caption: {
    nb: "Underdekning i {{year}} uten og med planens tiltak, avtalte årsverk (80 %-intervall)",
    nn: "Underdekning i {{year}} utan og med tiltaka i planen, avtalte årsverk (80 %-intervall)",
    en: "Shortage in {{year}} without and with the plan's measures, contracted FTE (80% interval)",
  },
  occupation: { no: "Yrke", en: "Occupation" },
  before: { nb: "Uten tiltak", nn: "Utan tiltak", en: "Without measures" },
  after: { no: "Med tiltak", en: "With measures" },
  chanceBefore: { nb: "Sjanse uten tiltak", nn: "Sjanse utan tiltak", en: "Chance without measures" },
  chanceAfter: { no: "Sjanse med tiltak", en: "Chance with measures" },
  note: {
    nb: "Alle tiltak som ikke er stoppet, er regnet med, også de som bare er foreslått. Hvert tall er medianen av sine framtider, så virkningene av tiltakene går ikke helt opp med forskjellen.",
    nn: "Alle tiltak som ikkje er stoppa, er rekna med, også dei som berre er føreslåtte. Kvart tal er medianen av sine framtider, så verknadene av tiltaka går ikkje heilt opp med skilnaden.",
    en: "All measures that have not been stopped are counted, also those only proposed. Each number is the median of its futures, so the effects of measures do not quite add up to the difference.",
  },
  of: { nb: "{{occupation}}: beslutning og risiko", nn: "{{occupation}}: avgjerd og risiko", en: "{{occupation}}: decision and risk" },
} satisfies ChapterTexts;
