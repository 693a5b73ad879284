// Compiles wasm/kernel.ts (AssemblyScript) and writes kernel.generated.ts, which holds the bytes as base64, and first
// wasm/records.generated.ts, which says where the fields of records.ts lie. Run as: node model/projection/kernel/build.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileWasm, recordOffsets } from "../../../scripts/compile-wasm.mjs";
import { RECORDS } from "./records.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The text of wasm/records.generated.ts. */
export const kernelRecords = () => recordOffsets(RECORDS, "../records.ts");

/** Compiles the kernel and returns the text of kernel.generated.ts. Throws with the compiler's messages where it does not compile. */
export const compileKernel = () => compileWasm(folder, "wasm/kernel.ts", "KERNEL_WASM", "The compiled kernel");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${folder}wasm/records.generated.ts`, kernelRecords());
  writeFileSync(`${folder}kernel.generated.ts`, await compileKernel());
}
