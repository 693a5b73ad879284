import { type AreaTexts, chooseLanguage, isLanguage, type Language, type Translator, translator } from "#io/language";

/** A stream the command writes to. */
export interface Output {
  write(text: string): boolean;
  readonly isTTY?: boolean;
}

/** What surrounds a command: where it writes, and what its environment says. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A command's surroundings with the language it speaks. Data goes to stdout, everything else to stderr. */
export interface Terminal extends Surroundings {
  readonly text: Translator;
}

/** Builds the terminal of a call, which can say what is in the texts; the language is that of `--language`, else of the environment, else English. */
export function terminalOf(args: readonly string[], surroundings: Surroundings, texts: readonly AreaTexts[]): Terminal {
  return { ...surroundings, text: translator(languageOf(args, surroundings.environment), texts) };
}

/** Help is written before options are read, so the language is looked for in the arguments themselves. */
function languageOf(args: readonly string[], environment: Surroundings["environment"]): Language {
  const at = args.indexOf("--language");
  const chosen = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--language="))?.slice("--language=".length);
  if (isLanguage(chosen)) return chosen;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  // As in other programs, the first of these that is set decides alone.
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  return chooseLanguage([locale, "en"]);
}
