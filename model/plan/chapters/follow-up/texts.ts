import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the chapter on follow-up. */
export const texts = {
  title: { no: "Oppfølging", en: "Follow-up" },
  measures: { nb: "Tiltak siden sist", nn: "Tiltak sidan sist", en: "Measures since last time" },
  measure: { no: "Tiltak", en: "Measure" },
  status: { no: "Status", en: "Status" },
  on: { no: "Dato", en: "Date" },
  remaining: { nb: "Gjenstår", nn: "Står att", en: "Remaining" },
  assessment: { no: "Vurdering", en: "Assessment" },
  accuracy: {
    nb: "Tidligere planer er holdt opp mot {{compared}} tall som siden er talt opp. De bommet i snitt med {{error}}, var {{bias}} for høye (minus er for lave), og {{coverage}} av tallene lå i 80 %-intervallet.",
    nn: "Tidlegare planar er haldne opp mot {{compared}} tal som sidan er talde opp. Dei bomma i snitt med {{error}}, var {{bias}} for høge (minus er for låge), og {{coverage}} av tala låg i 80 %-intervallet.",
    en: "Earlier plans have been held against {{compared}} figures counted since. They missed by {{error}} on average, were {{bias}} too high (minus is too low), and {{coverage}} of the figures lay in the 80% interval.",
  },
  compared: { nb: "Framskrevet mot talt opp", nn: "Framskrive mot talt opp", en: "Projected against counted" },
  occupation: { no: "Yrke", en: "Occupation" },
  figure: { nb: "Tall", nn: "Tal", en: "Figure" },
  madeIn: { nb: "Plan fra", nn: "Plan frå", en: "Plan of" },
  year: { nb: "Gjelder", nn: "Gjeld", en: "For" },
  projected: { nb: "Framskrevet, 80 %-intervall", nn: "Framskrive, 80 %-intervall", en: "Projected, 80% interval" },
  actual: { no: "Talt opp", en: "Counted" },
  headcount: { nb: "Personer", nn: "Personar", en: "Persons" },
  supply: { no: "Avtalte årsverk", en: "Contracted FTE" },
  demand: { nb: "Etterspurte avtalte årsverk", nn: "Etterspurde avtalte årsverk", en: "Contracted FTE demanded" },
} satisfies ChapterTexts;
