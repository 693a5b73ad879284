/** Rounds a number of draws up to what the kernel takes at a time. */
export const inFours = (draws: number): number => Math.ceil(draws / 4) * 4;
