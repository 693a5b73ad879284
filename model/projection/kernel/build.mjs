// Compiles wasm/kernel.ts (AssemblyScript) and writes kernel.generated.ts, which holds the bytes as base64.
// Run as: node model/projection/kernel/build.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Compiles the kernel and returns the text of kernel.generated.ts. Throws with the compiler's messages where it does not compile. */
export async function compileKernel() {
  let bytes;
  const { error, stderr } = await asc.main(
    [
      "wasm/kernel.ts",
      "--baseDir",
      folder,
      "--outFile",
      "kernel.wasm",
      "-O3",
      "--noAssert",
      "--runtime",
      "stub",
      "--importMemory",
      "--noExportMemory",
      "--enable",
      "simd",
    ],
    {
      writeFile: (name, data) => {
        if (name.endsWith(".wasm")) bytes = data;
      },
    },
  );
  if (error) throw new Error(`The kernel does not compile.\n${stderr}`, { cause: error });
  const lines = Buffer.from(bytes)
    .toString("base64")
    .match(/.{1,130}/g);
  return `// Made by build.mjs from wasm/kernel.ts. Do not edit.\n\n/** The compiled kernel (WebAssembly with 128-bit SIMD), base64. */\nexport const KERNEL_WASM = [\n${lines.map((line) => `  "${line}",\n`).join("")}].join("");\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${folder}kernel.generated.ts`, await compileKernel());
}
