import { ask, loadSide } from "../../analysis/ask.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, unit, options) => {
  const side = await loadSide(terminal, options.data, undefined);
  const { result } = await ask(terminal, side, { kind: "benches", unit }, { draws: 2, seed: 1, workers: 0 }, {});
  terminal.stdout.write(`${JSON.stringify(result)}\n`);
  return EXIT.fine;
};
