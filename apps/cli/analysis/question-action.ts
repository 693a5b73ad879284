import type { QuestionKind, QuestionOf, Side } from "#model/analysis";
import { idNamed } from "../input/ids-named.ts";
import { EXIT, type ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type AnswerOptions, answer, type Written } from "./answer.ts";
import { loadSide } from "./ask.ts";

/** Options that every question about one side has. */
interface SideOptions extends AnswerOptions {
  readonly data?: string | undefined;
  readonly scenario?: string | undefined;
}

/** What is a question's own in its command. */
interface OwnParts<K extends QuestionKind, O> {
  /** Makes the question from the options. @throws BadInput where they do not make one. */
  readonly question: (side: Side, options: O) => QuestionOf<K> | Promise<QuestionOf<K>>;
  /** How the answer is written. */
  readonly written: (question: QuestionOf<K>, terminal: Terminal) => Written<K>;
}

/** Makes the action of a command that asks one kind of question about one side: only which question, and how it is written, differ. */
export const questionAction =
  <K extends QuestionKind, O extends SideOptions>({ question, written }: OwnParts<K, O>) =>
  async (terminal: Terminal, options: O): Promise<ExitCode> => {
    const side = await loadSide(terminal, options.data, options.scenario);
    const named = withIds(side, options);
    const asked = await question(side, named);
    await answer(terminal, side, asked, named, written(asked, terminal));
    return EXIT.fine;
  };

/** The options with occupations and units by their ids, where they are given by name; what is unknown is left for the question to refuse. */
function withIds<O extends SideOptions>({ dataset }: Side, options: O): O {
  const named = (table: "occupations" | "units", given: unknown): unknown =>
    Array.isArray(given)
      ? given.map((one: unknown) => named(table, one))
      : typeof given === "string"
        ? idNamed(dataset, table, given)
        : given;
  const { occupation, unit } = options as { readonly occupation?: unknown; readonly unit?: unknown };
  return {
    ...options,
    ...(occupation !== undefined && { occupation: named("occupations", occupation) }),
    ...(unit !== undefined && { unit: named("units", unit) }),
  };
}
