import type { CsvRow } from "#io/csv";
import type { Analysis, AnalysisResult, QuestionKind, QuestionOf, ResultOf, Side } from "#model/analysis";
import { csvIn, isCsv } from "../output/csv.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { analysisHeading } from "./analysis-heading.ts";
import { type AskOptions, ask } from "./ask.ts";
import { type Names, namesIn } from "./names.ts";

/** How an answer is written. */
export interface AnswerOptions extends AskOptions {
  readonly format: "table" | "json" | "csv" | "csv-no";
}

/** How the answer to a question of one kind is written for people and for spreadsheets. */
export interface Written<K extends QuestionKind> {
  readonly rows: (result: ResultOf<K>) => readonly CsvRow[];
  readonly table: (result: ResultOf<K>, names: Names) => string;
}

const isOf = <K extends QuestionKind>(result: AnalysisResult, kind: K): result is ResultOf<K> => result.kind === kind;

/** Gives the result of an answer, which is of the kind of its question. */
export function resultOf<K extends QuestionKind>({ result }: Analysis, kind: K): ResultOf<K> {
  if (!isOf(result, kind)) throw new Error(`a question of ${kind} was answered by a ${result.kind}`);
  return result;
}

/** Asks a question about one side, writes the answer as asked for, and gives it. Throws BadInput where it cannot be answered. */
export async function answer<K extends QuestionKind>(
  terminal: Terminal,
  side: Side,
  question: QuestionOf<K> & { readonly kind: K },
  options: AnswerOptions,
  { rows, table }: Written<K>,
): Promise<ResultOf<K>> {
  const { stdout, text } = terminal;
  const analysis = await ask(terminal, side, question, options);
  const result = resultOf(analysis, question.kind);
  if (options.format === "json") stdout.write(`${JSON.stringify(analysis)}\n`);
  else if (isCsv(options.format)) stdout.write(csvIn(rows(result), options.format));
  else stdout.write(`${analysisHeading(side.dataset, analysis.key, text)}\n\n${table(result, namesIn([side.dataset], text))}`);
  return result;
}
