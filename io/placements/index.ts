/** Terms of placements in and out of files. */
export { readTerm, type TermResult } from "./read-term.ts";
export { termFiles } from "./write-term.ts";
