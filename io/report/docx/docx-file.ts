import { AlignmentType, Document, type FileChild, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Translator } from "#io/language";

const LOCALE = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;

/** What a Word document is made of. */
export interface DocxContents {
  readonly title: string;
  readonly description: string;
  /** Whether it has a table of contents, which a word processor fills in when it opens the document. */
  readonly contents: boolean;
  readonly children: readonly FileChild[];
}

/** Makes a Word document: its language, its letters, the number of each page. */
export function docxFile({ title, description, contents, children }: DocxContents, text: Translator): Promise<Buffer> {
  const [before = "", between = "", after = ""] = text.t("plan:document.page", { page: "@@", pages: "##" }).split(/@@|##/);
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
  });
  const file = new Document({
    creator: "Framsyn",
    title,
    description,
    styles: { default: { document: { run: { language: { value: LOCALE[text.language] }, font: "Calibri", size: 21 } } } },
    features: { updateFields: contents },
    sections: [{ footers: { default: new Footer({ children: [footer] }) }, children: [...children] }],
  });
  return Packer.toBuffer(file);
}
