import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Empty } from "../../../controls/empty.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { useText } from "../../../reader/text.tsx";
import { weekSpan } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";

/** Orders of places: asked, offered, used, who has not answered and how long there is. */
export function OrdersSection({ state, names }: PartProps) {
  const { t, number, date } = useText();
  const query = useQuery(placementViewQuery(state.id, "orders"));
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const orders = query.data;
  if (orders.length === 0) return <Empty title={t("placements-orders:none")}>{t("placements-orders:noneText")}</Empty>;
  const title = t("placements-orders:title");
  const waiting = orders.filter(({ daysLeft }) => daysLeft !== null);
  const late = waiting.filter(({ daysLeft }) => daysLeft! < 0);
  const sum = (list: typeof orders, of: (order: (typeof orders)[number]) => number): string =>
    number(
      list.reduce((total, order) => total + of(order), 0),
      0,
    );
  const left = (days: number): string =>
    days < 0
      ? t("placement:daysOver", { count: -days, n: number(-days, 0) })
      : t("placement:daysLeft", { count: days, n: number(days, 0) });
  return (
    <section className="fs-section">
      <div className="fs-headed">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        <FigureMenu
          name="placements-orders"
          of={title}
          table={() => ({
            header: ["institution", "programme", "site", "discipline", "from", "to", "asked", "offered", "placed", "deadline", "days_left"],
            rows: orders.map((one) => [
              one.institution,
              one.programme,
              one.site,
              one.discipline,
              one.from,
              one.to,
              one.asked,
              one.offered,
              one.placed,
              one.deadline,
              one.daysLeft,
            ]),
          })}
        />
      </div>
      <Paragraph className="fs-narrow">
        {t("placements-orders:lead", {
          asked: sum(orders, ({ asked }) => asked),
          offered: sum(orders, ({ offered }) => offered ?? 0),
          waiting: number(waiting.length, 0),
          late: number(late.length, 0),
        })}
      </Paragraph>
      <DataTable
        caption={title}
        rows={orders}
        rowKey={({ institution, programme, site, discipline, from }) => [institution, programme, site, discipline, from].join(" ")}
        maxHeight="36rem"
        columns={[
          {
            id: "site",
            title: t("placement:column.site"),
            rowHeader: true,
            sortBy: ({ site }) => names.site(site),
            cell: ({ site }) => names.site(site),
          },
          {
            id: "institution",
            title: t("placement:column.institution"),
            sortBy: ({ institution }) => institution,
            cell: ({ institution }) => institution,
          },
          { id: "weeks", title: t("placement:column.weeks"), cell: ({ from, to }) => weekSpan(from, to) },
          {
            id: "asked",
            title: t("placement:column.asked"),
            numeric: true,
            sortBy: ({ asked }) => asked,
            cell: ({ asked }) => number(asked, 0),
          },
          {
            id: "offered",
            title: t("placement:column.offered"),
            numeric: true,
            sortBy: ({ offered }) => offered,
            cell: ({ offered }) => (offered === null ? t("placement:notAnswered") : number(offered, 0)),
          },
          {
            id: "placed",
            title: t("placement:column.placed"),
            numeric: true,
            sortBy: ({ placed }) => placed,
            cell: ({ placed }) => number(placed, 0),
          },
          {
            id: "deadline",
            title: t("placement:column.deadline"),
            sortBy: ({ daysLeft }) => daysLeft,
            cell: ({ deadline, daysLeft }) => (daysLeft === null ? date(deadline) : `${date(deadline)}, ${left(daysLeft)}`),
          },
        ]}
      />
    </section>
  );
}
