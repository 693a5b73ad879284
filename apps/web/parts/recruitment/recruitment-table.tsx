import { Link } from "@tanstack/react-router";
import type { Summary } from "#model/projection";
import { DataTable } from "../../controls/data-table.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** What one occupation must recruit in a year. */
export interface RecruitmentRow {
  readonly occupation: string;
  /** FTE: leavers and growth. */
  readonly need: Summary;
  /** Mean FTE at work. */
  readonly supply: number;
  /** Whether its shortage is assessed. */
  readonly assessed: boolean;
}

interface RecruitmentTableProps {
  readonly rows: readonly RecruitmentRow[];
  readonly year: number;
  readonly unit: string;
  readonly view: DatasetView;
}

/** Occupations by what they must recruit in a year, the most first, with the share of those at work it is. */
export function RecruitmentTable({ rows, year, unit, view }: RecruitmentTableProps) {
  const { t, number, interval, percent } = useText();
  const ranked = rows.toSorted((a, b) => b.need.p50 - a.need.p50);
  const share = ({ need, supply }: RecruitmentRow): number | null => (supply > 0 ? need.p50 / supply : null);
  const assessed = (row: RecruitmentRow): string => t(row.assessed ? "sentences:recruitment.isAssessed" : "sentences:notAssessed.cell");
  return (
    <>
      <DataTable<RecruitmentRow>
        caption={t("sentences:recruitment.caption", { year: String(year) })}
        rows={ranked}
        rowKey={({ occupation }) => occupation}
        maxHeight="26rem"
        columns={[
          {
            id: "occupation",
            title: t("sentences:recruitment.occupation"),
            rowHeader: true,
            sortBy: ({ occupation }) => view.occupationName(occupation),
            cell: ({ occupation }) => (
              <Link to="/projection" search={(old: object) => ({ ...old, occupation, unit })}>
                {view.occupationName(occupation)}
              </Link>
            ),
          },
          {
            id: "need",
            title: t("sentences:recruitment.need"),
            numeric: true,
            sortBy: ({ need }) => need.p50,
            cell: (row) => number(row.need.p50, "amount"),
          },
          {
            id: "range",
            title: t("sentences:recruitment.range"),
            numeric: true,
            cell: (row) => interval(row.need.p10, row.need.p90, "amount"),
          },
          {
            id: "share",
            title: t("sentences:recruitment.ofStaff"),
            numeric: true,
            sortBy: share,
            cell: (row) => {
              const found = share(row);
              return found === null ? t("shell:table.missing") : percent(found, 1);
            },
          },
          { id: "assessed", title: t("sentences:recruitment.assessed"), sortBy: assessed, cell: assessed },
        ]}
        sorted={{ column: "need", descending: true }}
      />
      <div className="fs-controls">
        <FigureMenu
          name={`framsyn-recruitment-${unit}-${year}`}
          table={() => ({
            header: [
              t("sentences:recruitment.occupation"),
              ...["P10", "P50", "P90"].map((name) => `${t("sentences:recruitment.need")} ${name}`),
              t("sentences:recruitment.ofStaff"),
              t("sentences:recruitment.assessed"),
            ],
            rows: ranked.map((row) => [
              view.occupationName(row.occupation),
              row.need.p10,
              row.need.p50,
              row.need.p90,
              share(row),
              assessed(row),
            ]),
          })}
        />
      </div>
    </>
  );
}
