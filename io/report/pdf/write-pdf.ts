import type { PlanDocument } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { compilePdf } from "./compile-pdf.ts";
import { typstSource } from "./typst-source.ts";

/**
 * Writes a plan as PDF/UA. A character that the font has no shape for becomes an empty box; the other formats keep it.
 *
 * @param date day shown and stored in the file, ISO 8601; same document and date, same bytes.
 * @throws NoPdfCompiler on systems without the compiler.
 */
export const writePdf = (document: PlanDocument, labels: Labels, date: string): Uint8Array =>
  compilePdf(typstSource(document, labels, date));
