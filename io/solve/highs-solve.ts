import highsModule from "highs";
import type { Program, Solution } from "#model/analysis";

// The package's types describe its CommonJS build, where the loader is a property; what is imported here is the loader itself.
const loadHighs = highsModule as unknown as (typeof highsModule)["default"];

/**
 * Most branch-and-bound nodes of one programme. A limit of nodes, not of time: the answer must not depend on how fast the machine is.
 */
const MOST_NODES = 20_000;

const OPTIONS = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  mip_feasibility_tolerance: 1e-8,
  primal_feasibility_tolerance: 1e-9,
  mip_max_nodes: MOST_NODES,
} as const;

/** HiGHS's numbers for how a solve ended (`constants.modelStatus`). */
const OPTIMAL = 7;
const INFEASIBLE = 8;
/** No programme here is unbounded (every column has limits), so what HiGHS does not tell apart is infeasible. */
const UNBOUNDED_OR_INFEASIBLE = 9;
const LIMITS: ReadonlySet<number> = new Set([13, 14, 16]);
const FEASIBLE = 2;

/** The solver itself, loaded once a thread: loading takes longer than many a programme. */
let loaded: ReturnType<typeof loadHighs> | undefined;

/**
 * Solves a programme with HiGHS, blocking the thread until it is done.
 *
 * @throws Error when HiGHS ends in any way that is not an answer.
 */
export async function highsSolve(program: Program): Promise<Solution> {
  const { columns, rows } = program;
  // HiGHS gives no answer to a programme without columns: its rows hold or they do not.
  if (columns.length === 0)
    return rows.every(({ lower, upper }) => lower <= 0 && upper >= 0) ? { status: "optimal", values: [] } : { status: "infeasible" };
  loaded ??= loadHighs();
  const highs = await loaded;
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    starts[r + 1] = starts[r]! + row.columns.length;
  });
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.minimize,
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
    (model): Solution => {
      model.options.set(OPTIONS);
      model.run();
      const status = model.getModelStatus();
      if (status === OPTIMAL) return { status: "optimal", values: [...model.getSolution().colValue] };
      if (status === INFEASIBLE || status === UNBOUNDED_OR_INFEASIBLE) return { status: "infeasible" };
      if (LIMITS.has(status)) {
        const found = model.info.get("primal_solution_status") === FEASIBLE;
        return { status: "limit", values: found ? [...model.getSolution().colValue] : null };
      }
      throw new Error(`the solver ended with status ${status}`);
    },
  );
}
