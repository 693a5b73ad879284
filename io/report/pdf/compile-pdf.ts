import { createRequire } from "node:module";
import { undisplayable, withBoxes } from "./undisplayable.ts";

/** The compiler may find characters one stretch of text after another. */
const MOST_TRIES = 20;

interface Compiler {
  pdf(source: { mainFileContent: string }, options: { pdfStandard: string }): Buffer;
}

/** The PDF compiler is a native package for one platform; elsewhere the other formats still work. */
export class NoPdfCompiler extends Error {
  override readonly name = "NoPdfCompiler";
  constructor(cause: unknown) {
    super("PDF cannot be written on this system: its compiler comes for Linux on x64 only. Use DOCX, XLSX or JSON.", { cause });
  }
}

function compiler(): Compiler {
  const require = createRequire(import.meta.url);
  try {
    const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu") as { NodeCompiler: { create(): Compiler } };
    return NodeCompiler.create();
  } catch (error) {
    throw new NoPdfCompiler(error);
  }
}

/**
 * Compiles Typst to PDF that meets PDF/UA-1 (ISO 14289-1): tagged headings, tables with header cells, figures with a text alternative, title
 * and language. The compiler refuses a document that does not.
 *
 * A character that the font has no shape for, such as a pictogram in a planner's text, becomes an empty box.
 *
 * @throws NoPdfCompiler on systems without the compiler.
 */
export function compilePdf(typst: string): Uint8Array {
  const made = compiler();
  let source = typst;
  for (let tries = 1; ; tries++) {
    try {
      return made.pdf({ mainFileContent: source }, { pdfStandard: "ua-1" });
    } catch (error) {
      const missing = undisplayable(error instanceof Error ? error.message : "");
      if (missing.size === 0 || tries === MOST_TRIES) throw error;
      source = withBoxes(source, missing);
    }
  }
}
