import type { BacktestScore, Discrepancy } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { grouped, perCent, table } from "./markdown.ts";
import type { ValidationParts } from "./parts.ts";
import { scoresSection, structuralSection } from "./scores-section.ts";

const GROUPS: Readonly<Record<string, string>> = {
  all: "all",
  "earlier-counts": "earlier counts known",
  "first-count": "only the first count known",
  "<500": "size under 500",
  "500-5000": "size 500 to 5 000",
  "5000-50000": "size 5 000 to 50 000",
  ">=50000": "size 50 000 and over",
  "1": "1 year ahead",
  "2": "2 years ahead",
  "3": "3 years ahead",
  "4-6": "4 to 6 years ahead",
  ">6": "more than 6 years ahead",
  "fte-somatic-hospitals": "FTE in somatic hospitals, 2002-2008",
  "employed-in-health": "employed in the health services, 2001-2023",
  employed: "employed in all industries, 2010-2015",
  "employed-15-66": "employed aged 15-66, 2007-2015",
  "hpr-authorised": "authorised in the register, 2011-2016",
};

const scoreRow = (score: BacktestScore): string[] => [
  GROUPS[score.group] ?? score.group,
  String(score.projections),
  String(score.series),
  perCent(score.mape),
  perCent(score.bias),
  `${score.covered} of ${score.projections}`,
  score.widening === null ? "" : score.widening.toFixed(1),
  perCent(score.noChangeMape),
  score.drift === null ? "" : `${perCent(score.drift.mape)} (model ${perCent(score.drift.modelMape)})`,
];

/** Writes the back-test: how the model would have done, misses first. */
export function backtestSection(dataset: Dataset, { backtest }: ValidationParts): string {
  const { scores, projections } = backtest;
  const all = scores.all![0]!;
  const group = (grouping: "history" | "series" | "horizon", name: string): BacktestScore =>
    scores[grouping]!.find((score) => score.group === name)!;
  const known = group("history", "earlier-counts");
  const worst = [...projections]
    .sort((a, b) => Math.abs(b.p50 / b.observed - 1) - Math.abs(a.p50 / a.observed - 1))
    .slice(0, 6)
    .map(({ series, occupation, origin, year, observed, p10, p50, p90, history }) => [
      `${nameOf(dataset, occupation)}, ${GROUPS[series]!.replace(/,[^,]*$/, "")}`,
      `${origin} to ${year}`,
      history === 0 ? "none" : history === 1 ? "1 year" : `${history} years`,
      grouped(observed),
      `${grouped(p50)} (${grouped(p10)} to ${grouped(p90)})`,
      perCent(p50 / observed - 1),
    ]);
  return `## Back-test: would it have been right?

\`framsyn backtest\` runs the model from every year of the dataset's historic series to each later one (rolling origin): ${all.projections} projections of
${all.series} series of nine occupations. It is told the count at the origin, the intake that the counts until then imply, and the dataset's
assumptions on ages, exits and completion; nothing counted later. An error is the median less what was counted, per cent of what was counted.

${table(
  ["", "projections", "series", "MAPE", "bias", "in the 80 % interval", "widening needed", "MAPE of no change", "MAPE of same growth"],
  (["all", "history", "size", "horizon", "series"] as const).flatMap((grouping) => scores[grouping]!.map(scoreRow)),
)}

*Widening needed*: times wider the interval would have to be to hold 80 %. *Same growth* goes on with the growth so far and exists only where
earlier counts are known; the model on the same projections stands beside it.

For comparison: Dutch projections of general practitioners, back-tested on 1998-2011 with the *observed* intake, had a MAPE of 1.9 to 14.9 %
(van Greuningen, Batenburg and van der Velden, *Human Resources for Health* 11:31, 2013). Framsyn's ${perCent(all.mape)} lies inside that range,
on harder terms (intake is not given) and easier ones (mostly shorter horizons). The range is wide enough to hold almost anything.

**Good.** With earlier counts the median missed by ${perCent(known.mape)} %, against ${perCent(known.drift!.mape)} % for same growth: exits that rise with staff, and ages, temper a trend
that a straight extension carries too far. Counts of qualified people and of the register, known for some years, were met within about
${perCent(qualifiedError(projections))} %.

**Bad.** The 80 % intervals held ${all.covered} of ${all.projections} counts. They would have to be ${known.widening!.toFixed(1)} times as wide where earlier counts were known, and
${group("history", "first-count").widening!.toFixed(1)} times where not. Where only one count is known, the model is no
better than saying that nothing changes, and both were ${perCent(-group("history", "first-count").bias)} % too low, since nearly every count grew. Where earlier
counts were known no change (${perCent(known.noChangeMape)} %) still beat the model (${perCent(known.mape)} %), because of the somatic hospitals (${perCent(group("series", "fte-somatic-hospitals").noChangeMape)} against ${perCent(group("series", "fte-somatic-hospitals").mape)} %, all origins): their
counts jump, and those of bioengineers hardly grow. In the register a straight trend did as well as the model.

The six largest misses:

${table(["what", "from and to", "earlier counts", "counted", "projected", "error, %"], worst)}

Why they missed:

- **Intake was not known.** With one count the model is told that recruitment replaces those who leave. Doctors in hospitals and most
  occupations of the register grew by 3 to 5 % a year.
- **Counts jump.** FTE of radiographers in hospitals rose 8 % from 2002 to 2003 and fell 7 % from 2004 to 2005, bioengineers fell 5 % from 2007 to
  2008. No flow of people does that in a year; reorganisation or a change of counting does. A trend read from one such year misses for years.
- **Definitions differ.** Bioengineers in the health services are Statistics Norway's count in 2001 and 2003 and another body's rounded figure in 2023. The register of
  2016 includes licences, earlier ones do not.
- **The stated intervals were too narrow for this use.** They hold +-15 % on the intake, as the reference dataset had for intakes set by a rule until
  this back-test, and nothing for errors of counting or for breaks.

### What this leads to: wider intakes

${widerIntakes(backtest.discrepancy!)}

${structuralSection(backtest, GROUPS)}

${scoresSection(backtest, GROUPS)}

### Inputs beside counts

${inputTable(dataset)}

Students in their first year were more than planned places; until this was seen, the stated interval did not hold them. The share in the third year is of the
same autumn, when admission was rising, so it is too low for a completion rate; it says that 75 % is not too careful.

### What this cannot show

- Only supply. Demand, vacancies and gaps were never counted in a way that can be followed over years, so **the gap has not been back-tested**.
- ${all.projections} projections are not ${all.projections} tests: those of one series share counts. Of the ${all.series} series ${countedTwice(projections)} were counted only twice. One occupation (radiographers) and one event can carry a mean.
- Ages and exits at the origin are the dataset's of today: no age pyramid of the time is published. Pension rules have changed.
- Nothing on units: no historic series per trust is public. Own payroll counts of some years, in the table \`observations\`, are worth more than this whole
  section; \`framsyn backtest --data\` tests against national ones.
`;
}

/** What the misses say of the stated intervals, and what the reference dataset makes of it. */
function widerIntakes({ intake, level, stated, projections, series, coveredStated, coveredLeftOut }: Discrepancy): string {
  const factor = (1 + intake).toFixed(2);
  return `Where earlier counts were known, two things are estimated from the ${projections} misses of ${series} series, by maximum likelihood on the logarithm
(\`model/analysis/backtest/discrepancy.ts\`): how uncertain an intake is that is read from earlier counts, which grows with the horizon, and breaks of level, which
do not. Likeliest is an 80 % interval of the intake from 1/${factor} to ${factor} of it, and breaks with a standard deviation of ${perCent(level)} %.

| 80 % interval | counts inside |
|---|---:|
| as stated, +-${(stated * 100).toFixed(0)} % on the intake | ${coveredStated} of ${projections} |
| widened, each series judged by what the **other** series say (leave one out) | ${coveredLeftOut} of ${projections} |

So the reference dataset now states intakes set by a rule from 1/${factor} to ${factor} of their value (\`INTAKE_SPREAD\` in \`reference/rules/study-places.ts\`, certainty assumption;
a test holds it to this estimate). The projections above keep the old interval, since they are what the estimate is made from. Not widened: **intakes that are
known or planned** (bioengineers, radiographers, nurses), which are no reading of earlier counts; **breaks of level**, since the number of staff in the base year has a wider interval
already and a break in a count is no shortage of people; **exits**, which no count tells apart from intake. Where only the first count is known, no width mends it: the
median is wrong, since nearly every count grew. Left out, ${coveredLeftOut} of ${projections} is ${perCent(coveredLeftOut / projections)} %, which ${series} series
cannot tell apart from 80 (standard error about ${perCent(Math.sqrt((0.8 * 0.2) / series))} points).`;
}

const nameOf = (dataset: Dataset, id: string): string => dataset.tables.occupations.find((row) => row.id === id)!.plural_en;

/** Series with two counts, and so one projection. */
function countedTwice(projections: ValidationParts["backtest"]["projections"]): number {
  const groups = Map.groupBy(projections, ({ series, occupation }) => `${series} ${occupation}`);
  return [...groups.values()].filter((members) => members.length === 1).length;
}

/** Mean absolute error of people with the education at work or in the register, where earlier counts were known. */
function qualifiedError(projections: ValidationParts["backtest"]["projections"]): number {
  const errors = projections
    .filter(({ counted, history }) => counted !== "staff" && history > 0)
    .map(({ p50, observed }) => Math.abs(p50 / observed - 1));
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** Stated inputs of bioengineers beside what was counted in 2016. */
function inputTable({ tables }: Dataset): string {
  const counted = (series: string, year: number): number =>
    tables.observations.find((row) => row.series === series && row.occupation === "bioingenior" && row.year === year && row.unit === null)!
      .value;
  const own = new Set(tables.programmes.filter((row) => row.occupation === "bioingenior").map((row) => row.id));
  const admitted = tables.study_places.filter((row) => own.has(row.programme) && row.year === 2016);
  const sum = (of: (row: (typeof admitted)[number]) => number): number => admitted.reduce((total, row) => total + of(row), 0);
  const completion = tables.programme_figures.find((row) => own.has(row.programme) && row.measure === "completion")!;
  const [first, third] = [counted("education-students-year1", 2016), counted("education-students-year3", 2016)];
  const share = (value: number): string => `${perCent(value)} %`;
  return table(
    ["bioengineers, 2016", "stated, 80 % interval", "counted"],
    [
      [
        "admission, students",
        `${grouped(sum((row) => row.value))} (${grouped(sum((row) => row.low ?? row.value))} to ${grouped(sum((row) => row.high ?? row.value))})`,
        `${grouped(first)} in the first year`,
      ],
      [
        "completion",
        `${share(completion.value)} (${share(completion.low!)} to ${share(completion.high!)})`,
        `${share(third / first)}: ${grouped(third)} in the third year of ${grouped(first)} in the first`,
      ],
    ],
  );
}
