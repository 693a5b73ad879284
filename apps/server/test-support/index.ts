/** Data folders made ready for tests of other rooms; the import rules let only tests use them. */
export { copyOfPrepared } from "./prepared-folder.ts";
