import { type Resource, resourceKey } from "../resource/resource.ts";
import { NEVER, type ResourceNeeds } from "../resource/resource-needs.ts";
import { type MonthInterval, monthInterval } from "./first-month.ts";

/** A resource that runs short before the others. */
export interface Bottleneck {
  readonly resource: Resource;
  /** Month in which the resource is first short, over all draws. */
  readonly month: MonthInterval;
  /** Share of draws in which it is the first of all to be short. */
  readonly firstShare: number;
  /** Share of draws in which it is short at all within the horizon. */
  readonly shortShare: number;
}

/** What stops a laboratory first. */
export interface FirstBottleneck {
  /** The resource that is first in most draws; null where none is short in any draw within the horizon. */
  readonly bottleneck: Bottleneck | null;
  /** Share of draws in which nothing is short within the horizon. */
  readonly noneShare: number;
  /** Month in which the first of all is short, whichever it is, over all draws. */
  readonly month: MonthInterval;
}

/**
 * Gives the first bottleneck of a laboratory: in each draw, the resource whose need exceeds what is there in the earliest month; of several in the
 * same month, the one that lacks most in proportion. Resources lifted, and those of which it is not stated what is there, are no bottleneck.
 */
export function firstBottleneck(resources: readonly ResourceNeeds[], lifted: ReadonlySet<string> = new Set()): FirstBottleneck {
  const judged = resources.filter(({ resource, there }) => there !== null && !lifted.has(resourceKey(resource)));
  const draws = resources[0]?.first.length ?? 0;
  const times = judged.map(() => 0);
  const earliest = new Int32Array(draws).fill(NEVER);
  for (let d = 0; d < draws; d++) {
    let found = -1;
    judged.forEach(({ first, pressure }, at) => {
      if (first[d] === NEVER) return;
      const best = judged[found];
      if (best === undefined || first[d]! < best.first[d]! || (first[d] === best.first[d] && pressure[d]! > best.pressure[d]!)) found = at;
    });
    if (found < 0) continue;
    times[found]! += 1;
    earliest[d] = judged[found]!.first[d]!;
  }
  const most = times.indexOf(Math.max(...times));
  const named = judged[most];
  const none = earliest.filter((month) => month === NEVER).length;
  return {
    noneShare: draws === 0 ? 1 : none / draws,
    month: monthInterval(earliest),
    bottleneck:
      named === undefined || times[most] === 0
        ? null
        : {
            resource: named.resource,
            month: monthInterval(named.first),
            firstShare: times[most]! / draws,
            shortShare: named.first.filter((month) => month !== NEVER).length / draws,
          },
  };
}

/**
 * Gives the bottlenecks one after the other: the first, what is first once that is lifted, and so on, until nothing is short or `most` are found.
 * The last one says how often nothing more is short.
 *
 * Lifting an instrument is buying as many as are needed, which takes floor and people: everything is computed again. More people take no other
 * resource than what their work already needs.
 *
 * @param plan computes the needs when these instruments are bought as needed.
 */
export function bottlenecks(plan: (bought: ReadonlySet<string>) => readonly ResourceNeeds[], most = 2): readonly FirstBottleneck[] {
  const lifted = new Set<string>();
  const bought = new Set<string>();
  const found: FirstBottleneck[] = [];
  let resources = plan(bought);
  while (found.length < most) {
    const next = firstBottleneck(resources, lifted);
    found.push(next);
    if (next.bottleneck === null) break;
    const { resource } = next.bottleneck;
    lifted.add(resourceKey(resource));
    if (resource.kind === "instrument" && found.length < most) {
      bought.add(resource.instrument);
      resources = plan(new Set(bought));
    }
  }
  return found;
}
