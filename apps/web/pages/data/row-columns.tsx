import type { DatasetDetail, TablePage } from "#apps/contract";
import type { Translator } from "#io/language";
import { Certainty } from "#model/vocabulary";
import { CertaintyBadge } from "../../controls/certainty-badge.tsx";
import type { Column } from "../../controls/data-table.tsx";
import { decimalsFor, FigureSource, unitOfMeasure } from "../../controls/figure-source.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";

type Row = TablePage["rows"][number];
type Field = DatasetDetail["tables"][number]["fields"][number];

/** A row with its key, as the table shows it. */
export interface KeyedRow {
  readonly row: Row;
  readonly key: string;
}

/** Columns told by the figure itself when it is asked where it comes from; not repeated beside it. */
const TOLD_BY_FIGURE = ["low", "high", "distribution", "note"];

/** Columns of a table of the dataset: ids as names, figures with their source, certainty with its mark. */
export function rowColumns(fields: readonly Field[], view: DatasetView, text: Translator): readonly Column<KeyedRow>[] {
  const hasFigure = fields.some((field) => field.name === "value") && fields.some((field) => field.name === "certainty");
  return fields
    .filter((field) => !hasFigure || !TOLD_BY_FIGURE.includes(field.name))
    .map((field, index) => ({
      id: field.name,
      title: text.find(`data:field.${field.name}`) ?? field.name,
      numeric: field.kind === "number" || field.kind === "integer",
      rowHeader: index === 0,
      cell: ({ row }) =>
        hasFigure && field.name === "value" ? <Figure row={row} view={view} text={text} /> : cell(field, row, view, text),
    }));
}

function cell(field: Field, row: Row, view: DatasetView, text: Translator) {
  const value = row[field.name] ?? null;
  if (value === null) return <span className="fs-quiet">–</span>;
  if (typeof value === "boolean") return text.t(value ? "shell:state.yes" : "shell:state.no");
  if (typeof value === "number") return field.kind === "integer" ? String(value) : text.number(value, decimalsFor(value));
  switch (field.name) {
    case "occupation":
      return view.occupationName(value);
    case "unit":
    case "parent":
    case "county":
      return view.unitName(value);
    case "source":
      return view.sourceTitle(value);
    case "sex":
      return text.find(`data:sex.${value}`) ?? text.find(`data:key.${value}`) ?? value;
    case "kind":
      return text.find(`shell:unitKind.${value}`) ?? text.find(`data:key.${value}`) ?? value;
    case "sector":
      return text.find(`shell:sector.${value}`) ?? value;
    case "group":
      return text.find(`shell:occupationGroup.${value}`) ?? value;
    case "process":
    case "measure":
    case "flow":
    case "element":
    case "operation":
    case "alternative":
      return text.find(`data:key.${value}`) ?? value;
    case "unit_of_measure":
      return unitOfMeasure(value, text.find);
    case "certainty": {
      const certainty = Certainty.safeParse(value);
      return certainty.success ? <CertaintyBadge certainty={certainty.data} /> : value;
    }
    default:
      return value;
  }
}

const textOf = (value: Row[string] | undefined): string => (typeof value === "string" ? value : "");
const keyInWords = (key: string, text: Translator): string => (key === "" ? "" : (text.find(`data:key.${key}`) ?? key));
const numberOf = (value: Row[string] | undefined): number | null => (typeof value === "number" ? value : null);

/** The figure of a row, which answers where it comes from. */
function Figure({ row, view, text }: { readonly row: Row; readonly view: DatasetView; readonly text: Translator }) {
  const value = numberOf(row.value);
  const certainty = Certainty.safeParse(row.certainty);
  if (value === null || !certainty.success) return <span className="fs-quiet">–</span>;
  const what = [
    typeof row.occupation === "string" && view.occupationName(row.occupation),
    typeof row.unit === "string" && view.unitName(row.unit),
    keyInWords(textOf(row.measure) || textOf(row.process), text) || textOf(row.label),
  ]
    .filter(Boolean)
    .join(", ");
  const figure = {
    source: textOf(row.source),
    year: numberOf(row.year) ?? 0,
    unitOfMeasure: textOf(row.unit_of_measure),
    certainty: certainty.data,
    low: numberOf(row.low),
    high: numberOf(row.high),
    note: textOf(row.note) || null,
  };
  const shown = text.number(value, decimalsFor(value));
  return (
    <FigureSource what={what === "" ? shown : what} figure={figure}>
      {shown}
    </FigureSource>
  );
}
