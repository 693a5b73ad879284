const nb = {
  title: "Oppfølging",
  measures: "Tiltak siden sist",
  measure: "Tiltak",
  status: "Status",
  on: "Dato",
  remaining: "Gjenstår",
  assessment: "Vurdering",
  accuracy:
    "Tidligere planer er holdt opp mot {{compared}} tall som siden er talt opp. De bommet i snitt med {{error}}, var {{bias}} for høye (minus er for lave), og {{coverage}} av tallene lå i 80 %-intervallet.",
  compared: "Framskrevet mot talt opp",
  occupation: "Yrke",
  figure: "Tall",
  madeIn: "Plan fra",
  year: "Gjelder",
  projected: "Framskrevet, 80 %-intervall",
  actual: "Talt opp",
  headcount: "Personer",
  supply: "Årsverk",
  demand: "Etterspurte årsverk",
};

const nn: typeof nb = {
  title: "Oppfølging",
  measures: "Tiltak sidan sist",
  measure: "Tiltak",
  status: "Status",
  on: "Dato",
  remaining: "Står att",
  assessment: "Vurdering",
  accuracy:
    "Tidlegare planar er haldne opp mot {{compared}} tal som sidan er talde opp. Dei bomma i snitt med {{error}}, var {{bias}} for høge (minus er for låge), og {{coverage}} av tala låg i 80 %-intervallet.",
  compared: "Framskrive mot talt opp",
  occupation: "Yrke",
  figure: "Tal",
  madeIn: "Plan frå",
  year: "Gjeld",
  projected: "Framskrive, 80 %-intervall",
  actual: "Talt opp",
  headcount: "Personar",
  supply: "Årsverk",
  demand: "Etterspurde årsverk",
};

const en: typeof nb = {
  title: "Follow-up",
  measures: "Measures since last time",
  measure: "Measure",
  status: "Status",
  on: "Date",
  remaining: "Remaining",
  assessment: "Assessment",
  accuracy:
    "Earlier plans have been held against {{compared}} figures counted since. They missed by {{error}} on average, were {{bias}} too high (minus is too low), and {{coverage}} of the figures lay in the 80% interval.",
  compared: "Projected against counted",
  occupation: "Occupation",
  figure: "Figure",
  madeIn: "Plan of",
  year: "For",
  projected: "Projected, 80% interval",
  actual: "Counted",
  headcount: "Persons",
  supply: "FTE",
  demand: "FTE demanded",
};

/** Texts of the chapter on follow-up. */
export const texts = { nb, nn, en };
