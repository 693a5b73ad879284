import { shippedAlternatives } from "../../input/shipped-alternatives.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { alternativesAsCsv, alternativesAsText } from "./alternatives-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, { format }) => {
  const set = await shippedAlternatives();
  if (format === "json") stdout.write(`${JSON.stringify(set, null, 2)}\n`);
  else if (format === "csv") stdout.write(alternativesAsCsv(set, text.language));
  else stdout.write(alternativesAsText(set, text));
  return EXIT.fine;
};
