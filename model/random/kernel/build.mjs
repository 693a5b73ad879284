// Compiles wasm/normals.ts (AssemblyScript) and writes normals.generated.ts, which holds the bytes as base64, and first
// wasm/records.generated.ts, which says where the fields of records.ts lie. Run as: node model/random/kernel/build.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileWasm, recordOffsets } from "../../../scripts/compile-wasm.mjs";
import { RECORDS } from "./records.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The text of wasm/records.generated.ts. */
export const normalsRecords = () => recordOffsets(RECORDS, "../records.ts");

/** Compiles the random numbers and returns the text of normals.generated.ts. Throws with the compiler's messages where it does not compile. */
export const compileNormals = () => compileWasm(folder, "wasm/normals.ts", "NORMALS_WASM", "The compiled random numbers");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${folder}wasm/records.generated.ts`, normalsRecords());
  writeFileSync(`${folder}normals.generated.ts`, await compileNormals());
}
