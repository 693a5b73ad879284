import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Back-test: the model run from earlier counts, beside what was counted later. English. */
export const en: SameKeys<typeof nb> = {
  description: "test the model against counts in the dataset: project from each year that was counted to the later ones",
  draws: "number of possible futures of each projection",
  seed: "start of the random numbers; the same seed gives the same answer",
  format: "table for people, json for programs",
  data: "folder of the dataset (default Framsyn's own)",
  examples: `  framsyn backtest
  framsyn backtest --format json > backtest.json
  framsyn backtest --data MY-DATASET`,
  notes:
    'An error is the median less what was counted, as a share of what was counted. An 80% interval should hold eight counts of ten. "No change" and "same growth" are simple benchmarks. Projections of one series overlap and are not independent.',
  heading: "{{dataset}} – {{projections}} projections of {{series}} series, {{draws}} futures each, seed {{seed}}, model {{model}}",
  summary:
    "On average the median missed by {{mape}}, and was {{bias}} compared with what was counted. The 80% interval held {{covered}} of {{projections}} counts. No change would have missed by {{noChange}}.",
  tooHigh: "{{share}} too high",
  tooLow: "{{share}} too low",
  nothing:
    "The dataset has no series that was counted in two years or more, so there is nothing to test against. Add national figures for occupations to the table observations, in one of the series fte-somatic-hospitals, employed-in-health, employed, employed-15-66 or hpr-authorised.",
  skipped: "Could not be projected: {{series}} for {{occupation}}. {{reason}}",
  column: {
    group: "Group",
    projections: "Number",
    error: "Error",
    bias: "Bias",
    covered: "In interval",
    noChange: "No change",
    drift: "Same growth",
    occupation: "Occupation",
    from: "From",
    to: "To",
    observed: "Counted",
    median: "Median",
    interval: "80% interval",
  },
  grouping: { all: "All", history: "What was known", size: "Size", horizon: "Years ahead", series: "Series" },
  group: {
    all: "all projections",
    "earlier-counts": "earlier counts known",
    "first-count": "only the first count known",
    "<500": "under 500",
    "500-5000": "500 to 5,000",
    "5000-50000": "5,000 to 50,000",
    ">=50000": "50,000 and over",
    "1": "1 year",
    "2": "2 years",
    "3": "3 years",
    "4-6": "4 to 6 years",
    ">6": "more than 6 years",
    "fte-somatic-hospitals": "FTE in somatic hospitals",
    "employed-in-health": "employed in the health services",
    employed: "employed in all industries",
    "employed-15-66": "employed aged 15–66",
    "hpr-authorised": "authorised in the Health Personnel Register",
  },
};
