import { bestFound, type Program, type ProgramColumn, type ProgramRow, type Solve } from "#model/optimisation";
import type { GoalModel } from "./goal-model.ts";
import { gapWith, shortages } from "./goal-model.ts";
import { type MeasureCosts, totalCost } from "./measure-costs.ts";
import { type Affordable, type Edge, nearTheEdge } from "./near-the-edge.ts";
import { quantileCuts } from "./quantile-cuts.ts";

/** A portfolio and whether the solver proved that none is cheaper. */
export interface Cheapest {
  readonly steps: readonly number[];
  readonly cost: number;
  readonly proven: boolean;
}

/** Searches by the straight lines of some goals; the same question asked again is not solved again. */
export interface Search {
  /**
   * Finds the cheapest portfolio in which at most `allowed[j]` draws of goal j have a shortage, or null where there is none (or the solver
   * reached its limit without any).
   */
  cheapest(allowed: readonly number[], budget: number | null): Promise<Cheapest | null>;
  /** Finds any such portfolio, or null where there is none: the same question asked where it only matters whether there is one. */
  any(allowed: readonly number[], budget: number | null): Promise<Cheapest | null>;
}

/** Room between a gap and 0, as a share of the largest gap: far above what a solver rounds, far below what anyone could read. */
const MARGIN = 1e-7;
/** Costs are counted in units in which the largest is this, so that the solver's absolute tolerances mean little money. */
const COST_SIZE = 1e4;

/** Opens a search with measures of given costs, capacity and exclusions. */
export function openSearch(
  models: readonly GoalModel[],
  costs: MeasureCosts,
  capacity: readonly number[],
  pairs: readonly (readonly [number, number])[],
  solve: Solve,
): Search {
  const opened = new Map<number | null, { limits: Affordable; edges: ReturnType<typeof nearTheEdge>[] }>();
  const known = new Map<string, Promise<Cheapest | null>>();

  const within = (budget: number | null) => {
    const held = opened.get(budget);
    if (held !== undefined) return held;
    const affordable = capacity.map((most, m) => affordableSteps(most, costs.perStep[m]!, costs.fixed[m]!, budget));
    const limits = { capacity: affordable, perStep: costs.perStep, budget };
    const made = { limits, edges: models.map((model) => nearTheEdge(model, limits)) };
    opened.set(budget, made);
    return made;
  };

  const find = async (allowed: readonly number[], budget: number | null, chosen: (edge: Edge) => Edge): Promise<Cheapest | null> => {
    const { limits, edges } = within(budget);
    const found = edges.map((edge, j) => edge(allowed[j]!));
    if (found.some((edge) => edge === null)) return null;
    const watched = (found as Edge[]).map(chosen);
    for (let margin = MARGIN; margin < 1e-3; margin *= 10) {
      const solution = await solve(chanceProgram(watched, costs, limits, pairs, margin));
      const best = bestFound(solution);
      if (best === null) return null;
      const steps = capacity.map((_, m) => Math.round(best.values[m]!));
      // Rounding to whole steps can undo what the solver took as reached; then it is asked with more room.
      if (models.every((model, j) => shortages(gapWith(model, steps)) <= allowed[j]!))
        return { steps, cost: totalCost(costs, steps), proven: solution.status === "optimal" };
    }
    return null;
  };
  const once = (
    what: string,
    allowed: readonly number[],
    budget: number | null,
    ask: () => Promise<Cheapest | null>,
  ): Promise<Cheapest | null> => {
    const key = `${what}|${allowed.join()}|${budget}`;
    const held = known.get(key) ?? ask();
    known.set(key, held);
    return held;
  };
  /** The cheapest where the hardest draws near the edge are given up beforehand: quickly found, dear at most, and not always there. */
  const quick = (allowed: readonly number[], budget: number | null): Promise<Cheapest | null> =>
    once("quick", allowed, budget, () => find(allowed, budget, withHardestGivenUp));
  const cheapest = (allowed: readonly number[], budget: number | null): Promise<Cheapest | null> =>
    once("cheapest", allowed, budget, async () => {
      const first = await quick(allowed, budget);
      // Nothing dearer than what is found already is looked at, which leaves few draws near the edge.
      return (await find(allowed, first === null ? budget : first.cost + 1, (edge) => edge)) ?? first;
    });
  return {
    cheapest,
    any: async (allowed, budget) => (await quick(allowed, budget)) ?? (await cheapest(allowed, budget)),
  };
}

/** Gives up the hardest draws, as many as allowed; the draws of an edge stand in order of how hard they are. */
const withHardestGivenUp = ({ draws, allowed }: Edge): Edge => ({
  draws: draws.slice(0, Math.max(0, draws.length - allowed)),
  allowed: 0,
});

/** Most steps of one measure that the budget alone would pay for: fewer steps to consider leave fewer draws near the edge. */
const affordableSteps = (most: number, perStep: number, fixed: number, budget: number | null): number =>
  budget === null || perStep === 0
    ? budget !== null && fixed > budget
      ? 0
      : most
    : Math.max(0, Math.min(most, Math.floor((budget - fixed) / perStep + 1e-9)));

/**
 * The mixed-integer programme: whole steps n of each measure, 0/1 whether it is taken at all where that matters, and 0/1 whether each draw
 * near the edge is given up.
 *
 *     least  Σ cost·n + Σ fixed·y     with  n ≤ capacity·y,  y_a + y_b ≤ 1 for those that exclude each other,  cost ≤ budget
 *     and for each goal  Σ fall·n + most·z ≥ gap in each draw,  Σ z ≤ allowed
 */
function chanceProgram(
  edges: readonly Edge[],
  costs: MeasureCosts,
  { capacity, budget }: Affordable,
  pairs: readonly (readonly [number, number])[],
  margin: number,
): Program {
  const scale = COST_SIZE / Math.max(1, ...costs.perStep, ...costs.fixed);
  const columns: ProgramColumn[] = capacity.map((upper, m) => ({
    name: `steps of ${m}`,
    cost: costs.perStep[m]! * scale,
    lower: 0,
    upper,
    integer: true,
  }));
  const rows: ProgramRow[] = [];
  const taken = new Map<number, number>();
  const needsTaken = new Set([...pairs.flat(), ...costs.fixed.flatMap((fixed, m) => (fixed > 0 ? [m] : []))]);
  for (const m of needsTaken) {
    taken.set(m, columns.length);
    columns.push({ name: `take ${m}`, cost: costs.fixed[m]! * scale, lower: 0, upper: 1, integer: true });
    rows.push({
      name: `capacity of ${m}`,
      lower: Number.NEGATIVE_INFINITY,
      upper: 0,
      columns: [m, taken.get(m)!],
      values: [1, -capacity[m]!],
    });
  }
  for (const [a, b] of pairs)
    rows.push({
      name: `not both ${a} and ${b}`,
      lower: Number.NEGATIVE_INFINITY,
      upper: 1,
      columns: [taken.get(a)!, taken.get(b)!],
      values: [1, 1],
    });
  if (budget !== null) {
    const paid = columns.flatMap(({ cost }, c) => (cost > 0 ? [c] : []));
    rows.push({
      name: "budget",
      lower: Number.NEGATIVE_INFINITY,
      upper: budget * scale,
      columns: paid,
      values: paid.map((c) => columns[c]!.cost),
    });
  }
  for (const [goal, edge] of edges.entries()) {
    const room = margin * Math.max(1, ...edge.draws.map(({ gap }) => Math.abs(gap)));
    const first = columns.length;
    const canGiveUp = edge.allowed > 0;
    edge.draws.forEach(({ gap, falls, most }, d) => {
      if (canGiveUp) columns.push({ name: `give up ${goal}:${d}`, cost: 0, lower: 0, upper: 1, integer: true });
      const helping = falls.flatMap((fall, m) => (fall !== 0 ? [m] : []));
      rows.push({
        name: `no shortage ${goal}:${d}`,
        lower: gap + room,
        upper: Number.POSITIVE_INFINITY,
        columns: canGiveUp ? [...helping, first + d] : helping,
        values: [...helping.map((m) => falls[m]!), ...(canGiveUp ? [most + room] : [])],
      });
    });
    for (const { weights, least } of quantileCuts(edge, capacity, costs.perStep)) {
      const weighed = weights.flatMap((weight, m) => (weight > 0 ? [m] : []));
      const scale = 1 / least;
      rows.push({
        name: `quantile of goal ${goal}`,
        lower: 1,
        upper: Number.POSITIVE_INFINITY,
        columns: weighed,
        values: weighed.map((m) => weights[m]! * scale),
      });
    }
    const all = edge.draws.map((_, d) => first + d);
    if (canGiveUp)
      rows.push({
        name: `level of goal ${goal}`,
        lower: Number.NEGATIVE_INFINITY,
        upper: edge.allowed,
        columns: all,
        values: all.map(() => 1),
      });
  }
  return { objective: "least", columns, rows };
}
