import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { PublicPlanSummary } from "#apps/contract";
import { publicPlansQuery } from "../../api/public-queries.ts";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";

/** Published plans anyone can read. */
export function PublicPage() {
  const { t, language, date } = useText();
  const query = useQuery(publicPlansQuery());
  const columns: Column<PublicPlanSummary>[] = [
    {
      id: "unit",
      title: t("public:table.unit"),
      rowHeader: true,
      cell: ({ unit, names }) => (
        <Link to="/public/plans/$unit" params={{ unit }}>
          {names[language]}
        </Link>
      ),
      sortBy: ({ names }) => names[language],
    },
    { id: "period", title: t("public:table.period"), cell: ({ baseYear, lastYear }) => `${baseYear}–${lastYear}` },
    {
      id: "published",
      title: t("public:table.published"),
      cell: ({ publishedAt }) => date(publishedAt),
      sortBy: ({ publishedAt }) => publishedAt,
    },
    { id: "version", title: t("public:table.version"), numeric: true, cell: ({ version }) => version },
  ];
  return (
    <PageFrame
      title={t("public:title")}
      answer={query.data && <Paragraph>{t("public:lead", { smallest: query.data.smallest })}</Paragraph>}
    >
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading />
      ) : query.data.plans.length === 0 ? (
        <Empty title={t("public:none.title")}>{t("public:none.text")}</Empty>
      ) : (
        <DataTable caption={t("public:table.caption")} columns={columns} rows={query.data.plans} rowKey={({ unit }) => unit} />
      )}
    </PageFrame>
  );
}
