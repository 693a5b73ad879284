import { Heading } from "@digdir/designsystemet-react";
import type { DatasetDetail } from "#apps/contract";
import { DataTable } from "../../controls/data-table.tsx";
import { useText } from "../../reader/text.tsx";

/** Every source, with how many figures come from it. */
export function SourceList({ detail }: { readonly detail: DatasetDetail }) {
  const { t, number } = useText();
  return (
    <section className="fs-section" aria-labelledby="sources">
      <Heading level={2} data-size="sm" id="sources">
        {t("data:sources.title")}
      </Heading>
      <DataTable
        caption={t("data:sources.caption")}
        rows={detail.sources}
        rowKey={(source) => source.id}
        sorted={{ column: "figures", descending: true }}
        maxHeight="32rem"
        columns={[
          {
            id: "source",
            title: t("data:sources.source"),
            rowHeader: true,
            sortBy: (source) => source.title,
            cell: (source) =>
              source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              ),
          },
          { id: "publisher", title: t("data:sources.publisher"), sortBy: (source) => source.publisher, cell: (source) => source.publisher },
          {
            id: "published",
            title: t("data:sources.published"),
            sortBy: (source) => source.publishedYear,
            cell: (source) => source.publishedYear,
          },
          {
            id: "figures",
            title: t("data:sources.figures"),
            numeric: true,
            sortBy: (source) => source.figures,
            cell: (source) => number(source.figures),
          },
        ]}
      />
    </section>
  );
}
