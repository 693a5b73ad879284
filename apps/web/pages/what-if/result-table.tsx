import { fteIn } from "#io/language";
import type { Series } from "#model/scenario";
import { DataTable } from "../../controls/data-table.tsx";
import { demandName } from "../../parts/series/demand-name.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";

/** Measures compared before and after. In worked hours, those of contracted ones alone are left out, all but the need to recruit. */
const SHOWN = {
  contracted: ["headcount", "supply", "workedSupply", "experiencedSupply", "demand", "gap", "recruitmentNeed"],
  worked: ["headcount", "supply", "demand", "gap", "recruitmentNeed"],
} as const;

interface Row {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** The figures of the chosen year before and after, with the probability of shortage. */
export function ResultTable({ view, before }: { readonly view: SeriesView; readonly before: Series }) {
  const words = useText();
  const { t, number, signed, percent } = words;
  const { series, years, year, hours } = view;
  const at = years.indexOf(year);
  const write = (value: number | null, formatted: (value: number) => string) =>
    value === null ? t("shell:table.missing") : formatted(value);
  const rows = SHOWN[hours].map((measure): Row => {
    const one = before.measures[measure].p50[at] ?? null;
    const other = series.measures[measure].p50[at] ?? null;
    return {
      name: measure === "demand" ? demandName(series.basis, words) : t(`projection:measure.${measure}`),
      before: write(one, (value) => number(value, "amount")),
      after: write(other, (value) => number(value, "amount")),
      change: one === null || other === null ? "" : signed(other - one, "amount"),
    };
  });
  const [was, is] = [before.shortageProbability[at] ?? 0, series.shortageProbability[at] ?? 0];
  return (
    <DataTable<Row>
      caption={t("what-if:table.title", { year: String(year), fte: fteIn(hours, words) })}
      rows={[
        ...rows,
        {
          name: t("what-if:table.probability"),
          before: percent(was),
          after: percent(is),
          change: `${signed((is - was) * 100)} ${t("what-if:unit.points")}`,
        },
      ]}
      rowKey={(row) => row.name}
      columns={[
        { id: "name", title: t("what-if:table.measure"), rowHeader: true, cell: (row) => row.name },
        { id: "before", title: t("what-if:table.before"), numeric: true, cell: (row) => row.before },
        { id: "after", title: t("what-if:table.after"), numeric: true, cell: (row) => row.after },
        { id: "change", title: t("what-if:table.change"), numeric: true, cell: (row) => row.change },
      ]}
    />
  );
}
