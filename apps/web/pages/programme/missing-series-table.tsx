import { figureGroupName, inSentence, loadStep, saidIn, shareInWords } from "#io/language";
import type { MissingSeries } from "#model/analysis";
import { DataTable } from "../../controls/data-table.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { useText } from "../../reader/text.tsx";

/** Series that would make the answer most certain: what each is, how much of the uncertainty it touches, and how it is loaded. */
export function MissingSeriesTable({ missing }: { readonly missing: readonly MissingSeries[] }) {
  const text = useText();
  const { t, language, list } = text;
  const number = ({ number: of }: MissingSeries): string => of ?? t("shell:table.missing");
  const groups = (series: MissingSeries): string => list(series.groups.map((group) => inSentence(figureGroupName(group, text).name)));
  const columns = {
    series: t("knowledge:column.series"),
    number: t("knowledge:column.number"),
    publisher: t("knowledge:column.publisher"),
    share: t("knowledge:column.share"),
    groups: t("knowledge:column.groups"),
    licence: t("knowledge:column.licence"),
    load: t("knowledge:column.load"),
  };
  return (
    <>
      <DataTable<MissingSeries>
        caption={t("knowledge:caption")}
        rows={missing}
        rowKey={({ id }) => id}
        maxHeight="26rem"
        columns={[
          {
            id: "series",
            title: columns.series,
            rowHeader: true,
            cell: ({ address, title }) => (address === null ? saidIn(title, language) : <a href={address}>{saidIn(title, language)}</a>),
          },
          { id: "number", title: columns.number, cell: number },
          { id: "publisher", title: columns.publisher, cell: ({ publisher }) => saidIn(publisher, language) },
          {
            id: "share",
            title: columns.share,
            numeric: true,
            sortBy: ({ share }) => share,
            cell: ({ share }) => shareInWords(share, text),
          },
          { id: "groups", title: columns.groups, cell: groups },
          { id: "licence", title: columns.licence, cell: ({ licence }) => saidIn(licence, language) },
          { id: "load", title: columns.load, cell: (series) => loadStep(series, text) },
        ]}
        sorted={{ column: "share", descending: true }}
      />
      <p className="fs-quiet">{t("knowledge:overlap")}</p>
      <div className="fs-controls">
        <FigureMenu
          name="framsyn-missing-series"
          table={() => ({
            header: Object.values(columns),
            rows: missing.map((series) => [
              saidIn(series.title, language),
              series.number,
              saidIn(series.publisher, language),
              series.share,
              groups(series),
              saidIn(series.licence, language),
              loadStep(series, text),
            ]),
          })}
        />
      </div>
    </>
  );
}
