import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** The commands that explain a gap, English. */
export const en: SameKeys<typeof nb> = {
  options: {
    occupation: "occupation",
    unit: "unit (default the whole country)",
    units: "unit, several with commas (default the whole country)",
    year: "year it is about (default ten years after the base year)",
    format: "table for people, json or csv for programs",
  },
  fte: "Contracted FTE. Plus widens the shortage.",
  decomposition: {
    description: "explain why the shortage changes from the base year to another year",
    examples: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario more-places.json --format csv`,
    notes: `Staff who leave and come are counted as they do so in the projection, in FTE. For demand, one change is switched on at a time.
Averages add up: start, all causes and what they do together are the end.`,
    factor: "Cause",
    mean: "Average",
    interval: "80% interval",
    start: "Shortage {{year}}",
  },
  sensitivity: {
    description: "show how sure the shortage is, and which figures decide that",
    examples: `  framsyn sensitivity --occupation bioingenior --year 2035
  framsyn sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 2000 --format json`,
    notes: `Low and high: the shortage with this group of figures at either end of its 80% interval, and the rest in the middle.
Alone: share of the uncertainty (variance) that would go if the group were known. In all: share that would be left if all else were known.
Numbers in brackets are the 95% interval of the measurement; more futures make it narrower.`,
    group: "Group of figures",
    low: "Low",
    high: "High",
    first: "Alone",
    total: "In all",
    centre: "With every figure in the middle: {{centre}} FTE. Standard deviation: {{deviation}} FTE.",
  },
  ask: {
    description: "ask the model any question it can be asked, also those without a command of their own; prints JSON",
    question: "file with the question as JSON",
    examples: `  framsyn ask --question question.json
  framsyn ask --question comparison.json --other-scenario more-places.json --draws 500`,
    notes: `The file holds the question as the API takes it: kind, and the fields of that kind. framsyn schema question shows them all.
The other side is read only where the question compares two.`,
  },
  compare: {
    description: "compare two editions of a dataset, two scenarios or two stored answers, and say where the difference comes from",
    files: "two files from framsyn projection --format json; otherwise both sides are computed",
    data: "folder with the dataset compared from (default the Norwegian reference dataset)",
    otherData: "folder with the dataset compared with (default the same)",
    scenario: "scenario file compared from (default the reference path)",
    otherScenario: "scenario file compared with (default the same scenario)",
    occupation: "occupation, several with commas, or all (default all)",
    unit: "unit, several with commas, or all (default the whole country)",
    examples: `  framsyn compare --other-scenario more-places.json --year 2035
  framsyn compare --data edition-2025 --other-data edition-2026 --year 2035 --occupation bioingenior --unit all
  framsyn compare last.json this.json --year 2035`,
    notes: `The difference is the other side minus the first, future by future with the same random numbers, largest first.
Each cause is what exchanging only that part of the figures does, averaged over both ways. Files hold summaries, not the futures themselves.`,
    occupationColumn: "Occupation",
    unitColumn: "Unit",
    from: "From",
    to: "To",
    difference: "Difference",
    causes: "Causes (average)",
    cause: "{{name}} {{effect}}",
    equal: "Both sides give the same numbers.",
    onlyA: "Only on the first side: {{list}}",
    onlyB: "Only on the other side: {{list}}",
    place: "{{occupation}} ({{unit}})",
    missing: "{{occupation}}: the effect of “{{cause}}” cannot be told apart, for the editions cannot be mixed there.",
    baseYear: "{{occupation}}: the effect of “{{cause}}” cannot be told apart, for the editions start in different years.",
    theReference: "the reference path",
    edition: "{{title}} {{version}}",
  },
};
