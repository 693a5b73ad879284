/** Terms small enough to see through, for tests of other rooms. */
export { type SmallTerm, smallTerm } from "../small-term.test-support.ts";
