import { readFileSync } from "node:fs";
import { z } from "zod";

const FILE = new URL("../../../reference/datapackage.json", import.meta.url);

/** The version of the reference dataset the tests run on; read from it, so that a new version changes no test. */
export const REFERENCE_VERSION = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(FILE, "utf8"))).version;
