import type { Translator } from "#io/language";
import { wordsOf } from "#io/report";
import type { MadePlan } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import { layTable } from "../../output/table.ts";

/** Writes a plan for a terminal: headings, sentences and tables; charts as the sentence that says what they show. */
export function planAsText({ document }: MadePlan, dataset: Dataset, text: Translator): string {
  const words = wordsOf(dataset, text);
  const title = words.say(document.title);
  const lines = [title, "=".repeat(title.length), ""];
  for (const block of document.chapters.flatMap(({ blocks }) => blocks)) {
    switch (block.kind) {
      case "heading": {
        const heading = words.say(block.words);
        lines.push("", heading, "-".repeat(heading.length));
        break;
      }
      case "statement":
      case "paragraph":
        lines.push(words.say(block.words));
        break;
      case "list":
        lines.push(...block.items.map((item) => `- ${words.say(item)}`));
        break;
      case "table": {
        const columns = block.columns.map(({ words: name, unit }) => ({
          title: words.say(name),
          align: unit === null ? ("left" as const) : ("right" as const),
        }));
        lines.push(
          "",
          words.say(block.caption),
          layTable(
            columns,
            block.rows.map((row) => row.map((cell) => words.cell(cell))),
          ),
        );
        lines.push(...block.notes.map((note) => words.say(note)));
        break;
      }
      case "chart":
        lines.push(`${words.say(block.caption)}: ${words.say(block.alternative)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
