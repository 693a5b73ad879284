import { BACKTEST_GROUPINGS, type Backtest, COVERAGES, type Method, type MethodScore } from "#model/analysis";
import { perCent, table } from "./markdown.ts";

const METHOD_NAMES: { readonly [M in Method]: string } = {
  model: "the model",
  structural: "the model with its own error",
  conformal: "the model, conformally widened",
  "no-change": "no change",
  "same-growth": "same growth",
};

/** The shares that the coverage of an 80 % interval should lie between. */
const WANTED = { from: 0.7, to: 0.9 } as const;

const held = ({ coverage }: MethodScore, share = 0.8): MethodScore["wis"] => coverage.find(({ level }) => level === share)!;
const methodOf = (methods: readonly MethodScore[], method: Method): MethodScore => methods.find((one) => one.method === method)!;
const withError = ({ mean, error }: MethodScore["wis"], decimals = 0): string => {
  const value = (100 * mean).toFixed(decimals);
  return error === null ? value : `${value} ± ${(100 * error).toFixed(decimals)}`;
};
const ratio = (value: number | null): string => (value === null ? "" : value.toFixed(2));

/** Writes the proper scores of model, baselines and conformal widening. */
export function scoresSection({ performance, levels }: Backtest, groups: Readonly<Record<string, string>>): string {
  const [all] = performance.all!;
  const of = (method: Method): MethodScore => methodOf(all!.methods, method);
  const [known] = performance.history!;
  const knownOf = (method: Method): MethodScore => methodOf(known!.methods, method);
  const rows = (["all", "history"] as const).flatMap((grouping) =>
    performance[grouping]!.flatMap(({ group, methods }) =>
      methods.map((score) => [
        `${groups[group] ?? group}: ${METHOD_NAMES[score.method]}`,
        String(score.projections),
        withError(score.wis, 1),
        withError(score.crps, 1),
        ...score.coverage.map((share) => withError(share)),
        withError(score.deviation, 1),
        ratio(score.skill),
        ratio(score.againstSameGrowth),
      ]),
    ),
  );
  return `### Proper scores

A score is proper when nobody gains by stating another interval than the one believed. \`framsyn backtest --score\` gives them for every group,
\`framsyn backtest --hubverse FOLDER\` writes projections and counts in the layout of the hubverse, so that other tools can score them again. WIS and CRPS are per
cent of the count at the origin, known before the outcome, and lower is better. Every figure counts each series once; ± is the standard error from how far the series differ.

${table(
  [
    "",
    "projections",
    "WIS",
    "CRPS",
    ...COVERAGES.map((level) => `in ${100 * level} %`),
    "deviation a year, %",
    "relative to no change",
    "relative to same growth",
  ],
  rows,
)}

- *WIS*: the weighted interval score of Bracher, Ray, Gneiting and Reich (2021), from ${levels.length} quantiles. *CRPS*: of the draws for the model, in the fair form of Ferro (2014);
  of the quantiles, with lines between them, for the others.
- *Relative*: ratio of WIS; to no change by pairwise comparison of all methods on the projections each two share (Cramer et al. 2022). Below 1 is better.
- *Conformally widened*: each central interval of the model moved so far that it holds its share of the other series (conformalized quantile regression, Romano,
  Patterson and Candès 2019; a series is one observation, Lee, Barber and Willett 2023), misses counted in square roots of years. *No change* and *same growth* have intervals made
  the same way. With ${of("model").series} series nothing beyond ${perCent((of("model").series - 1) / of("model").series)} % can be promised, and of same growth with ${of("same-growth").series} nothing beyond ${perCent((of("same-growth").series - 1) / of("same-growth").series)} %: wider intervals end
  at the largest miss of the others.

**Said plainly.** As projected the model scores worse than no change with honest intervals (${ratio(of("model").skill)}), since its intervals are far too narrow. With its own error
added it is about as good (${ratio(of("structural").skill)}); where earlier counts were known it is ${knownOf("structural").skill! < 1 ? "somewhat better" : "no better"} (${ratio(knownOf("structural").skill)}), and about ${ratio(knownOf("structural").againstSameGrowth)} of the score of a straight trend.`;
}

/** Writes what the model itself gets wrong, and what intervals hold without and with it. */
export function structuralSection({ performance, structural }: Backtest, groups: Readonly<Record<string, string>>): string {
  const { level, growthKnown, growthUnknown, series } = structural!;
  const rows = BACKTEST_GROUPINGS.flatMap((grouping) =>
    performance[grouping]!.map(({ group, methods }) => [
      groups[group] ?? group,
      String(methods[0]!.projections),
      String(methods[0]!.series),
      withError(held(methodOf(methods, "model"))),
      withError(held(methodOf(methods, "structural"))),
    ]),
  );
  const all = held(methodOf(performance.all![0]!.methods, "structural"));
  const inside = (mean: number): boolean => WANTED.from <= mean && mean <= WANTED.to;
  const tried = (["horizon", "size"] as const).flatMap((grouping) =>
    performance[grouping]!.map(({ group, methods }) => ({ group, mean: held(methodOf(methods, "structural")).mean })),
  );
  const outside = tried.filter(({ mean }) => !inside(mean));
  return `### What the model itself gets wrong

No stated interval holds what the model leaves out. Over all ${series} series, each counted once, the misses are likeliest (maximum likelihood, normal on the logarithm, \`model/analysis/backtest/structural.ts\`) with
breaks of level and definition of ${perCent(level)} %, the same after one year as after ten, and errors of growth of ${perCent(growthKnown)} % a year where earlier counts are known and ${perCent(growthUnknown)} % where only the
first is (standard deviations). Each series below is judged by an estimate made **without it**.

${table(["counts in the 80 % interval, %", "projections", "series", "as projected", "with the model's own error"], rows)}

With the model's own error ${withError(all)} % of counts are held where 80 should be: ${inside(all.mean) ? "inside" : "outside"} the aim of ${100 * WANTED.from} to ${100 * WANTED.to}. ${
    outside.length === 0
      ? "So is every class of horizon and size."
      : `Outside it are ${outside.map(({ group, mean }) => `${groups[group] ?? group} (${(100 * mean).toFixed(0)} %)`).join(", ")}; these are few series each.`
  } ${series} series cannot tell ${(100 * all.mean).toFixed(0)} from anything between ${(100 * Math.max(0, all.mean - 1.96 * all.error!)).toFixed(0)} and ${(100 * Math.min(1, all.mean + 1.96 * all.error!)).toFixed(0)} %. Intervals held little at 50 % and much at 90 %:
what is missing is in part the middle, which is too low where growth was not known, and no width mends that. A spread that grows as groups get smaller was tried and left out: the
likelihood hardly rose. That growth errs more where only the first count is known is the price of not knowing the intake, an error of what was assumed to be decided rather than of the model.
The estimate is reported, not drawn: a projection's intervals are as stated in the dataset.`;
}
