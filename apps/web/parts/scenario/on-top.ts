import type { Scenario, ScenarioChange } from "#model/scenario";

/** Puts changes on top of a scenario. A change whose id is taken gets a number after it, so that both count. */
export function onTop(base: Scenario, changes: readonly ScenarioChange[], name: string): Scenario {
  const taken = new Set(base.changes.map((change) => change.id));
  const added = changes.map((change) => {
    let id = change.id;
    for (let n = 2; taken.has(id); n += 1) id = `${change.id}-${n}`;
    taken.add(id);
    return { ...change, id };
  });
  return { ...base, name, changes: [...base.changes, ...added] };
}
