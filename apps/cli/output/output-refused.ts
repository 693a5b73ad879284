import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";

/** Turns the file system's refusal to write into a folder into bad input; anything else stays a fault in the program. */
export const outputRefused =
  (folder: string) =>
  (error: unknown): never => {
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    throw new BadInput([inputFinding("output-refused", folder, null, { reason: String(error.code) })]);
  };

/** The refusal to write into a folder that holds something. */
export const notEmpty = (folder: string): BadInput => new BadInput([inputFinding("output-not-empty", folder, null)]);
