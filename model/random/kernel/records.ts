/** The records that the compiled random numbers read, whole numbers of 32 bits. build.mjs gives them the same list (wasm/records.generated.ts). */
export const RECORDS = {
  /** What a stream is named by: the two halves of its seed, and its key. */
  Stream: ["seedLow", "seedHigh", "k0", "k1"],
} as const;

export type StreamRecord = { readonly [Field in (typeof RECORDS)["Stream"][number]]: number };
