// The static check of texts: what code says has a text, every text is said, a page has the texts it says, and each is written in its own
// language, and none is the same in two languages by oversight; titles of tables and changes, and names in the reference dataset, too. Run by `npm run check`.
import { fileURLToPath } from "node:url";
import { textProblems } from "./problems.ts";
import { saidInReference } from "./reference-names.ts";
import { sameInTitles } from "./same-texts.ts";
import { saidInVocabulary, wordingProblems } from "./wording.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { checked, problems: found } = await textProblems(root);
const titles = [...saidInVocabulary(), ...saidInReference(root)];
const problems = [...found, ...wordingProblems(titles), ...sameInTitles(titles)];
process.stdout.write([`Checked ${checked} texts`, ...problems, ""].join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
