import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { outputRefused } from "./output-refused.ts";

/** What a file of an answer is by its ending: CSV as programs read it, since only `--format` can ask for another. */
const ENDINGS = ["json", "csv", "xlsx"] as const;

/**
 * The format named, else that of the file's ending, else a table for people.
 *
 * @throws BadInput for an ending that says nothing and none named, an ending the command does not write, and a workbook without a file.
 */
export function answerFormat<F extends string>(
  choices: readonly F[],
  { format, out }: { readonly format?: F | undefined; readonly out?: string | undefined },
): F | "table" {
  if (format === "xlsx" && out === undefined) throw new BadInput([inputFinding("input-no-out", "--out", null)]);
  if (format !== undefined) return format;
  if (out === undefined) return "table";
  const ending = extname(out).slice(1).toLowerCase();
  const known = choices.find((choice) => choice === ending);
  if (known !== undefined) return known;
  const endings = ENDINGS.filter((one) => (choices as readonly string[]).includes(one)).join(", ");
  throw new BadInput([inputFinding("input-ending", "--out", out, { endings })]);
}

/** Writes an answer into the file named, else to the terminal. @throws BadInput where the file cannot be written */
export async function writeAnswer({ stdout }: Terminal, out: string | undefined, content: string | Uint8Array): Promise<void> {
  if (out !== undefined) await writeFile(out, content).catch(outputRefused(out));
  else if (typeof content === "string") stdout.write(content);
  else throw new Error("a workbook is written to a file, never to the terminal");
}
