import type { Hours } from "#model/projection";
import type { Series } from "./outcome.ts";

/**
 * Gives a series with supply, demand, gap, their probability and their single futures in the hours asked for; all other measures, which are
 * not told in worked hours, as they are. How much of the gap is chance is known of contracted FTE alone, and left out of worked ones.
 *
 * Null where the outcome was made before worked hours were told.
 */
export function inHours(series: Series, hours: Hours): Series | null {
  if (hours === "contracted") return series;
  const { worked, measures, futures, chance: _contractedOnly, ...rest } = series;
  if (worked === undefined) return null;
  const { demand, gap, gapShare, shortageProbability } = worked;
  const drawn = futures?.workedSupply && futures.workedDemand && { supply: futures.workedSupply, demand: futures.workedDemand };
  return {
    ...rest,
    measures: { ...measures, supply: measures.workedSupply, demand, gap, gapShare },
    shortageProbability,
    ...(drawn && { futures: drawn }),
  };
}
