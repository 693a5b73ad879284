import { atStart, nameIn, structuralSentence, type Translator } from "#io/language";
import { BACKTEST_GROUPINGS, type Backtest, type BacktestProjection, type BacktestScore } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { type Column, layTable } from "../../output/table.ts";
import { groupName, headingOf } from "./backtest-words.ts";
import { coverageTable } from "./score-table.ts";

/** Writes a back-test for people: a sentence, how each group did, and every projection beside what was counted. */
export function backtestAsTable(result: Backtest, dataset: Dataset, text: Translator): string {
  const skipped = result.skipped.map(
    ({ series, occupation, reason }) =>
      `${text.t("backtest:skipped", { series, occupation: nameOf(dataset, occupation, text), reason })}\n`,
  );
  const all = result.scores.all?.[0];
  if (all === undefined) return [`${text.t("backtest:nothing")}\n`, ...skipped].join("\n");
  const structural = structuralSentence(result, text);
  return [
    `${headingOf(all, result, dataset, text)}\n`,
    `${summary(all, text)}\n`,
    scores(result, text),
    ...(structural === null ? [] : [`${structural}\n`, coverageTable(result, text)]),
    projections(result, dataset, text),
    `${text.t("backtest:notes")}\n`,
    ...skipped,
  ].join("\n");
}

const share = (value: number, text: Translator): string => text.percent(value, 1);

function summary(all: BacktestScore, text: Translator): string {
  return text.t("backtest:summary", {
    mape: share(all.mape, text),
    bias: text.t(all.bias > 0 ? "backtest:tooHigh" : "backtest:tooLow", { share: share(Math.abs(all.bias), text) }),
    covered: all.covered,
    projections: all.projections,
    noChange: share(all.noChangeMape, text),
  });
}

type ColumnName = "projections" | "error" | "bias" | "covered" | "noChange" | "drift" | "from" | "to" | "observed" | "median" | "interval";
const right = (name: ColumnName, text: Translator): Column => ({ title: text.t(`backtest:column.${name}`), align: "right" });

function scores(result: Backtest, text: Translator): string {
  const columns: Column[] = [
    { title: text.t("backtest:column.group"), align: "left" },
    ...(["projections", "error", "bias", "covered", "noChange", "drift"] as const).map((name) => right(name, text)),
  ];
  const rows = BACKTEST_GROUPINGS.flatMap((grouping) =>
    (result.scores[grouping] ?? []).map((score) => [
      `${text.t(`backtest:grouping.${grouping}`)}: ${groupName(score.group, text)}`,
      text.number(score.projections),
      share(score.mape, text),
      share(score.bias, text),
      `${score.covered}/${score.projections}`,
      share(score.noChangeMape, text),
      score.drift === null ? "–" : share(score.drift.mape, text),
    ]),
  );
  return layTable(columns, rows);
}

function projections(result: Backtest, dataset: Dataset, text: Translator): string {
  const columns: Column[] = [
    { title: text.t("backtest:grouping.series"), align: "left" },
    { title: text.t("backtest:column.occupation"), align: "left" },
    ...(["from", "to", "observed", "median", "interval", "error"] as const).map((name) => right(name, text)),
  ];
  return layTable(
    columns,
    result.projections.map((projection) => projectionCells(projection, dataset, text)),
  );
}

function projectionCells(
  { series, occupation, origin, year, observed, p10, p50, p90 }: BacktestProjection,
  dataset: Dataset,
  text: Translator,
) {
  return [
    groupName(series, text),
    nameOf(dataset, occupation, text),
    String(origin),
    String(year),
    text.number(observed, "amount"),
    text.number(p50, "amount"),
    text.t("cli:range", { low: text.number(p10, "amount"), high: text.number(p90, "amount") }),
    share(p50 / observed - 1, text),
  ];
}

function nameOf(dataset: Dataset, id: string, text: Translator): string {
  const row = dataset.tables.occupations.find((candidate) => candidate.id === id)!;
  return atStart(nameIn({ nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en }, text.language));
}
