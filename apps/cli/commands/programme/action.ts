import { runProgramme } from "#io/compute";
import { readSeries } from "#io/ingest";
import { programmeSentences, type Translator } from "#io/language";
import { answerPlans, PROGRAMME_QUESTIONS, type Programme } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { type Names, namesIn } from "../../analysis/names.ts";
import { loadDataset, REFERENCE_FOLDER } from "../../input/load-dataset.ts";
import { missingSeriesTable } from "../../output/missing-series.ts";
import { showProgress } from "../../output/progress.ts";
import { layTable } from "../../output/table.ts";
import { withDesk } from "../../plans/with-desk.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, { data, dataFolder, draws, seed, workers, format }) => {
  const { stdout, text } = terminal;
  const stored =
    dataFolder === undefined
      ? null
      : await withDesk(terminal, dataFolder, async ({ desk, current }) => ({ current, plans: await desk.store.plans.list() }));
  const dataset = data === undefined && stored !== null ? stored.current : await loadDataset(data);
  const progress = showProgress(terminal);
  try {
    const found = await runProgramme(dataset, await readSeries(REFERENCE_FOLDER), { draws, seed, workers, onProgress: progress.update });
    progress.clear();
    const answered = stored === null ? found : { ...found, plans: answerPlans(dataset, stored.plans) };
    stdout.write(format === "json" ? `${JSON.stringify(answered)}\n` : inWords(answered, dataset, text));
    return EXIT.fine;
  } finally {
    progress.clear();
  }
};

/** Lists what each occupation must recruit in the year, the most first. */
function recruitment({ year, occupations, notAssessed }: NonNullable<Programme["short"]>, names: Names, text: Translator): string {
  const { t, number } = text;
  const right = (title: string) => ({ title, align: "right" as const });
  const rows = occupations
    .flatMap(({ recruitment: need, kind, ...rest }) => (need === null || kind === "none" ? [] : [{ ...rest, need }]))
    .toSorted((a, b) => b.need.p50 - a.need.p50);
  const table = layTable(
    [
      { title: t("sentences:recruitment.occupation"), align: "left" },
      right(t("sentences:recruitment.need")),
      right(t("sentences:recruitment.range")),
      right(t("sentences:recruitment.ofStaff")),
      { title: t("sentences:recruitment.assessed"), align: "left" },
    ],
    rows.map(({ occupation, need, supply }) => {
      return [
        names.occupationName(occupation),
        number(need.p50, "amount"),
        text.interval(need.p10, need.p90, "amount"),
        supply > 0 ? text.percent(need.p50 / supply, 1) : "–",
        t(notAssessed.includes(occupation) ? "sentences:notAssessed.cell" : "sentences:recruitment.isAssessed"),
      ];
    }),
  );
  return `${t("sentences:recruitment.caption", { year: String(year) })}\n\n${table}`;
}

function inWords(programme: Programme, dataset: Dataset, text: Translator): string {
  const names = { ...namesIn([dataset], text), nation: unitTree(dataset).nation };
  const { title, version } = dataset.description;
  const answers = PROGRAMME_QUESTIONS.map((question) => {
    const missing = question === "screening" ? "programme:screening.none" : "programme:plans.unknown";
    const said = programmeSentences(programme, question, names, text) ?? [text.t(missing)];
    const heading = text.t(`programme:question.${question}`);
    const list = [
      ...(question === "short" && programme.short !== null ? ["", recruitment(programme.short, names, text)] : []),
      ...(question === "sure" && programme.sure !== null && programme.sure.knowledge.missing.length > 0
        ? ["", missingSeriesTable(programme.sure.knowledge.missing, text)]
        : []),
    ];
    return [heading, "─".repeat([...heading].length), ...said, ...list].join("\n").trimEnd();
  });
  const key = text.t("programme:key", {
    dataset: `${title} ${version}`,
    model: programme.model,
    draws: programme.draws,
    seed: String(programme.seed),
  });
  return `${text.t("programme:title")}\n\n${answers.join("\n\n")}\n\n${key}\n`;
}
