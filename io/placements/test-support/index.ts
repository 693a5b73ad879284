/** Terms small enough to see through, for tests of other rooms. */
export { realTerm } from "../real-term.test-support.ts";
export { type SmallTerm, smallTerm } from "../small-term.test-support.ts";
