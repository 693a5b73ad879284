import { countedSentence, knowledgeSentences, nameIn, type Translator } from "#io/language";
import { Certainty } from "#model/vocabulary";
import { missingSeriesTable } from "../../../output/missing-series.ts";
import { type Column, layTable } from "../../../output/table.ts";
import type { DatasetContents } from "./dataset-description.ts";

/** Writes what is in a dataset for people. */
export function datasetAsTables(contents: DatasetContents, text: Translator): string {
  const { title, version, hash, created, baseYear, lastYear, certainty, otherFigures, knowledge } = contents;
  const head = [
    text.t("cli-dataset-show:heading", { title, version }),
    text.t("cli-dataset-show:years", { first: String(baseYear), last: String(lastYear), created: text.date(created) }),
    text.t("cli-dataset-show:hash", { hash }),
    ...(knowledge === null ? [countedSentence(certainty, text)] : knowledgeSentences(knowledge, text)),
    text.t("cli-dataset-show:others", { count: otherFigures }),
    ...(knowledge === null ? [text.t("cli-dataset-show:askKnowledge")] : []),
  ];
  return [
    head.map((line) => `${line}\n`).join(""),
    ...(knowledge === null || knowledge.missing.length === 0 ? [] : [missingSeriesTable(knowledge.missing, text)]),
    tables(contents, text),
    units(contents, text),
    occupations(contents, text),
    sources(contents, text),
  ].join("\n");
}

const left = (title: string): Column => ({ title, align: "left" });
const right = (title: string): Column => ({ title, align: "right" });

function tables({ tables: listed }: DatasetContents, text: Translator): string {
  const columns = [
    left(text.t("cli-dataset-show:table")),
    right(text.t("cli-dataset-show:rows")),
    right(text.t("cli-dataset-show:period")),
    ...Certainty.options.map((option) => right(text.t(`shell:certainty.${option}`))),
  ];
  const rows = listed.map(({ name, rows: count, oldestYear, newestYear, certainty }) => [
    name,
    text.number(count),
    oldestYear === null ? "" : oldestYear === newestYear ? String(oldestYear) : `${oldestYear}–${newestYear}`,
    ...Certainty.options.map((option) => (certainty === null || certainty[option] === 0 ? "" : text.number(certainty[option]))),
  ]);
  return layTable(columns, rows);
}

/** Units that have staff, themselves or below them, each above those it is the sum of: those one can ask a projection for. */
function units({ units: listed }: DatasetContents, text: Translator): string {
  const rows: string[][] = [];
  const add = (parent: string | null, depth: number): void => {
    for (const unit of listed) {
      if (unit.parent !== parent || !unit.staffed) continue;
      rows.push([`${"  ".repeat(depth)}${nameIn(unit, text.language)}`, unit.id, text.t(`shell:unitKind.${unit.kind}`)]);
      add(unit.id, depth + 1);
    }
  };
  add(null, 0);
  const rest = listed.length - rows.length;
  const table = layTable([left(text.t("cli:column.unit")), left("id"), left(text.t("cli-dataset-show:kind"))], rows);
  return rest === 0 ? table : `${table}${text.t("cli-dataset-show:unstaffed", { count: rest })}\n`;
}

function occupations({ occupations: listed }: DatasetContents, text: Translator): string {
  const rows = listed.map((occupation) => [
    nameIn(occupation, text.language),
    occupation.id,
    text.number(occupation.headcount),
    text.number(occupation.units),
  ]);
  return layTable(
    [
      left(text.t("cli-dataset-show:occupation")),
      left("id"),
      right(text.t("cli:column.headcount")),
      right(text.t("cli-dataset-show:units")),
    ],
    rows,
  );
}

function sources({ sources: listed }: DatasetContents, text: Translator): string {
  const rows = listed.map(({ id, title, publisher, publishedYear, figures }) => [
    id,
    publishedYear === null ? "" : String(publishedYear),
    text.number(figures),
    `${publisher}: ${title}`,
  ]);
  return layTable(
    [
      left(text.t("cli-dataset-show:source")),
      right(text.t("cli:column.year")),
      right(text.t("cli-dataset-show:figureCount")),
      left(text.t("cli-dataset-show:title")),
    ],
    rows,
  );
}
