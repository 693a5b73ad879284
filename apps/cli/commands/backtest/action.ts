import { runBacktest } from "#io/compute";
import { loadDataset } from "../../input/load-dataset.ts";
import { showProgress } from "../../output/progress.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { backtestAsTable } from "./backtest-table.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, { data, draws, seed, format }) => {
  const { text, stdout } = terminal;
  const dataset = await loadDataset(data);
  const progress = showProgress(terminal);
  try {
    const result = await runBacktest(dataset, { draws, seed, onProgress: progress.update });
    progress.clear();
    stdout.write(format === "json" ? `${JSON.stringify(result)}\n` : backtestAsTable(result, dataset, text));
    return EXIT.fine;
  } finally {
    progress.clear();
  }
};
