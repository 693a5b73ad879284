import { type Command, Option } from "@commander-js/extra-typings";
import { runProgramme } from "#io/compute";
import { programmeSentences } from "#io/language";
import { answerPlans, PROGRAMME_QUESTIONS, type Programme } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { namesIn } from "../analysis/names.ts";
import { EXIT } from "../exit-code.ts";
import { loadDataset } from "../load-dataset.ts";
import { type End, makeCommand } from "../make-command.ts";
import { wholeNumber } from "../option-values.ts";
import { showProgress } from "../output/progress.ts";
import { withDesk } from "../plans/with-desk.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn programme`: the five questions about the country, answered. */
export function addProgrammeCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  program.addCommand(
    makeCommand("programme", text.t("programme:command.description"), terminal)
      .addOption(new Option("--draws <number>", text.t("cli:projection.draws")).argParser(wholeNumber(text, 10, 2000)).default(1000))
      .addOption(new Option("--seed <number>", text.t("cli:projection.seed")).argParser(wholeNumber(text, 0, 4_294_967_295)).default(1))
      .addOption(new Option("--format <format>", text.t("programme:command.format")).choices(["text", "json"]).default("text"))
      .addOption(new Option("--workers <number>", text.t("cli:projection.workers")).argParser(wholeNumber(text, 0, 64)))
      .option("--data <folder>", text.t("cli:projection.data"))
      .option("--data-folder <folder>", text.t("programme:command.dataFolder"))
      .addHelpText(
        "after",
        `\n${text.t("cli:examples.title")}\n${text.t("programme:command.examples")}\n\n${text.t("programme:command.notes")}`,
      )
      .action(async ({ data, dataFolder, draws, seed, workers, format }) => {
        const stored =
          dataFolder === undefined
            ? null
            : await withDesk(terminal, dataFolder, async ({ desk, current }) => ({
                current,
                plans: await desk.store.plans.list(),
              }));
        const dataset = data === undefined && stored !== null ? stored.current : await loadDataset(data);
        const progress = showProgress(terminal);
        try {
          const found = await runProgramme(dataset, { draws, seed, workers, onProgress: progress.update });
          progress.clear();
          const answered = stored === null ? found : { ...found, plans: answerPlans(dataset, stored.plans) };
          stdout.write(format === "json" ? `${JSON.stringify(answered)}\n` : inWords(answered, dataset));
          end(EXIT.fine);
        } finally {
          progress.clear();
        }
      }),
  );

  function inWords(programme: Programme, dataset: Dataset): string {
    const names = { ...namesIn([dataset], text), nation: unitTree(dataset).nation };
    const { title, version } = dataset.description;
    const answers = PROGRAMME_QUESTIONS.map((question) => {
      const missing = question === "screening" ? "programme:screening.none" : "programme:plans.unknown";
      const said = programmeSentences(programme, question, names, text) ?? [text.t(missing)];
      const heading = text.t(`programme:question.${question}`);
      return [heading, "─".repeat([...heading].length), ...said].join("\n");
    });
    const key = text.t("programme:key", { dataset: `${title} ${version}`, model: programme.model });
    return `${text.t("programme:title")}\n\n${answers.join("\n\n")}\n\n${key}\n`;
  }
}
