import { HeadingLevel, TableOfContents } from "docx";
import type { PlanDocument } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { docxBlock, paragraph, small } from "./docx-block.ts";
import { docxFile } from "./docx-file.ts";

/** Writes a plan as a Word document to go on editing, with a table of contents. */
export function writeDocx(document: PlanDocument, labels: Labels, date: string): Promise<Buffer> {
  const { text, words } = labels;
  const key = `${text.t("plan:document.key")}: ${Object.entries(document.key)
    .map(([name, value]) => `${name} ${value}`)
    .join(" · ")}`;
  const title = words.say(document.title);
  const children = [
    paragraph(title, { heading: HeadingLevel.TITLE }),
    paragraph(`${words.say(document.subtitle)} · ${text.date(date)}`),
    new TableOfContents(text.t("plan:document.contents"), { hyperlink: true, headingStyleRange: "1-2" }),
    ...document.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => docxBlock(block, labels))),
    small(key),
  ];
  return docxFile({ title, description: key, contents: true, children }, text);
}
