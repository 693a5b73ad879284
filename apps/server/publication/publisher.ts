import type { Logger } from "pino";
import { documentKey } from "#io/compute";
import { standingOf } from "#io/plans";
import type { PublishedVersion, Store, WholeVersion } from "#io/store";
import { assemblePlan, type PublicPlan, publishPlan } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import type { DatasetLibrary } from "../library/dataset-library.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import { nearestIds } from "../problems/nearest-ids.ts";
import { unknownId } from "../problems/unknown-id.ts";
import { type PublicMasks, publicMasks } from "./public-mask.ts";

/** A published version as the public may see it. */
export interface Published {
  readonly plan: PublicPlan;
  readonly version: PublishedVersion;
  /** Every published version of the unit, newest first. */
  readonly versions: readonly PublishedVersion[];
  /** The edition its numbers were made from. */
  readonly dataset: Dataset;
}

/** The public view of plans. */
export interface Publisher {
  readonly smallest: number;
  /** The newest published version of each unit, newest first. */
  list(): Promise<PublishedVersion[]>;
  /**
   * One published version, or the newest, without what could tell of a few persons.
   *
   * @throws HttpProblem `unknown` where the unit has no published plan, or not that version.
   */
  find(unit: string, version: number | undefined): Promise<Published>;
}

/** Builds the public view on what is stored. */
export function publisher(store: Store, datasets: DatasetLibrary, smallest: number, log: Logger): Publisher {
  const masks: PublicMasks = publicMasks(store, datasets, smallest, log);
  return {
    smallest,
    list: async () => {
      const newest = new Map<string, PublishedVersion>();
      for (const version of await store.publications.versions()) if (!newest.has(version.unit)) newest.set(version.unit, version);
      return [...newest.values()];
    },
    find: async (unit, wanted) => {
      const all = await store.publications.versions();
      const versions = all.filter((one) => one.unit === unit).sort((a, b) => b.version - a.version);
      const newest = versions[0];
      if (newest === undefined)
        throw new HttpProblem(404, "unknown", `There is no published plan of "${unit.slice(0, 100)}". See GET /api/public/plans.`, {
          unknown: {
            what: "plan",
            id: unit.slice(0, 200),
            nearest: nearestIds(
              unit,
              [...new Set(all.map((one) => one.unit))].map((id) => ({ id })),
            ),
          },
        });
      const version = wanted === undefined ? newest : versions.find((one) => one.version === wanted);
      if (version === undefined)
        throw unknownId(
          "version",
          String(wanted),
          versions.map((one) => ({ id: String(one.version) })),
          "path",
        );
      const [mask, { dataset }, whole] = await Promise.all([
        masks(all),
        datasets.open(version.dataset, "path"),
        store.plans.version(unit, version.version),
      ]);
      const plan = publishPlan(made(whole!), mask, new Set(all.map((one) => one.unit)));
      return { plan, version, versions, dataset };
    },
  };
}

/** Puts a version together as it stood the day it was submitted. */
function made(version: WholeVersion) {
  const { content, numbers, dataset, model } = version;
  return assemblePlan({
    content,
    numbers,
    measures: numbers.measures,
    compared: numbers.compared,
    completeness: numbers.completeness,
    today: numbers.on,
    standing: standingOf(version),
    key: documentKey(dataset, content.basis.scenario, content.basis, model),
  });
}
