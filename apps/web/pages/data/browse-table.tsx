import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { tableTitle } from "#io/language";
import { Certainty, type TableName } from "#model/vocabulary";
import { tableQuery } from "../../api/queries.ts";
import { DataTable } from "../../controls/data-table.tsx";
import { Failure } from "../../controls/failure.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { Loading } from "../../controls/loading.tsx";
import { SelectField } from "../../controls/select-field.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { NATION, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { rowColumns } from "./row-columns.tsx";
import { Pages } from "./row-pages.tsx";
import type { DataSearch } from "./search.ts";
import { wholeTable } from "./whole-table.ts";

/** Rows on a page. */
const PAGE = 50;
/** Milliseconds of quiet after the last key before a search is sent. */
const QUIET = 300;

/** Any table of the dataset, searched, filtered and page by page; every figure answers where it comes from. */
export function BrowseTable({ view }: { readonly view: DatasetView }) {
  const text = useText();
  const { t, number } = text;
  const place = usePlace();
  const search: DataSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const table: TableName = search.table ?? "stock";
  const offset = search.offset ?? 0;
  const set = (values: Partial<DataSearch>) =>
    void navigate({ to: ".", search: (old: object) => ({ ...old, offset: undefined, ...values }), resetScroll: false, replace: true });
  const mine = search.mine === "1" ? { occupation: place.occupation, unit: place.unit === NATION ? undefined : place.unit } : {};
  const filters = {
    ...(search.find ? { search: search.find } : {}),
    ...(search.certainty ? { certainty: search.certainty } : {}),
    ...(mine.occupation ? { occupation: mine.occupation } : {}),
    ...(mine.unit ? { unit: mine.unit } : {}),
  };
  const queries = useQueryClient();
  const query = useQuery(tableQuery(place.dataset, table, { offset, limit: PAGE, ...filters }));
  const fields = view.detail.tables.find((one) => one.name === table)?.fields ?? [];
  const page = query.data?.table === table ? query.data : undefined;
  const range = page && {
    from: number(Math.min(page.offset + 1, page.total)),
    to: number(Math.min(page.offset + page.rows.length, page.total)),
    total: number(page.total),
  };
  const mineName = [place.occupation && view.occupationName(place.occupation), place.unit !== NATION && view.unitName(place.unit)]
    .filter(Boolean)
    .join(", ");
  return (
    <section className="fs-section" aria-labelledby="browse">
      <Heading level={2} data-size="sm" id="browse">
        {t("data:browse.title")}
      </Heading>
      <div className="fs-controls">
        <SelectField
          label={t("data:browse.table")}
          value={table}
          options={view.detail.tables.map((one) => ({ value: one.name, text: tableTitle(one.name, text) }))}
          onChoose={(value) => set({ table: value as TableName, certainty: undefined, find: undefined })}
        />
        <SearchField key={table} value={search.find ?? ""} onChange={(find) => set({ find: find === "" ? undefined : find })} />
        <SelectField
          label={t("data:browse.certainty")}
          value={search.certainty ?? ""}
          options={[
            { value: "", text: t("data:browse.all") },
            ...Certainty.options.map((certainty) => ({ value: certainty, text: t(`shell:certainty.${certainty}`) })),
          ]}
          onChoose={(value) => set({ certainty: Certainty.options.find((certainty) => certainty === value) })}
        />
        {mineName !== "" && (
          <label className="fs-check">
            <input
              type="checkbox"
              checked={search.mine === "1"}
              onChange={(event) => set({ mine: event.target.checked ? "1" : undefined })}
            />
            {t("data:browse.mine", { place: mineName })}
          </label>
        )}
      </div>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!page && !query.error && <Loading />}
      <p className="fs-hidden" role="status">
        {range && t("shell:pages.range", range)}
      </p>
      {page && page.total === 0 && <Paragraph>{t("data:browse.empty")}</Paragraph>}
      {page && range && page.total > 0 && (
        <>
          <DataTable
            key={table}
            caption={t("data:browse.caption", { table: tableTitle(table, text), range: t("shell:pages.range", range) })}
            rows={page.rows.map((row, index) => ({ row, key: String(page.offset + index) }))}
            rowKey={({ key }) => key}
            columns={rowColumns(fields, view, text)}
            maxHeight="36rem"
          />
          <FigureMenu
            name={`framsyn-${table}`}
            of={tableTitle(table, text)}
            table={() => wholeTable(queries, { dataset: place.dataset, table, columns: fields.map(({ name }) => name) }, filters)}
          />
          <Pages offset={page.offset} size={PAGE} total={page.total} onMove={(next) => set({ offset: next })} />
        </>
      )}
    </section>
  );
}

/** Search in the table; sent when typing pauses. */
function SearchField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), QUIET);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className="fs-field">
      {t("data:browse.search")}
      <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}
