import { runBacktest } from "#io/compute";
import { writeFiles } from "#io/ingest";
import { loadDataset } from "../../input/load-dataset.ts";
import { notEmpty, outputRefused } from "../../output/output-refused.ts";
import { showProgress } from "../../output/progress.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { backtestAsTable } from "./backtest-table.ts";
import type { command } from "./command.ts";
import { hubverseFiles } from "./hubverse-files.ts";
import { scoresAsJson, scoresAsTable } from "./score-table.ts";

export const action: ActionOf<typeof command> = async (terminal, { data, draws, seed, format, score, hubverse }) => {
  const { text, stdout } = terminal;
  const dataset = await loadDataset(data);
  const progress = showProgress(terminal);
  try {
    const result = await runBacktest(dataset, { draws, seed, onProgress: progress.update });
    progress.clear();
    if (hubverse !== undefined) {
      const written = await writeFiles(hubverse, hubverseFiles(result, dataset)).catch(outputRefused(hubverse));
      if (written === null) throw notEmpty(hubverse);
      stdout.write(`${text.t("backtest:hubverseWritten", { files: written.length, folder: hubverse })}\n`);
      return EXIT.fine;
    }
    if (format === "json") stdout.write(`${JSON.stringify(score ? scoresAsJson(result) : result)}\n`);
    else stdout.write(score ? scoresAsTable(result, dataset, text) : backtestAsTable(result, dataset, text));
    return EXIT.fine;
  } finally {
    progress.clear();
  }
};
