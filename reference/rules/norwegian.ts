/** Writes a number in a bokmål sentence: decimal comma, at most `decimals` decimals, no grouping. */
export const inNorwegian = (value: number, decimals = 6): string => String(Number(value.toFixed(decimals))).replace(".", ",");
