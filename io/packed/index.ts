/** A dataset as bytes: as it is kept in a store and sent between threads, without anyone on the way having to unpack it. */
export { type PackedDataset, packDataset, unpackDataset } from "./dataset-content.ts";
