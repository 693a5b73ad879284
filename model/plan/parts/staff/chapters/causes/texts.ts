import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on causes. */
export const texts = {
  title: { nb: "Hvorfor underdekningen endrer seg", nn: "Kvifor underdekninga endrar seg", en: "Why the shortage changes" },
  caption: {
    nb: "Fra {{from}} til {{to}}, avtalte årsverk",
    nn: "Frå {{from}} til {{to}}, avtalte årsverk",
    en: "From {{from}} to {{to}}, contracted FTE",
  },
  occupation: { no: "Yrke", en: "Occupation" },
  start: { nb: "Underdekning nå", nn: "Underdekning no", en: "Shortage now" },
  factor: { no: "Årsak {{rank}}", en: "Cause {{rank}}" },
  end: { nb: "Underdekning da, 80 %-intervall", nn: "Underdekning då, 80 %-intervall", en: "Shortage then, 80% interval" },
  effect: { no: "{{factor}}: {{effect}}", en: "{{factor}}: {{effect}}" },
  none: { no: "–", en: "–" },
  note: {
    nb: "Pluss gir større underdekning, minus mindre. Virkningen er den årsaken har alene; i figurene står det årsakene gjør sammen, og det som blir igjen fordi medianer ikke går helt opp, for seg.",
    nn: "Pluss gir større underdekning, minus mindre. Verknaden er den årsaka har åleine; i figurane står det årsakene gjer saman, og det som blir att fordi medianar ikkje går heilt opp, for seg.",
    en: "Plus widens the shortage, minus narrows it. The effect is what the cause does alone; in the figures, what causes do together, and what is left because medians do not quite add up, stands apart.",
  },
  chart: {
    nb: "{{occupation}}: hva som endrer underdekningen fra {{from}} til {{to}}, avtalte årsverk",
    nn: "{{occupation}}: kva som endrar underdekninga frå {{from}} til {{to}}, avtalte årsverk",
    en: "{{occupation}}: what changes the shortage from {{from}} to {{to}}, contracted FTE",
  },
  alternative: {
    nb: "Underdekningen går fra {{start}} til {{end}} avtalte årsverk. Størst er {{factor}} med {{effect}}.",
    nn: "Underdekninga går frå {{start}} til {{end}} avtalte årsverk. Størst er {{factor}} med {{effect}}.",
    en: "The shortage goes from {{start}} to {{end}} contracted FTE. The largest cause is {{factor}} with {{effect}}.",
  },
} satisfies ChapterTexts;
