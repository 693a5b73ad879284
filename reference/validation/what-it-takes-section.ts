import type { Dataset } from "#model/vocabulary";
import { openCentralPath } from "./central-path.ts";
import { fte, table } from "./markdown.ts";

/** Gaps of a national projection, and the occupations here that make up its group. */
const PUBLISHED = [
  {
    what: "Nurses, specialist nurses and midwives: about 30 000 short in 2040 (Statistics Norway 2023/2, second-hand)",
    occupations: ["sykepleier", "spesialsykepleier", "jordmor"],
    gap: 30_000,
  },
  { what: "Bioengineers: 800 short in 2040 (Statistics Norway 2023/2)", occupations: ["bioingenior"], gap: 800 },
  { what: "Radiographers: near balance in 2040 (Statistics Norway 2023/2)", occupations: ["radiograf"], gap: 0 },
] as const;

const CHANGED = { id: "changed", startYear: 2027, reason: "What it takes" } as const;

/** Assumptions that can be moved alone: the least amount that can be run, two to try, how an amount is a change, and how it is told. */
const ASSUMPTIONS = [
  {
    what: "standard of services grows",
    least: -0.1,
    tried: [0, 0.005],
    change: (value: number) => ({ ...CHANGED, startYear: 2026, kind: "standard-growth", operation: "add", value }),
    told: (value: number) => `${signed(100 * value, 2)} percentage points a year beside what is stated`,
  },
  {
    what: "students admitted from 2027",
    least: 0,
    tried: [1, 0.8],
    change: (value: number) => ({ ...CHANGED, kind: "study-places", operation: "multiply", value }),
    told: (value: number) => `${value.toFixed(2)} times as many`,
  },
  {
    what: "staff who leave the profession",
    least: 0,
    tried: [1, 1.2],
    change: (value: number) => ({ ...CHANGED, startYear: 2026, kind: "exits", process: "leaving", operation: "multiply", value }),
    told: (value: number) => `${value.toFixed(2)} times as often`,
  },
  {
    what: "contracted share of full time",
    least: -0.5,
    tried: [0, -0.02],
    change: (value: number) => ({ ...CHANGED, kind: "contracted-share", operation: "add", value }),
    told: (value: number) => `${signed(100 * value, 1)} percentage points`,
  },
] as const;

const signed = (value: number, decimals: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(decimals)}`;

/** An answer this near the published gap (FTE) is there. */
const NEAR = 5;
const MOST_TRIES = 12;

/** Finds the amount that gives a gap, by secants; null where none of those that can be run does. */
function amountFor(gapWith: (amount: number) => number, wanted: number, { least, tried }: (typeof ASSUMPTIONS)[number]): number | null {
  let [before, amount]: readonly [number, number] = tried;
  let [missedBefore, missed] = [gapWith(before) - wanted, gapWith(amount) - wanted];
  for (let tries = 0; tries < MOST_TRIES && Math.abs(missed) > NEAR; tries++) {
    const next = amount - (missed * (amount - before)) / (missed - missedBefore);
    if (!(next >= least)) return null;
    [before, missedBefore, amount] = [amount, missed, next];
    missed = gapWith(amount) - wanted;
  }
  return Math.abs(missed) <= NEAR ? amount : null;
}

/** Writes what each stated assumption would have to be, alone, for the model to give the gaps that were published. */
export function whatItTakesSection(dataset: Dataset): string {
  const centralPath = openCentralPath(dataset);
  const at = 2040 - dataset.description.baseYear;
  const parts = PUBLISHED.map(({ what, occupations, gap }) => {
    const gapWith = (changes: readonly object[]): number =>
      occupations.reduce((sum, occupation) => sum + centralPath(occupation, changes).measures.gap.p50[at]!, 0);
    const rows = ASSUMPTIONS.map((assumption): [string, string] => {
      const amount = amountFor((value) => gapWith([assumption.change(value)]), gap, assumption);
      return [assumption.what, amount === null ? "none does it alone" : assumption.told(amount)];
    });
    return `**${what}.** Here ${fte(gapWith([]))}, every figure at its stated value.

${table(["to get there, changing only", "it must be"], rows).replaceAll("---:", "---")}`;
  });
  return `## What it takes to get the published gaps

Each line changes one stated assumption of the reference dataset and leaves all others as they are.

${parts.join("\n\n")}
`;
}
