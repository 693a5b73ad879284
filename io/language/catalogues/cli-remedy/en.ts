import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** The commands that say what would close a gap, English. */
export const en: SameKeys<typeof nb> = {
  intake: {
    description: "find the students a year at which supply meets demand",
    occupation: "occupation, several with commas, or all (default all with an education)",
    region: "unit whose gap is to close (default the whole country)",
    examples: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    notes: `In every possible future we find the constant number of students a year, from the first admission that can still be changed to the last
that graduates in time, at which the gap is zero. Placements do not limit these years; the weeks needed stand beside those there are.`,
  },
  portfolio: {
    description: "find the cheapest measures that bring the risk of a shortage down",
    goal: "goal: occupation:unit:year:probability (can be given several times)",
    budget: "most to spend in NOK a year, for example 50e6 (default no limit)",
    measures: "file with your own measures (default those that come with Framsyn)",
    examples: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MY-MEASURES.json --format json`,
    notes: `What each measure does is measured with the model, the cheapest combination is searched for, and the answer is checked by a full simulation.
The measures that come with Framsyn are mostly assumptions. \`framsyn schema measures\` describes the file.`,
    wrongGoal: "Write a goal as occupation:unit:year:probability, for example bioingenior:norge:2035:0.2.",
    wrongBudget: "Write an amount of 0 or more, for example 50e6.",
    gapAfter: "Short afterwards, FTE (80%)",
  },
  measures: {
    description: "show and check the measures a portfolio is chosen from",
    file: "file with measures (default those that come with Framsyn)",
    data: "folder with the dataset the measures are to fit (default the Norwegian reference dataset)",
    examples: `  framsyn measures
  framsyn measures MY-MEASURES.json
  framsyn measures --format json > my-measures.json`,
    notes: `Effect and cost are of one step. The table says how sure the cost is; json has the effect too, with its reason and source.
With --format json the answer is a file you can change and give to framsyn portfolio --measures.`,
    count_one: "{{n}} measure. It can be used with {{dataset}}.",
    count_other: "{{n}} measures. They can be used with {{dataset}}.",
    none: "The file has no measures, so there is nothing to choose from. Add at least one.",
    measure: "Measure",
    kind: "Kind",
    step: "One step is",
    capacity: "Steps, at most",
    cost: "NOK a year per step",
    fixed: "Once",
    lead: "Years to effect",
    certainty: "The cost is",
  },
};
