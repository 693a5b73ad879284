import type { Solve } from "#model/optimisation";
import { mostHelp } from "./best-possible.ts";
import { type Cheapest, openSearch, type Search } from "./cheapest.ts";
import { closest, leastExcess, worstExcess } from "./closest.ts";
import { describePortfolio } from "./describe-portfolio.ts";
import { allowedAt, type GoalModel, gapWith, goalModels, inOrder, shortages, throughSimulated } from "./goal-model.ts";
import { excludedPairs, measureCosts, totalCost } from "./measure-costs.ts";
import type { Portfolio, PortfolioQuestion } from "./portfolio.ts";
import type { GoalGap, OccupationResponses } from "./responses.ts";
import { trimmed } from "./trimmed.ts";
import { worthOfMore } from "./worth.ts";

/** What a search works with. */
export interface SearchTools {
  readonly solve: Solve;
  /** Simulates the occupations of the goals with measures taken so many steps each (`goalGaps`), in full. */
  readonly verify: (steps: readonly number[]) => Promise<readonly GoalGap[]>;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Most portfolios that are simulated in search of one that holds. */
const MOST_ROUNDS = 8;

/** A portfolio that was simulated. */
interface Simulated extends Cheapest {
  readonly gaps: readonly Float64Array[];
  readonly reached: boolean;
}

/**
 * Searches for the cheapest measures that bring the probability of shortage of every goal down to its level, within capacity and budget
 * (docs/model.md, portfolio of measures).
 *
 * The responses are straight lines; the portfolio that is cheapest by them is simulated in full. Where the simulation differs, the lines
 * are moved to go through what was simulated and the search is repeated, until a portfolio holds and nothing cheaper is expected to, at
 * most eight times. Where the goals cannot all be reached, the nearest is given, and which goals what stops.
 *
 * @throws the signal's reason when aborted, or what `solve` and `verify` throw.
 */
export async function searchPortfolio(
  question: PortfolioQuestion,
  responses: readonly OccupationResponses[],
  { solve, verify, onProgress, signal }: SearchTools,
): Promise<Portfolio> {
  const models = goalModels(question, responses);
  const draws = models[0]!.gap.length;
  const allowed = question.goals.map(({ level }) => allowedAt(level, draws));
  const costs = measureCosts(question, responses[0]!.baseYear);
  const capacity = question.measures.map((measure) => measure.capacity);
  const pairs = excludedPairs(question.measures);
  const { budget } = question;
  const none = capacity.map(() => 0);

  const simulated = new Map<string, Promise<readonly Float64Array[]>>([[none.join(), Promise.resolve(models.map(({ gap }) => gap))]]);
  const simulate = (steps: readonly number[]): Promise<readonly Float64Array[]> => {
    signal?.throwIfAborted();
    const key = steps.join();
    const gaps = simulated.get(key) ?? verify(steps).then((parts) => inOrder(models.length, parts));
    simulated.set(key, gaps);
    return gaps;
  };
  const isReached = (gaps: readonly Float64Array[]): boolean => gaps.every((gap, j) => shortages(gap) <= allowed[j]!);
  const opened = new Map<readonly GoalModel[], Search>();
  const open = (lines: readonly GoalModel[], most = capacity): Search => {
    if (most !== capacity) return openSearch(lines, costs, most, pairs, solve);
    const search = opened.get(lines) ?? openSearch(lines, costs, capacity, pairs, solve);
    opened.set(lines, search);
    return search;
  };

  const bestPossible: Float64Array[] = [];
  for (const [j, model] of models.entries()) {
    bestPossible.push((await simulate(await mostHelp([model], question.measures, solve)))[j]!);
    onProgress?.((0.2 * (j + 1)) / models.length);
  }
  const tell = (chosen: Simulated, rest: Pick<Portfolio, "status" | "binding" | "unreachable">): Portfolio => {
    onProgress?.(1);
    return describePortfolio({ question, models, costs, bestPossible, chosen, ...rest });
  };
  if (isReached(models.map(({ gap }) => gap))) {
    const nothing = { steps: none, cost: 0, proven: true, gaps: models.map(({ gap }) => gap), reached: true };
    return tell(nothing, { status: "nothing-needed", binding: [], unreachable: [] });
  }

  let lines: readonly GoalModel[] = models;
  let best: Simulated | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    onProgress?.(0.2 + (0.5 * round) / MOST_ROUNDS);
    // With one that holds, only what is cheaper is worth looking for.
    const found: Cheapest | null = await open(lines).cheapest(allowed, best === null ? budget : best.cost - 1);
    if (found === null) break;
    const again = simulated.has(found.steps.join());
    const gaps = await simulate(found.steps);
    if (isReached(gaps)) best = { ...found, gaps, reached: true };
    else if (again && isReached(models.map((_, j) => gapWith(lines[j]!, found.steps)))) break;
    lines = throughSimulated(lines, found.steps, gaps);
  }
  onProgress?.(0.7);
  // What measures do together can be more than the sum of what each does alone, which no straight line shows.
  const together = await mostHelp(models, question.measures, solve);
  if (best === null && !(await isBudgetAlone()) && isReached(await simulate(together))) {
    const steps = await trimmed(together, costs, async (tried) => isReached(await simulate(tried)));
    const cost = totalCost(costs, steps);
    if (budget === null || cost <= budget) best = { steps, cost, proven: false, gaps: await simulate(steps), reached: true };
  }
  if (best !== null) {
    const binding = await worthOfMore({ question, chosen: best, lines, allowed, capacity, open });
    return tell(best, { status: "found", binding, unreachable: [] });
  }

  const nearest = await nearestSimulated();
  if (nearest.reached) return tell(nearest, { status: "found", binding: [], unreachable: [] });
  const unreachable = await whatStops(nearest);
  const binding: Portfolio["binding"] = [];
  if (unreachable.some(({ because }) => because === "budget")) {
    const known = worstExcess(lines, allowed, nearest.steps);
    const more = await leastExcess({ search: open(lines), models: lines, allowed, budget: budget! + 1e6 }, known);
    binding.push({ what: "budget", worth: (known - more.excess) / draws });
  }
  return tell(nearest, { status: "closest", binding, unreachable });

  /** Whether the lines say that money, and nothing else, is what lacks. */
  async function isBudgetAlone(): Promise<boolean> {
    return budget !== null && (await open(lines).cheapest(allowed, null)) !== null;
  }

  /** The nearest by the lines, or all that helps: whichever is nearer in the simulation (the cheaper of equals). */
  async function nearestSimulated(): Promise<Simulated> {
    const worst = (gaps: readonly Float64Array[]): number => Math.max(...gaps.map((gap, j) => shortages(gap) - allowed[j]!));
    let nearest: Simulated = { steps: none, cost: 0, proven: false, gaps: await simulate(none), reached: false };
    const all: Cheapest = { steps: together, cost: totalCost(costs, together), proven: false };
    const candidates = [await closest({ search: open(lines), models: lines, allowed, budget })];
    if (budget === null || all.cost <= budget) candidates.push(all);
    for (const near of candidates) {
      if (near === null) continue;
      const gaps = await simulate(near.steps);
      const nearer = worst(gaps) - worst(nearest.gaps);
      const better = nearer < 0 || (nearer === 0 && (near.cost < nearest.cost || (near.cost === nearest.cost && near.proven)));
      if (better) nearest = { ...near, gaps, reached: isReached(gaps) };
    }
    return nearest;
  }

  /** A goal that all measures together do not reach is stopped by the measures; so is one that the other goals stand in the way of. */
  async function whatStops({ gaps }: Simulated): Promise<Portfolio["unreachable"]> {
    const beyond = bestPossible.map((gap, j) => shortages(gap) > allowed[j]!);
    const missed = gaps.flatMap((gap, goal) => (shortages(gap) > allowed[goal]! ? [goal] : []));
    const relaxed = allowed.map((count, j) => (beyond[j] ? draws : count));
    const paid = budget === null || (await open(lines).cheapest(relaxed, null)) === null ? ("measures" as const) : ("budget" as const);
    return missed.map((goal) => ({ goal, because: beyond[goal] ? ("measures" as const) : paid }));
  }
}
