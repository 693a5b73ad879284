/** What other pages use of the measures to choose from: reading what is typed, and what a measure of each kind does. */
export { kindName } from "./measures/kind-name.ts";
export { effectOf, freeId, isNational, isShare, typedNumber } from "./measures/own-measure.ts";
