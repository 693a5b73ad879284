import { structuralSentence, type Translator } from "#io/language";
import { BACKTEST_GROUPINGS, type Backtest, COVERAGES, type MethodScore } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { type Column, layTable } from "../../output/table.ts";
import { groupName, headingOf } from "./backtest-words.ts";

/** Gives what is scored without the projections, for programs. */
export function scoresAsJson({ schema, dataset, model, draws, seed, levels, structural, performance }: Backtest): object {
  return { schema, dataset, model, draws, seed, levels, structural, performance };
}

/** Writes proper scores for people: every method in every group of projections. */
export function scoresAsTable(result: Backtest, dataset: Dataset, text: Translator): string {
  const all = result.scores.all?.[0];
  if (all === undefined) return `${text.t("backtest:nothing")}\n`;
  const structural = structuralSentence(result, text);
  return [
    `${headingOf(all, result, dataset, text)}\n`,
    methodsTable(result, text),
    ...(structural === null ? [] : [`${structural}\n`, coverageTable(result, text)]),
    `${text.t("backtest:scoreNotes")}\n`,
  ].join("\n");
}

const left = (title: string): Column => ({ title, align: "left" });
const right = (title: string): Column => ({ title, align: "right" });

/** Groups in the order of the groupings, each with its name. */
const groupsOf = ({ performance }: Backtest, text: Translator) =>
  BACKTEST_GROUPINGS.flatMap((grouping) =>
    (performance[grouping] ?? []).map(({ group, methods }) => ({
      name: `${text.t(`backtest:grouping.${grouping}`)}: ${groupName(group, text)}`,
      methods,
    })),
  );

function methodsTable(result: Backtest, text: Translator): string {
  const { t } = text;
  const ratio = (value: number | null): string => (value === null ? "–" : text.number(value, 2));
  return layTable(
    [
      left(t("backtest:column.group")),
      left(t("backtest:column.method")),
      ...(["projections", "series", "wis", "crps"] as const).map((name) => right(t(`backtest:column.${name}`))),
      ...COVERAGES.map((level) => right(t("backtest:column.held", { level: text.percent(level) }))),
      ...(["deviation", "skill", "againstSameGrowth"] as const).map((name) => right(t(`backtest:column.${name}`))),
    ],
    groupsOf(result, text).flatMap(({ name, methods }) =>
      methods.map((score) => [
        name,
        t(`backtest:method.${score.method}`),
        text.number(score.projections),
        text.number(score.series),
        withError(score.wis, 1, text),
        withError(score.crps, 1, text),
        ...score.coverage.map((held) => withError(held, 0, text)),
        text.percent(score.deviation.mean, 1),
        ratio(score.skill),
        ratio(score.againstSameGrowth),
      ]),
    ),
  );
}

/** Writes what the 80 % intervals held without and with the model's own error, group by group, each series counted once. */
export function coverageTable(result: Backtest, text: Translator): string {
  const { t } = text;
  const held = (methods: readonly MethodScore[], method: MethodScore["method"]): string => {
    const found = methods.find((one) => one.method === method)?.coverage.find(({ level }) => level === 0.8);
    return found === undefined ? "–" : withError(found, 0, text);
  };
  return layTable(
    [
      left(t("backtest:column.group")),
      ...(["projections", "series", "heldStated", "heldStructural"] as const).map((name) => right(t(`backtest:column.${name}`))),
    ],
    groupsOf(result, text).map(({ name, methods }) => [
      name,
      text.number(methods[0]!.projections),
      text.number(methods[0]!.series),
      held(methods, "model"),
      held(methods, "structural"),
    ]),
  );
}

/** A share with its standard error, in per cent. */
const withError = ({ mean, error }: MethodScore["wis"], decimals: number, text: Translator): string =>
  error === null
    ? text.percent(mean, decimals)
    : text.t("backtest:withError", { value: text.percent(mean, decimals), error: text.number(100 * error, decimals) });
