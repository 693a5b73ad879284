import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { placementWorthQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Empty } from "../../../controls/empty.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PartProps } from "../shown/part-props.ts";

/** What one more place is worth at each site and discipline, found by allocating again. */
export function WorthSection({ state, answer, names }: PartProps) {
  const { t, number, interval } = useText();
  const [asked, setAsked] = useState(false);
  const query = useQuery({ ...placementWorthQuery(state.id), enabled: asked });
  const title = t("placements-worth:title");
  if (answer.lacking === 0) return <Empty title={t("placements-worth:none")}>{t("placements-worth:noneText")}</Empty>;
  const { data } = query;
  const going = asked && !query.error && (data === undefined || data.status === "queued" || data.status === "running");
  const range = ({ least, most }: { readonly least: number; readonly most: number }): string =>
    least === most ? number(least, 0) : interval(least, most, 0);
  return (
    <section className="fs-section">
      <div className="fs-headed">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        {data?.worth && (
          <FigureMenu
            name="placements-worth"
            of={title}
            table={() => ({
              header: ["site", "discipline", "least", "most"],
              rows: (data.worth ?? []).map(({ site, discipline, least, most }) => [site, discipline, least, most]),
            })}
          />
        )}
      </div>
      <Paragraph className="fs-narrow">{t("placements-worth:lead")}</Paragraph>
      {!asked && !data && (
        <div>
          <Button data-size="sm" onClick={() => setAsked(true)}>
            {t("placements-worth:ask")}
          </Button>
        </div>
      )}
      {going && <Progress label={t("placements-worth:working")} share={data?.progress ?? null} secondsLeft={data?.secondsLeft ?? null} />}
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {(data?.status === "failed" || data?.status === "cancelled") && (
        <Alert data-color="danger" role="status">
          <Paragraph>{t("placements-made:going.failed")}</Paragraph>
        </Alert>
      )}
      {data?.worth && data.worth.length === 0 && <Paragraph>{t("placements-worth:nothing")}</Paragraph>}
      {data?.worth && data.worth.length > 0 && (
        <DataTable
          caption={t("placements-worth:caption")}
          rows={data.worth}
          rowKey={({ site, discipline }) => `${site} ${discipline}`}
          maxHeight="30rem"
          columns={[
            {
              id: "site",
              title: t("placement:column.site"),
              rowHeader: true,
              sortBy: ({ site }) => names.site(site),
              cell: ({ site }) => names.site(site),
            },
            { id: "discipline", title: t("placement:column.discipline"), cell: ({ discipline }) => names.discipline(discipline) },
            { id: "more", title: t("placements-worth:more"), numeric: true, sortBy: ({ least }) => least, cell: range },
          ]}
        />
      )}
    </section>
  );
}
