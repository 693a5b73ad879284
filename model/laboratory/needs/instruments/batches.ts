/**
 * Gives the items of a batch: full, or as many as have come when the first of them has waited longest. Arrivals are taken as regular.
 *
 * n = min( size, 1 + items that come in the longest wait )
 *
 * @param size at least 1.
 */
export const itemsOfBatch = (inWait: number, size: number): number => (1 + inWait < size ? 1 + inWait : size);
