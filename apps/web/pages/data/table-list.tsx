import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { DatasetDetail } from "#apps/contract";
import { tableTitle } from "#io/language";
import type { TableName } from "#model/vocabulary";
import { DataTable } from "../../controls/data-table.tsx";
import { useText } from "../../reader/text.tsx";
import { CertaintyBar } from "./certainty-bar.tsx";
import { countsOf, total } from "./certainty-counts.ts";

/** Years a table covers; one year is written once. */
const years = (table: DatasetDetail["tables"][number]): string =>
  table.oldestYear === null ? "" : [...new Set([table.oldestYear, table.newestYear])].join("–");

/** Every table with rows, years and certainty; each leads to its rows. */
export function TableList({ detail }: { readonly detail: DatasetDetail }) {
  const text = useText();
  const { t, number } = text;
  const name = (table: DatasetDetail["tables"][number]) => tableTitle(table.name, text);
  return (
    <section className="fs-section" aria-labelledby="tables">
      <Heading level={2} data-size="sm" id="tables">
        {t("data:tables.title")}
      </Heading>
      <DataTable
        caption={t("data:tables.caption")}
        rows={detail.tables}
        rowKey={(table) => table.name}
        columns={[
          {
            id: "name",
            title: t("data:tables.name"),
            rowHeader: true,
            sortBy: name,
            cell: (table) => (
              <Link
                to="/data"
                hash="browse"
                search={(old: object) => ({
                  ...old,
                  table: table.name as TableName,
                  find: undefined,
                  certainty: undefined,
                  offset: undefined,
                })}
              >
                {name(table)}
              </Link>
            ),
          },
          { id: "rows", title: t("data:tables.rows"), numeric: true, sortBy: (table) => table.rows, cell: (table) => number(table.rows) },
          { id: "years", title: t("data:tables.years"), sortBy: (table) => table.newestYear, cell: years },
          {
            id: "certainty",
            title: t("data:tables.certainty"),
            sortBy: (table) => (total(countsOf(table)) === 0 ? null : countsOf(table).assumption / total(countsOf(table))),
            cell: (table) => <CertaintyBar counts={countsOf(table)} />,
          },
        ]}
      />
    </section>
  );
}
