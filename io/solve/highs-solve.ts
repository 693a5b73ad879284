import highsModule from "highs";
import { checkProgram, type Program, type Solution, type SolveLimits, type Values } from "#model/optimisation";

// The package's types describe its CommonJS build, where the loader is a property; what is imported here is the loader itself.
const loadHighs = highsModule as unknown as (typeof highsModule)["default"];

/**
 * Most branch-and-bound nodes of one programme. A limit of nodes, not of time: the answer must not depend on how fast the machine is.
 */
const MOST_NODES = 20_000;

const OPTIONS = {
  output_flag: false,
  random_seed: 0,
  mip_abs_gap: 1e-6,
  mip_feasibility_tolerance: 1e-8,
  primal_feasibility_tolerance: 1e-9,
} as const;

/** HiGHS's numbers for how a solve ended (`constants.modelStatus`). */
const OPTIMAL = 7;
const INFEASIBLE = 8;
const UNBOUNDED_OR_INFEASIBLE = 9;
const UNBOUNDED = 10;
const LIMITS: ReadonlySet<number> = new Set([13, 14, 16]);
const FEASIBLE = 2;

/** The solver itself, loaded once a thread: loading takes longer than many a programme. */
let loaded: ReturnType<typeof loadHighs> | undefined;

/**
 * Solves a programme with HiGHS, blocking the thread until it is done.
 *
 * @throws RangeError when the programme says nothing (`checkProgram`); Error when HiGHS ends in any way that is not an answer.
 */
export async function highsSolve(program: Program, limits: SolveLimits = {}): Promise<Solution> {
  checkProgram(program);
  const { columns, rows } = program;
  // HiGHS gives no answer to a programme without columns: its rows hold or they do not.
  if (columns.length === 0)
    return rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
      ? { status: "optimal", values: [], objective: 0, ...(limits.prices === true && { prices: rows.map(() => 0) }) }
      : { status: "infeasible" };
  const { status, values, prices } = await runHighs(program, limits);
  if (status === OPTIMAL) return { status: "optimal", ...valued(program, values!), ...(prices && { prices }) };
  if (status === INFEASIBLE) return { status: "infeasible" };
  if (status === UNBOUNDED) return { status: "unbounded" };
  if (status === UNBOUNDED_OR_INFEASIBLE) return boundless(program) ? apart(program, limits) : { status: "infeasible" };
  if (LIMITS.has(status)) return { status: "limit", found: values === null ? null : valued(program, values) };
  throw new Error(`the solver ended with status ${status}`);
}

/** Whether any column that counts lacks a limit: only then can a programme be unbounded. */
const boundless = ({ columns }: Program): boolean =>
  columns.some(({ cost, lower, upper }) => cost !== 0 && !(Number.isFinite(lower) && Number.isFinite(upper)));

/** Tells unbounded from infeasible, which HiGHS may not: without anything to gain, a programme that can be kept has an answer. */
async function apart(program: Program, limits: SolveLimits): Promise<Solution> {
  const aimless = { ...program, columns: program.columns.map((column) => ({ ...column, cost: 0 })) };
  const { status } = await highsSolve(aimless, limits);
  return status === "optimal" ? { status: "unbounded" } : { status: "infeasible" };
}

const valued = ({ columns }: Program, values: readonly number[]): Values => ({
  values,
  objective: columns.reduce((sum, { cost }, column) => sum + cost * values[column]!, 0),
});

/** Hands the programme to HiGHS: how it ended, and the values it had then, if any. */
async function runHighs(
  { objective, columns, rows }: Program,
  { mostNodes = MOST_NODES, mostSeconds = Number.POSITIVE_INFINITY, gap = 0, prices = false, large = false }: SolveLimits,
): Promise<{ readonly status: number; readonly values: number[] | null; readonly prices: number[] | null }> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    starts[r + 1] = starts[r]! + row.columns.length;
  });
  const { minimize, maximize } = highs.constants.objectiveSense;
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: rows.length,
      sense: objective === "least" ? minimize : maximize,
      offset: 0,
      colCost: Float64Array.from(columns, ({ cost }) => cost),
      colLower: Float64Array.from(columns, ({ lower }) => lower),
      colUpper: Float64Array.from(columns, ({ upper }) => upper),
      rowLower: Float64Array.from(rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(rows, ({ upper }) => upper),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: Int32Array.from(rows.flatMap((row) => row.columns)),
        values: Float64Array.from(rows.flatMap((row) => row.values)),
      },
      integrality: Int32Array.from(columns, ({ integer }) => (integer ? 1 : 0)),
    },
    (model) => {
      model.options.set({ ...OPTIONS, mip_rel_gap: gap, mip_max_nodes: mostNodes });
      if (large) model.options.set({ solver: "ipm" });
      if (Number.isFinite(mostSeconds)) model.options.set({ time_limit: mostSeconds });
      model.run();
      const status = model.getModelStatus();
      const found = status === OPTIMAL || (LIMITS.has(status) && model.info.get("primal_solution_status") === FEASIBLE);
      const solution = found ? model.getSolution() : null;
      return {
        status,
        values: solution && [...solution.colValue],
        prices: prices && status === OPTIMAL ? [...solution!.rowDual] : null,
      };
    },
  );
}
