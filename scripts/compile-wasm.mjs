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

/** The text of an AssemblyScript module that says where each field of each kind of record lies, in numbers from the record's first. */
export function recordOffsets(records, source) {
  const fields = (names) => names.map((name, i) => `  export const ${name}: i32 = ${i};\n`).join("");
  const namespaces = Object.entries(records).map(([kind, names]) => `\nexport namespace ${kind} {\n${fields(names)}}\n`);
  return `// Made by build.mjs from ${source}. Do not edit.\n\n// @ts-nocheck\n${namespaces.join("")}`;
}
