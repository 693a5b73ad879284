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
    "An error is the median less what was counted, in per cent of what was counted. An 80% interval should hold eight counts of ten. “No change” and “same growth” are simple rules to compare with. Projections of one series overlap and are not independent.",
  heading: "{{dataset}} – {{projections}} projections of {{series}} series, {{draws}} futures each, seed {{seed}}, model {{model}}",
  summary:
    "On average the median missed by {{mape}}, and was {{bias}} compared with what was counted. The 80% interval held {{covered}} of {{projections}} counts. “No change” would have missed by {{noChange}}.",
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
  page: {
    title: "How good are the projections?",
    lead: "The model is run from years that were counted, with what was known then, and held against what was counted later.",
    working: "Trying the model against earlier counts. It takes a few seconds.",
    narrow: "The intervals were too narrow: they should have held eight in ten counts.",
    held: "The intervals held about as many counts as they should.",
    worse: "The simple rule “no change” was nearer.",
    better: "The model was nearer than “no change”.",
    ledTo:
      "Where earlier counts were known, the misses show how uncertain it is to read an intake from them: the intake may be from {{low}} to {{high}} of what the counts say (8 in 10 futures), and levels can jump by {{level}}. With that much uncertainty, estimated without the series being tried, the intervals hold {{covered}} of {{projections}} counts, against {{stated}} before. Such intakes in the reference dataset now have this uncertainty.",
    choose: "Series and occupation",
    choice: "{{series}}: {{occupation}}",
    pictureTitle: "{{occupation}}, {{series}}: projected to {{year}} and counted",
    pictureLead:
      "Each row is a projection from a year that was counted. A filled dot is the median, with a line from low to high (8 in 10 futures). A hollow dot is what was counted.",
    row: "From {{origin}}",
    projected: "{{value}} projected ({{range}})",
    counted: "{{value}} counted",
    summaryRow: "From {{origin}}: {{value}} projected ({{range}}), {{observed}} counted.",
    scores: "How well it did, by group",
    missesTitle: "Every projection, largest miss first",
    limits: "What this does not show",
    limitsText:
      "Only the number of people has been tried: demand and shortage were never counted in a way that can be followed over years. Projections of one series overlap and are not as many tests. Ages and exits are today's assumptions. Nothing is tried for single trusts or counties; counts of your own from several years say more about them.",
    counts: "See the counts, with source and year",
    own: "If you have counts of your own from several years, put them in the table observations and import the dataset; the model is then tried against them here.",
    link: "See the model tried against what was counted later",
    heldYes: "yes",
    heldNo: "no",
  },
};
