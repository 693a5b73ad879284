import asc from "assemblyscript/asc";

/**
 * Compiles an AssemblyScript file of a folder and returns the text of a TypeScript module that holds the bytes as base64, under `name`.
 * Throws with the compiler's messages where it does not compile.
 */
export async function compileWasm(folder, file, name, what) {
  let bytes;
  const { error, stderr } = await asc.main(
    [
      file,
      "--baseDir",
      folder,
      "--outFile",
      "compiled.wasm",
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
      writeFile: (written, data) => {
        if (written.endsWith(".wasm")) bytes = data;
      },
    },
  );
  if (error) throw new Error(`${what} does not compile.\n${stderr}`, { cause: error });
  const lines = Buffer.from(bytes)
    .toString("base64")
    .match(/.{1,130}/g);
  return `// Made by build.mjs from ${file}. Do not edit.\n\n/** ${what} (WebAssembly with 128-bit SIMD), base64. */\nexport const ${name} = [\n${lines.map((line) => `  "${line}",\n`).join("")}].join("");\n`;
}
