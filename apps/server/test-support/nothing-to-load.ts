import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where no dataset is: a prepared folder has the reference dataset, and reading it again takes longer than all else at a start. */
export const NOTHING_TO_LOAD = join(tmpdir(), "framsyn-no-dataset");
