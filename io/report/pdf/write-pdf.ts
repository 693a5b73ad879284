import { createRequire } from "node:module";
import type { PlanDocument } from "#model/plan";
import type { Labels } from "../labels.ts";
import { typstSource } from "./typst-source.ts";

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
 * Writes a plan as PDF that meets PDF/UA-1 (ISO 14289-1): tagged headings, tables with header cells, figures with a text alternative, title
 * and language. The compiler refuses a document that does not.
 *
 * @param date day shown and stored in the file, ISO 8601; same document and date, same bytes.
 * @throws NoPdfCompiler on systems without the compiler.
 */
export function writePdf(document: PlanDocument, labels: Labels, date: string): Uint8Array {
  return compiler().pdf({ mainFileContent: typstSource(document, labels, date) }, { pdfStandard: "ua-1" });
}
