import { HeadingLevel } from "docx";
import { planWords, type Translator } from "#io/language";
import type { Block } from "#model/plan";
import { datedZip } from "../bytes/zip-files.ts";
import { docxBlock, paragraph, small } from "../docx/docx-block.ts";
import { docxFile } from "../docx/docx-file.ts";
import { compilePdf } from "../pdf/compile-pdf.ts";
import { typstBlock } from "../pdf/typst-block.ts";
import { typstPage } from "../pdf/typst-page.ts";
import { shown } from "../pdf/typst-text.ts";
import type { Labels } from "../words/labels.ts";

/** A letter in one language. Its blocks hold written words alone. */
export interface Letter {
  readonly title: string;
  /** Who it is to, who it is from. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  /** What it was made from, in small letters at the end and stored in the file. */
  readonly made: string;
}

/**
 * Writes a letter as PDF/UA or for Word. Same letter, language and day: same bytes.
 *
 * @throws NoPdfCompiler on systems without the PDF compiler.
 */
export async function writeLetter(
  letter: Letter,
  { text, format, date }: { readonly text: Translator; readonly format: "pdf" | "docx"; readonly date: string },
): Promise<Uint8Array> {
  const none = (): undefined => undefined;
  const labels: Labels = { text, words: planWords(text, { occupation: none, occupations: none, unit: none }) };
  return format === "pdf" ? compilePdf(asTypst(letter, labels, date)) : datedZip(await asDocx(letter, labels, date), date);
}

function asTypst({ title, lines, blocks, made }: Letter, labels: Labels, date: string): string {
  const { text } = labels;
  return [
    ...typstPage(title, text, date),
    "#show title: set text(size: 18pt)",
    ...[...lines, text.date(date)].flatMap((line) => [shown(line), ""]),
    "#v(1em)",
    "#title()",
    "",
    ...blocks.flatMap((block) => typstBlock(block, labels)),
    "#v(1em)",
    `#text(size: 8.5pt)[${shown(made)}]`,
    "",
  ].join("\n");
}

function asDocx({ title, lines, blocks, made }: Letter, labels: Labels, date: string): Promise<Buffer> {
  const { text } = labels;
  const children = [
    ...lines.map((line) => paragraph(line)),
    paragraph(text.date(date)),
    paragraph(title, { heading: HeadingLevel.TITLE }),
    ...blocks.flatMap((block) => docxBlock(block, labels)),
    small(made),
  ];
  return docxFile({ title, description: made, contents: false, children }, text);
}
