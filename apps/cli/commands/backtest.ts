import { type Command, Option } from "@commander-js/extra-typings";
import { backtest } from "#model/analysis";
import { EXIT } from "../exit-code.ts";
import { loadDataset } from "../load-dataset.ts";
import { type End, makeCommand } from "../make-command.ts";
import { wholeNumber } from "../option-values.ts";
import { backtestAsTable } from "../output/backtest-table.ts";
import { showProgress } from "../output/progress.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn backtest`. */
export function addBacktestCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  program.addCommand(
    makeCommand("backtest", text.t("backtest:description"), terminal)
      .addOption(new Option("--draws <number>", text.t("backtest:draws")).argParser(wholeNumber(text, 10, 100_000)).default(1000))
      .addOption(new Option("--seed <number>", text.t("backtest:seed")).argParser(wholeNumber(text, 0, 4_294_967_295)).default(1))
      .addOption(new Option("--format <format>", text.t("backtest:format")).choices(["table", "json"]).default("table"))
      .addOption(new Option("--data <folder>", text.t("backtest:data")))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("backtest:examples")}\n\n${text.t("backtest:notes")}`)
      .action(async ({ data, draws, seed, format }) => {
        const dataset = await loadDataset(data);
        const progress = showProgress(terminal);
        try {
          const result = backtest(dataset, { draws, seed, onProgress: progress.update });
          progress.clear();
          stdout.write(format === "json" ? `${JSON.stringify(result)}\n` : backtestAsTable(result, dataset, text));
          end(EXIT.fine);
        } finally {
          progress.clear();
        }
      }),
  );
}
