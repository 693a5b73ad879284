import { Option } from "@commander-js/extra-typings";
import type { PlainTextKey, Translator } from "#io/language";
import { USUAL_RUN } from "#model/scenario";
import { CSV_FORMATS } from "../output/csv-formats.ts";
import { wholeNumber, year } from "./option-values.ts";

const LARGEST_SEED = 4_294_967_295;
const MOST_THREADS = 64;
/** How many draws a question to the model may have. */
export const ANALYSIS_DRAWS = { least: 2, most: 100_000 };

/** How draws are limited, and what they are called where that is not simply draws. */
interface Draws {
  readonly least: number;
  readonly most: number;
  readonly about?: PlainTextKey;
}

/** Options that mean the same in every command that has them, with the texts they are explained in. */
export interface CommonOptions extends ReturnType<typeof commonOptions> {}

/** Makes the options that commands share; a command says more exactly what an option is about where it means less by it. */
export function commonOptions(text: Translator) {
  return {
    text,
    data: (about: PlainTextKey = "cli:options.data") => new Option("--data <folder>", text.t(about)),
    dataFolder: (about: PlainTextKey = "cli-plan:dataFolder") => new Option("--data-folder <folder>", text.t(about)),
    scenario: (about: PlainTextKey = "cli:options.scenario") => new Option("--scenario <file>", text.t(about)),
    year: (about: PlainTextKey = "cli:options.year") => new Option("--year <year>", text.t(about)).argParser(year(text)),
    draws: ({ least, most, about = "cli:options.draws" }: Draws) =>
      new Option("--draws <number>", text.t(about)).argParser(wholeNumber(text, least, most)).default(USUAL_RUN.draws as number),
    seed: (about: PlainTextKey = "cli:options.seed") =>
      new Option("--seed <number>", text.t(about)).argParser(wholeNumber(text, 0, LARGEST_SEED)).default(USUAL_RUN.seed as number),
    workers: (about: PlainTextKey = "cli:options.workers") =>
      new Option("--workers <number>", text.t(about)).argParser(wholeNumber(text, 0, MOST_THREADS)),
    /** For people and for programs. */
    format: (about: PlainTextKey = "cli:options.format") =>
      new Option("--format <format>", text.t(about)).choices(["table", "json"] as const).default("table" as const),
    /** For people, for programs and for spreadsheets. */
    formatOrCsv: () =>
      new Option("--format <format>", text.t("cli:options.formatOrCsv"))
        .choices(["table", "json", ...CSV_FORMATS] as const)
        .default("table" as const),
    /** The same where the answer can be a file; none named, the file's ending says it. */
    fileFormat: <const F extends string>(formats: readonly F[], about: PlainTextKey = "cli:options.fileFormat") =>
      new Option("--format <format>", text.t(about)).choices(formats),
    out: () => new Option("--out <file>", text.t("cli:options.out")),
  };
}
