import type { Dataset } from "#model/vocabulary";
import type { Named } from "../../payroll/words/names.ts";
import type { Column } from "../columns/column.ts";
import { TOPICS } from "../topics/topics.ts";
import { wordOf } from "../words/words.ts";
import { LineWriter, type TemplateCell } from "./line-writer.ts";
import { READ_ME } from "./read-me.ts";
import { TOPIC_LINES } from "./topic-lines.ts";

/** A sheet of a template: its headings, then its rows. */
export interface TemplateSheet {
  readonly name: string;
  readonly rows: readonly (readonly TemplateCell[])[];
}

/** What the sheet that explains the others says, in the reader's words. */
export interface TemplateWords {
  readonly lead: readonly string[];
  readonly sheet: string;
  readonly column: string;
  readonly needed: string;
  readonly holds: string;
  readonly yes: string;
  /** What each kind of column holds; a closed list says its words. */
  readonly kinds: Readonly<Record<Column["reads"]["as"], string>>;
}

/**
 * Builds the workbook a laboratory describes itself in: a sheet that explains, and one for each subject with its headings.
 *
 * @param from dataset and laboratory whose figures are filled in; none gives an empty workbook.
 */
export function laboratoryTemplate(
  language: keyof Named,
  words: TemplateWords,
  from: { readonly tables: Dataset["tables"]; readonly laboratory: string } | null,
): TemplateSheet[] {
  const writer = from === null ? null : new LineWriter(from.tables, from.laboratory, language);
  const sheets = TOPICS.map(({ id, title, columns }): TemplateSheet => {
    const lines = writer === null ? [] : TOPIC_LINES[id](writer);
    return {
      name: title[language],
      rows: [columns.map(({ heading }) => heading[language]), ...lines.map((line) => columns.map(({ role }) => line[role] ?? null))],
    };
  });
  const explained = TOPICS.flatMap(({ title, columns }) =>
    columns.map((column) => [title[language], column.heading[language], column.needed ? words.yes : null, held(column, language, words)]),
  );
  const readMe = [...words.lead.map((line) => [line]), [], [words.sheet, words.column, words.needed, words.holds], ...explained];
  return [{ name: READ_ME[language], rows: readMe }, ...sheets];
}

function held({ reads }: Column, language: keyof Named, words: TemplateWords): string {
  if (reads.as !== "choice") return words.kinds[reads.as];
  return `${words.kinds.choice}: ${Object.keys(reads.words)
    .map((value) => wordOf(reads.words, value, language))
    .join(", ")}`;
}
