import type { Dataset } from "#model/vocabulary";
import { backtestSection } from "./backtest-section.ts";
import { calibrationSection } from "./calibration-section.ts";
import { changedSection, gapsNow } from "./changed-section.ts";
import { perCent, table } from "./markdown.ts";
import { RUN } from "./nation-run.ts";
import { occupationTable } from "./occupation-table.ts";
import type { ValidationParts } from "./parts.ts";
import { publishedSection } from "./published-section.ts";
import { whatItTakesSection } from "./what-it-takes-section.ts";

/** Writes docs/validation.md from the dataset, its validation parts and fresh runs of the model. */
export function validationPage(dataset: Dataset, parts: ValidationParts): string {
  return `# Validation

Written by \`node reference/validation/write.ts\` from the reference dataset ${dataset.description.version} and runs of ${RUN.draws} draws with seed
${RUN.seed}; \`npm test\` fails when the page is not what the model says. FTE are contracted, rounded to ten. Intervals hold 80 % of the draws.

${inShort(parts)}

${changedSection(dataset, gapsNow(dataset))}
${whatItTakesSection(dataset)}
${backtestSection(dataset, parts)}
${publishedSection(dataset)}
${calibrationSection(dataset, parts)}
## Every occupation in the reference scenario

The nation with every figure at its stated value. Graduates and those who retire or leave the profession are per cent of the staff in
2026, growth is per cent a year from 2026 to 2040, the gap is per cent of demand.

${occupationTable(dataset)}

Read with care: for all but bioengineers, radiographers and nurses the intake is set by a rule (reference-data.md), so their gap repeats an
assumption. Demand for health care workers and nurses grows with the number of the oldest at today's use by age; that people may stay in
good health for longer is not in the reference scenario.

## How the arithmetic is checked

| check | where |
|---|---|
| the model written again from docs/model.md with no code of the engine: rows to supply, demand and gap, every occupation, unit and year, under scenarios too, to 1e-9 | \`reference/validation/independent/agrees.test.ts\` |
| an independent, naive engine agrees to 1e-9 on random inputs, uncertainty, moves and changes included | \`model/projection/naive-agrees.test.ts\` |
| closed forms: no exits, constant inflow, geometric decay, pure delay, equilibrium intake | \`model/projection/closed-forms.test.ts\`, \`model/scenario/run/run-occupation.test.ts\` |
| both kernels give the same bytes | \`model/projection/kernel/kernels-agree.test.ts\` |
| draw by draw at every unit: more exits never lower the gap, more places never raise it, more demand never lowers it | \`reference/validation/metamorphic.test.ts\` |
| scaling, order of rows, another name, splitting a unit in two, a unit without staff | \`reference/validation/metamorphic.test.ts\`, \`model/projection/properties.test.ts\`, \`model/scenario/run/properties.test.ts\` |
| common random numbers: a measure for one occupation or unit leaves all others bit-identical; any batches of draws and any number of workers give the same bytes | \`reference/validation/common-random-numbers.test.ts\`, \`io/compute/run-projection.test.ts\` |
| the back-test uses nothing from after its origins | \`reference/validation/backtest.test.ts\` |
| what this page says in words of the back-test and the intervals holds of the numbers | \`reference/validation/page.test.ts\` |
| constants, families and names in docs/model.md are those of the code | \`reference/validation/model-page.test.ts\` |
| every occupation at the stated values: growth of staff and demand, graduates and retirement within ordinary limits | \`reference/validation/central-path.test.ts\` |
| each kind of change moves the reference run the right way and by the right amount | \`reference/validation/changes.test.ts\` |
| WISN worked examples | \`model/wisn/wisn.test.ts\` |
| stock(t+1) = stock(t) + inflow - outflow, nothing negative, nation = sum of its units in every draw, flows included | inside every run |
| catchments and counties add to 5 627 400; 410 study places in 2024; published totals | \`reference/reference.test.ts\` |
`;
}

/** What the page comes to, for who reads no further. */
function inShort({ backtest, calibration }: ValidationParts): string {
  const all = backtest.scores.all![0]!;
  const known = backtest.scores.history!.find(({ group }) => group === "earlier-counts")!;
  const wider = backtest.discrepancy!;
  const own = backtest.performance
    .all![0]!.methods.find(({ method }) => method === "structural")!
    .coverage.find(({ level }) => level === 0.8)!;
  const held = calibration.cells.reduce((sum, cell) => sum + cell.held, 0) / (calibration.cells.length * calibration.truths);
  return table(
    ["question", "answer", "so"],
    [
      ["Is the arithmetic right?", "Yes: an independent engine, closed forms and conservation agree to 1e-9", "Discuss inputs, not sums"],
      [
        "Are intervals right if the inputs are?",
        `Yes: they hold ${perCent(held)} % of the model's own truths`,
        "The work is in the stated intervals",
      ],
      [
        "Would it have been right on history?",
        `In part: medians missed by ${perCent(all.mape)} % on average, ${perCent(known.mape)} % where earlier counts were known, against ${perCent(known.drift!.mape)} % for a straight trend and ${perCent(known.noChangeMape)} % for no change`,
        "Give it known intakes and own counts of several years",
      ],
      [
        "Did its intervals hold history?",
        `No: ${all.covered} of ${all.projections}, and ${known.covered} of ${known.projections} where earlier counts were known; those would have to be ${known.widening!.toFixed(1)} times as wide. Widened by what the other series say they hold ${wider.coveredLeftOut} of ${wider.projections}. With the model's own error, estimated without the series being judged, ${perCent(own.mean)} % (standard error ${perCent(own.error!)}), each series counted once`,
        "The reference dataset's intakes set by a rule are widened so; treat a small probability as a possibility",
      ],
      ["Is the projected gap tested?", "No: no gap was ever counted", "Compare scenarios rather than trust a level"],
      [
        "Does it agree with other projections?",
        "With the newest (inside the interval), not with those of 2012 and 2019; inputs explain why",
        "Never use one edition's number alone",
      ],
    ],
  ).replaceAll("---:", "---");
}
