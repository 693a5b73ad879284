/** Terms of placements in and out of files. */
export { conflictFindings } from "./conflict-findings.ts";
export { ForeignMap } from "./foreign/foreign-map.ts";
export { type ForeignImport, importForeign } from "./foreign/import-foreign.ts";
export { makeExample } from "./make-example.ts";
export { readJoining } from "./read-joining.ts";
export { readReceivedTerm } from "./read-received-term.ts";
export { readTerm, type TermResult } from "./read-term.ts";
export { termFiles } from "./write-term.ts";
