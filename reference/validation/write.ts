import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPackageFolder } from "#io/ingest";
import { validationPage } from "./page.ts";
import { validationParts } from "./parts.ts";

/** Writes docs/validation.md from the reference dataset. */
const result = await readPackageFolder(fileURLToPath(new URL("../", import.meta.url)));
if (!result.ok)
  throw new Error(`The reference dataset has ${result.findings.length} findings; run \`npx framsyn dataset check reference\`.`);
writeFileSync(new URL("../../docs/validation.md", import.meta.url), validationPage(result.dataset, validationParts(result.dataset)));
