/** Datasets and data folders made ready for tests of other rooms; the import rules let only tests use them. */
export { writeFewOccupations } from "./few-occupations.ts";
export { NOTHING_TO_LOAD } from "./nothing-to-load.ts";
export { copyOfPrepared } from "./prepared-folder.ts";
