import type { DrawnLaboratory, RouteOf } from "../../inputs/laboratory.ts";

/** An analysis of which samples can be pooled, and the tests per sample it then takes, by draw. */
export interface PooledAnalysis {
  /** What it is called as it is done in pools. */
  readonly name: string;
  readonly test: string;
  readonly testsPerSample: Float64Array;
}

/** Name of an analysis as a change that pools it has it done. */
export const pooledName = (test: string, at: number): string => `${test} pooled ${at}`;

/**
 * Gives a laboratory with the analyses that can be pooled once more, by routes in which what instruments measure are pools: from the first step at an
 * instrument to the last there are as many items as tests per sample; what is done before and after is done for every sample.
 */
export function withPooled(laboratory: DrawnLaboratory, pooled: readonly PooledAnalysis[]): DrawnLaboratory {
  const added = pooled.flatMap(({ name, test, testsPerSample }) => {
    const analysis = laboratory.analyses.find((one) => one.test === test);
    const route = laboratory.routes.find((one) => one.route === analysis?.route);
    if (analysis === undefined || route === undefined) return [];
    return [{ analysis: { ...analysis, test: name, route: name }, route: pooledRoute(route, name, testsPerSample) }];
  });
  return {
    ...laboratory,
    analyses: [...laboratory.analyses, ...added.map(({ analysis }) => analysis)],
    routes: [...laboratory.routes, ...added.map(({ route }) => route)],
  };
}

function pooledRoute({ steps }: RouteOf<Float64Array>, route: string, tests: Float64Array): RouteOf<Float64Array> {
  const first = steps.findIndex(({ instrument }) => instrument !== null);
  const last = steps.findLastIndex(({ instrument }) => instrument !== null);
  return {
    route,
    steps: steps.map((step, at) => {
      // Bringing together sets the count back to that of samples: from there on it is set anew.
      const fewer = at === first || (step.collates && at > first && at <= last);
      const restored = at === last + 1 && !step.collates;
      if (first < 0 || !(fewer || restored)) return step;
      return { ...step, itemsBefore: step.itemsBefore.map((items, d) => (fewer ? items * tests[d]! : items / tests[d]!)) };
    }),
  };
}
