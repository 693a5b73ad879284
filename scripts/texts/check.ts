// The static check of texts: what code says has a text, every text is said, a page has the texts it says, and each is written in its own
// language, titles of tables and changes too. Run by `npm run check`.
import { fileURLToPath } from "node:url";
import { textProblems } from "./problems.ts";
import { saidInVocabulary, wordingProblems } from "./wording.ts";

const { checked, problems: found } = await textProblems(fileURLToPath(new URL("../..", import.meta.url)));
const problems = [...found, ...wordingProblems(saidInVocabulary())];
process.stdout.write([`Checked ${checked} texts`, ...problems, ""].join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
