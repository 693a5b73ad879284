import { shippedAlternatives } from "../../input/shipped-alternatives.ts";
import { csvIn, isCsv } from "../../output/csv.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { alternativesAsText, alternativesRows } from "./alternatives-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, { format }) => {
  const set = await shippedAlternatives();
  if (format === "json") stdout.write(`${JSON.stringify(set, null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(alternativesRows(set, text.language), format));
  else stdout.write(alternativesAsText(set, text));
  return EXIT.fine;
};
