// The static check of texts: what code says has a text, and every text is said. Run by `npm run check`.
import { fileURLToPath } from "node:url";
import { textProblems } from "./problems.ts";

const { checked, problems } = await textProblems(fileURLToPath(new URL("../..", import.meta.url)));
process.stdout.write([`Checked ${checked} texts`, ...problems, ""].join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
