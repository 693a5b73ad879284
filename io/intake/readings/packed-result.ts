import { type PackedDataset, packDataset } from "#io/packed";
import { withMemory } from "#io/threads";
import { yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** A dataset as it leaves a thread: as bytes, ready for the store, with what only its rows tell. */
export interface SentDataset {
  readonly dataset: PackedDataset;
  /** Last year a projection can reach. */
  readonly lastYear: number;
}

/** Packs a dataset; its memory must change hands (`sendDataset`), or be copied. */
async function pack(dataset: Dataset): Promise<{ readonly sent: SentDataset; readonly memory: ArrayBuffer }> {
  const packed = await packDataset(dataset);
  // Memory of a pool, as small buffers have, is not one's own to give away.
  const content = new Uint8Array(packed.content);
  return { sent: { dataset: { ...packed, content }, lastYear: yearsCovered(dataset).last }, memory: content.buffer };
}

/** A result with its dataset, where it has one, as it leaves a thread. */
type Packed<Result> = Result extends { readonly ok: true; readonly dataset: Dataset } ? Omit<Result, "dataset"> & SentDataset : Result;

/** The result of a reading that gives a dataset, with the dataset packed where there is one; the rest of it as it is. */
export async function packedResult<R extends { readonly ok: boolean }>(result: R): Promise<Packed<R>> {
  if (!result.ok) return result as Packed<R>;
  const { sent, memory } = await pack((result as unknown as { readonly dataset: Dataset }).dataset);
  return withMemory({ ...result, ...sent } as unknown as Packed<R>, [memory]);
}
