import { LRUCache } from "lru-cache";
import type { ShortageItem } from "#apps/contract";
import { occupationOf, type Store } from "#io/store";
import { shortageOf } from "#model/plan";
import type { Hours } from "#model/projection";
import { type EmployedInNation, inHours, type Series, type SumCheck, staffedUnits, sumCheck, unitTree } from "#model/scenario";
import { type UnitKind, yearSpan } from "#model/vocabulary";
import type { ProjectionJob, Projector } from "../runs/projector.ts";

/** Kinds of unit the overview shows; hospitals and municipalities are for the projection page. */
const SHOWN: ReadonlySet<UnitKind> = new Set(["nation", "rhf", "hf", "hospital", "county"]);
/** Runs whose series are kept in memory. */
const KEPT = 2;

/** Reads overviews from stored outcomes; an occupation read once is kept, since outcomes never change. */
export class OverviewReader {
  readonly #store: Store;
  readonly #projector: Projector;
  readonly #kept = new LRUCache<string, Map<string, readonly Series[]>>({ max: KEPT, memoMethod: () => new Map() });

  constructor(store: Store, projector: Projector) {
    this.#store = store;
    this.#projector = projector;
  }

  /**
   * Gives the items of one year, of the occupations stored so far, in the order of the dataset: all told in the hours asked for, or all in
   * contracted ones where an outcome among them was made before worked hours were told.
   */
  async items(job: ProjectionJob, year: number, asked: Hours): Promise<{ readonly hours: Hours; readonly items: ShortageItem[] }> {
    const { key, series } = await this.#read(job);
    const years = yearSpan(key.firstYear, key.lastYear);
    const stored = job.dataset.tables.occupations.flatMap(({ id }) => series.get(id) ?? []);
    const told = stored.map((one) => inHours(one, asked)).filter((one) => one !== null);
    const [hours, all] = told.length === stored.length ? [asked, told] : (["contracted", stored] as const);
    return { hours, items: all.map((one) => shortageOf(one, years, year - key.firstYear)).filter((item) => item !== null) };
  }

  /** Sets all occupations beside the population, from the base year to the end of the run; null until every occupation is stored. */
  async sums(job: ProjectionJob): Promise<SumCheck | null> {
    const { key, series } = await this.#read(job);
    const { nation } = unitTree(job.dataset);
    const all: EmployedInNation[] = [];
    for (const { id: occupation } of job.dataset.tables.occupations) {
      if (staffedUnits(job.dataset, occupation).length === 0) continue;
      const people = series.get(occupation)?.find(({ unit }) => unit === nation)?.measures.headcount.mean;
      const [from, to] = [people?.[0], people?.[key.lastYear - key.firstYear]];
      if (from == null || to == null) return null;
      all.push({ occupation, employed: { from, to } });
    }
    return all.length === 0 ? null : sumCheck(job.dataset, { from: key.firstYear, to: key.lastYear }, all);
  }

  /** Series of the occupations stored so far, by occupation. */
  async #read(job: ProjectionJob) {
    const key = this.#projector.keyOf(job);
    const series = this.#kept.memo(JSON.stringify(key));
    const { units } = job.dataset.tables;
    const shown = new Set(units.filter(({ kind }) => SHOWN.has(kind)).map(({ id }) => id));
    for (const about of await this.#store.outcomes.stored(key)) {
      const occupation = occupationOf(about);
      if (series.has(occupation)) continue;
      const loaded = await this.#store.outcomes.load(key, about, { units: shown });
      if (loaded !== undefined) series.set(occupation, loaded);
    }
    return { key, series };
  }
}
