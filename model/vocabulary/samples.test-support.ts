/** Whether this is `npm run test:long`, which tries all cases. */
const LONG = process.env.FRAMSYN_TESTS === "long";

/**
 * Gives how many cases a test tries: few in `npm test`, a sample by a fixed seed; many in `npm run test:long`.
 *
 * @param many twenty times as many where nothing else is said.
 */
export const samples = (few: number, many = 20 * few): number => (LONG ? many : few);
