import type { PlanDocument } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { typstBlock } from "./typst-block.ts";
import { typstPage } from "./typst-page.ts";
import { content, shown } from "./typst-text.ts";

/** Writes a plan document in Typst's language. */
export function typstSource(document: PlanDocument, labels: Labels, date: string): string {
  const { text, words } = labels;
  return [
    ...typstPage(words.say(document.title), text, date),
    "#title()",
    "",
    `#text(size: 12pt)[${shown(`${words.say(document.subtitle)} · ${text.date(date)}`)}]`,
    "",
    `#outline(title: ${content(text.t("plan:document.contents"))}, depth: 1)`,
    "",
    ...document.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => typstBlock(block, labels))),
    `#v(1em)`,
    `#text(size: 8.5pt)[${shown(
      `${text.t("plan:document.key")}: ${Object.entries(document.key)
        .map(([name, value]) => `${name} ${value}`)
        .join(" · ")}`,
    )}]`,
    "",
  ].join("\n");
}
