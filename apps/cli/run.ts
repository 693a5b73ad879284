import { CommanderError } from "@commander-js/extra-typings";
import type { MissingFigures } from "#model/scenario";
import { writeFindings } from "./output/findings.ts";
import { buildProgram } from "./program/build-program.ts";
import { loadTexts } from "./program/load-texts.ts";
import { BadInput } from "./terminal/bad-input.ts";
import { EXIT, type ExitCode } from "./terminal/exit-code.ts";
import { inputFinding } from "./terminal/finding.ts";
import { type Surroundings, type Terminal, terminalOf } from "./terminal/terminal.ts";

/** Runs the command with its arguments (without node and script) and gives its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const terminal = terminalOf(args, surroundings, await loadTexts());
  let code: ExitCode = EXIT.fine;
  const program = await buildProgram(args, terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** Says that standard output could not be written to, for example because the disk is full, and gives the exit code. */
export async function outputFailed(error: NodeJS.ErrnoException, args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const terminal = terminalOf(args, surroundings, await loadTexts());
  const { text } = terminal;
  return explain(
    new BadInput([inputFinding("output-failed", text.t("cli:stdout"), null, { reason: error.code ?? error.message })]),
    terminal,
  );
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof BadInput || isMissingFigures(error)) {
    writeFindings(terminal, error.findings, "omitted" in error ? error.omitted : 0, terminal.stderr);
    return EXIT.findings;
  }
  if (isRefusedWrite(error)) {
    writeFindings(terminal, [inputFinding("output-refused", error.path ?? "", null, { reason: error.code ?? "" })], 0, terminal.stderr);
    return EXIT.findings;
  }
  const { text, stderr, environment } = terminal;
  const shown = error instanceof Error ? (environment.FRAMSYN_DEBUG ? error.stack : error.message) : String(error);
  stderr.write(`${text.t("cli:internal", { message: shown ?? "" })}\n`);
  return EXIT.internal;
}

/** Told by name: an error that comes from a worker thread keeps its name and fields, not its class. */
const isMissingFigures = (error: unknown): error is MissingFigures =>
  error instanceof Error && error.name === "MissingFigures" && "findings" in error;

/** A file that could not be written: the disk is full, or the place is not for us. A fault of the surroundings, not of the program. */
const isRefusedWrite = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  "syscall" in error &&
  "code" in error &&
  ["ENOSPC", "ENOENT", "EACCES", "EPERM", "EROFS", "EISDIR", "ENOTDIR", "EDQUOT", "EFBIG"].includes(String(error.code));
