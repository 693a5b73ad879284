/** Rounds to a number of decimals, so that files hold short numbers. */
export const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
