import { measureDraws } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, reportedUnits, Scenario, simulate, unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

const STATED = { draws: 500, seed: 1 } as const;
const TRUTHS = { draws: 100, seed: 20_260_102 } as const;
const YEARS = [2028, 2032, 2036, 2040] as const;
/** Occupations of many sizes; the largest are left out for time, since they say the same. */
const OCCUPATIONS = [
  "bioingenior",
  "radiograf",
  "straaleterapeut",
  "perfusjonist",
  "ortopediingenior",
  "medfysiker",
  "medtek",
  "jordmor",
  "ergoterapeut",
  "ambulansearbeider",
] as const;
/** The reference scenario, and one with a tenth less demand: in the first, few shortages are improbable. */
const SCENARIOS = [
  REFERENCE_SCENARIO,
  Scenario.parse({
    schema: "framsyn/scenario/1",
    name: "less demand",
    changes: [{ kind: "demand", id: "less", operation: "multiply", value: 0.9, startYear: 2027, reason: "To have improbable shortages" }],
  }),
];
/** Upper ends of the classes of stated probability. */
const CLASSES = [0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 1] as const;

/** Statements of a probability of shortage in one class, beside how often shortage happened. */
export interface ReliabilityClass {
  readonly from: number;
  readonly to: number;
  /** Different statements: scenario, occupation, unit and year. */
  readonly statements: number;
  /** Mean stated probability. */
  readonly stated: number;
  /** Share of statements times truths in which there was a shortage. */
  readonly happened: number;
  /** Standard error of the difference; statements of one truth go together, so it is found from the spread between truths. */
  readonly error: number;
}

/**
 * Asks whether a stated probability of shortage is right when the model is: what is said to happen in 7 of 10 futures is looked up in other
 * futures, drawn with another seed, over many occupations, all their units and several years.
 */
export function reliability(dataset: Dataset): ReliabilityClass[] {
  const tree = unitTree(dataset);
  const tallies = CLASSES.map(() => ({ statements: 0, stated: 0, happened: new Float64Array(TRUTHS.draws) }));
  for (const [scenario, occupation] of SCENARIOS.flatMap((one) => OCCUPATIONS.map((name) => [one, name] as const))) {
    const compiled = compileOccupation(dataset, scenario, occupation, { to: YEARS.at(-1)! });
    const [stated, truth] = [simulate(compiled, STATED), simulate(compiled, TRUTHS)];
    for (const { leaves } of reportedUnits(tree, stated.units)) {
      const [mine, theirs] = [measureDraws(stated, "gap", leaves), measureDraws(truth, "gap", leaves)];
      for (const year of YEARS) {
        const t = year - stated.firstYear;
        const short = mine.subarray(t * STATED.draws, (t + 1) * STATED.draws).filter((gap) => gap > 0).length;
        const probability = short / STATED.draws;
        const tally = tallies[CLASSES.findIndex((end) => probability <= end)]!;
        tally.statements += 1;
        tally.stated += probability;
        for (let d = 0; d < TRUTHS.draws; d++) tally.happened[d] = tally.happened[d]! + (theirs[t * TRUTHS.draws + d]! > 0 ? 1 : 0);
      }
    }
  }
  return tallies.flatMap(({ statements, stated, happened }, i) => {
    if (statements === 0) return [];
    const shares = happened.map((count) => count / statements);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
    return [
      {
        from: CLASSES[i - 1] ?? 0,
        to: CLASSES[i]!,
        statements,
        stated: stated / statements,
        happened: mean,
        error: Math.sqrt(variance / shares.length),
      },
    ];
  });
}
