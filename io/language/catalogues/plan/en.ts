import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** Plans: names of statuses, horizons and requirements, English. */
export const en: SameKeys<typeof nb> = {
  document: {
    title: "Plan for recruitment and competence: {{unit}}",
    subtitle: "{{from}}–{{to}}",
    contents: "Contents",
    page: "Page {{page}} of {{pages}}",
    made: "Made with Framsyn",
    key: "Computed from",
  },
  status: { proposed: "Proposed", decided: "Decided", started: "Started", done: "Done", stopped: "Stopped" },
  horizon: { short: "Short term", medium: "Medium term", long: "Long term" },
  series: { supply: "Supply", demand: "Demand", gap: "Shortage", residual: "With measures" },
  chart: { start: "Now", end: "Then", women: "Women", men: "Men" },
  value: {
    unknown: "not known",
    hidden: "hidden",
    nok: "NOK {{value}}",
    chance: "{{tenths}} futures",
    interval: "{{middle}} ({{range}})",
    date: "not decided",
  },
  numbers: {
    title: "Numbers",
    occupation: "Occupation",
    year: "Year",
    supply: "Supply, FTE",
    demand: "Demand, FTE",
    gap: "Shortage, FTE",
    gapShare: "Shortage as a share of demand",
    chance: "Chance of a shortage",
  },
  command: {
    description: "Plan for recruitment and competence of a unit, with all its numbers, as PDF, Word, spreadsheet, JSON or text",
    unit: "units the plan is for; all is the nation, the health regions and every trust (default: the nation)",
    out: "file to write, or folder where there are several plans; the ending decides the format",
    format: "format where there are several plans",
    plan: "files with what you have decided: measures, assessments, own figures (saved from Framsyn)",
    date: "day the plan is made (default: today)",
    draws: "draws",
    seed: "seed of the random numbers",
    data: "folder with a dataset (default: the reference dataset)",
    scenario: "file with a scenario",
    workers: "threads that compute; 0 computes in this process",
    wrote: "Wrote {{path}}",
    examples: `  framsyn plan --unit helse-bergen --language nb --out plan.pdf
  framsyn plan --unit helse-bergen --out plan.docx
  framsyn plan --unit all --format pdf --out plans
  framsyn plan --plan bergen.json --data MY-DATASET --out plan.pdf`,
  },
  provenance: {
    title: "Source: {{list}}",
    projection: "the projection",
    decomposition: "the breakdown of the shortage",
    stock: "the dataset's table of staff",
    recruits: "the units' own plans",
    measures: "the plan's measures",
    certainty: { published: "published", "second-hand": "second-hand", derived: "derived", assumption: "assumption" },
  },
};
