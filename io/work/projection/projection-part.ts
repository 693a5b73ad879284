import { occupationOf, type RunKey, runName, type WorkPart } from "#io/store";
import type { ProgramFile } from "#io/threads";
import { type Series, sliceDataset } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { PartAtWork, Workshop } from "../definition/define-work.ts";
import type { BatchPiece } from "./content/draws-content.ts";
import { cutDraws, type DrawsCut } from "./cut-draws.ts";
import { outcomeKey, type ProjectionRequest } from "./projection-request.ts";
import type { Result, Task } from "./thread/task.ts";

/** Asks for pieces of all stored batches by their number. */
const PROGRAM: ProgramFile<Task, Result, number, readonly BatchPiece[]> = { url: new URL("./thread/part-worker.ts", import.meta.url) };
/** Share of a batch's work that computes it; the last batch also joins them all. */
const SIMULATION_SHARE = 0.8;

/** Computes a part of a projection and stores it, unless that is done. */
export const doProjectionPart = (shop: Workshop, request: ProjectionRequest, at: PartAtWork): Promise<void> =>
  new Part(shop, request, at).compute();

class Part {
  readonly #shop: Workshop;
  readonly #request: ProjectionRequest;
  readonly #at: PartAtWork;
  readonly #part: WorkPart;
  readonly #report: (share: number) => void;

  constructor(shop: Workshop, request: ProjectionRequest, at: PartAtWork) {
    this.#shop = shop;
    this.#request = request;
    this.#at = at;
    this.#part = at.part;
    this.#report = at.onProgress;
  }

  async compute(): Promise<void> {
    const { about } = this.#part;
    const occupation = occupationOf(about);
    const { draws, to, mostNumbers } = this.#request;
    const { store } = this.#shop;
    const dataset = await this.#shop.dataset(this.#request.dataset);
    const { baseYear } = dataset.description;
    const key = outcomeKey(this.#request, baseYear);
    const plan = cutDraws(dataset, occupation, { years: to - baseYear + 1, draws, mostNumbers });
    const work = batchWork(key, plan);
    const slice = sliceDataset(dataset, occupation);
    const { needsFutures = false, futures } = this.#request;
    if (!(await store.outcomes.stored(key, needsFutures ? futures : 0)).includes(about)) {
      if (plan.batches.length === 1) await store.outcomes.add(key, about, await this.#whole(slice));
      else {
        const stored = await store.batches.stored(work, about);
        const count = stored.includes(this.#part.firstDraw) ? stored.length : await this.#batch(slice, plan, work);
        if (count < plan.batches.length) return;
        await store.outcomes.add(key, about, await this.#join(slice, plan, work));
      }
    }
    if (plan.batches.length > 1) await store.batches.remove(work, about);
  }

  get #subject() {
    return { scenario: this.#request.scenario, occupation: occupationOf(this.#part.about) };
  }

  get #options() {
    const { to, draws, seed, futures, noise = "expected" } = this.#request;
    return { to, draws, seed, noise, futures: Math.min(futures, draws) };
  }

  async #whole(dataset: Dataset): Promise<Series[]> {
    const task = { kind: "whole", dataset, ...this.#subject, options: this.#options } as const;
    const result = await this.#run(task, this.#report);
    return seriesOf(result);
  }

  /** Computes and stores a batch; answers how many are stored then. */
  async #batch(dataset: Dataset, { unitsPerPiece }: DrawsCut, work: string): Promise<number> {
    const { about, firstDraw, draws } = this.#part;
    const { to, seed } = this.#request;
    const task = { kind: "batch", dataset, ...this.#subject, to, seed, firstDraw, draws, unitsPerPiece } as const;
    const onProgress = (done: number): void => this.#report(done * SIMULATION_SHARE);
    const result = await this.#run(task, onProgress);
    if (!("pieces" in result)) throw new Error(`a batch of ${about} gave no draws`);
    return this.#shop.store.batches.add(work, about, firstDraw, result.pieces);
  }

  async #join(dataset: Dataset, { unitsPerPiece }: DrawsCut, work: string): Promise<Series[]> {
    const { about } = this.#part;
    const task = { kind: "join", dataset, ...this.#subject, options: this.#options, unitsPerPiece } as const;
    const onProgress = (done: number): void => this.#report(SIMULATION_SHARE + (1 - SIMULATION_SHARE) * done);
    const onAsked = (piece: number) => this.#shop.store.batches.pieces(work, about, piece);
    return seriesOf(await this.#run(task, onProgress, onAsked));
  }

  #run(task: Task, onProgress: (done: number) => void, onAsked?: (piece: number) => Promise<readonly BatchPiece[]>): Promise<Result> {
    const { background, signal } = this.#at;
    return this.#shop.threads.run(PROGRAM, task, { about: task.occupation, background, onProgress, onAsked, signal });
  }
}

/** Names the batches of a run: cut in another way, they do not fit together. */
const batchWork = (key: RunKey, { batches, unitsPerPiece }: DrawsCut): string => `${runName(key)}/${batches[0]!.draws}x${unitsPerPiece}`;

function seriesOf(result: Result): Series[] {
  if (!("series" in result)) throw new Error("a part gave no series");
  return result.series;
}
