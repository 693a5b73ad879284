import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { PlacementCaseDetails } from "#apps/contract";
import { startAllocation } from "../../../api/placement-actions.ts";
import { placementCaseQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { useText } from "../../../reader/text.tsx";
import { PageAnswer } from "../../../shell/page-frame.tsx";
import { useGo } from "../address/use-go.ts";
import { weekSpan } from "../names/week-name.ts";

/** A term before an allocation of it is chosen: what it holds, the step that allocates it, what has been made of it. */
export function TermOpening({ id }: { readonly id: string }) {
  const term = useQuery(placementCaseQuery(id));
  const { t } = useText();
  if (term.error)
    return (
      <>
        <Failure error={term.error} onRetry={() => void term.refetch()} />
        <ToTerms />
      </>
    );
  if (!term.data) return <Loading />;
  return (
    <>
      <Opening term={term.data} />
      {term.data.allocations.length > 0 && <Allocations term={term.data} title={t("placements-term:made")} />}
      <Programmes term={term.data} />
      <ToTerms />
    </>
  );
}

export function ToTerms() {
  const { t } = useText();
  return (
    <p>
      <Link to="/placements" search={(old: object) => ({ ...old, term: undefined, made: undefined, part: undefined, compared: undefined })}>
        {t("placements:toTerms")}
      </Link>
    </p>
  );
}

function Opening({ term }: { readonly term: PlacementCaseDetails }) {
  const { t, number, date } = useText();
  const go = useGo();
  const start = useMutation({ mutationFn: () => startAllocation(term.id), onSuccess: ({ id }) => go({ made: id }) });
  return (
    <section className="fs-section">
      <PageAnswer>
        <p className="fs-lead">
          {t("placements-term:lead", {
            name: term.name,
            students: number(term.students, 0),
            sites: number(term.sites.length, 0),
            weeks: weekSpan(term.fromWeek, term.toWeek),
            year: term.fromWeek.slice(0, 4),
          })}
        </p>
      </PageAnswer>
      <Paragraph className="fs-narrow">{t("placements-term:erased", { day: date(term.eraseOn) })}</Paragraph>
      <div>
        <Button disabled={start.isPending} onClick={() => start.mutate()}>
          {t("placements-term:allocate")}
        </Button>
      </div>
      {start.error && <Failure error={start.error} onRetry={() => start.mutate()} />}
    </section>
  );
}

function Allocations({ term, title }: { readonly term: PlacementCaseDetails; readonly title: string }) {
  const { t, number, dateTime } = useText();
  return (
    <DataTable
      caption={title}
      rows={term.allocations}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "at",
          title: t("placements-term:at"),
          rowHeader: true,
          cell: ({ id, askedAt }) => (
            <Link to="/placements" search={(old: object) => ({ ...old, made: id })}>
              {dateTime(askedAt)}
            </Link>
          ),
        },
        { id: "status", title: t("placements-term:status"), cell: ({ status }) => t(`placements-term:state.${status}`) },
        {
          id: "placed",
          title: t("placements-term:placed"),
          numeric: true,
          cell: ({ placed }) => (placed === null ? t("shell:table.missing") : number(placed, 0)),
        },
        { id: "changes", title: t("placements-term:changes"), numeric: true, cell: ({ changes }) => number(changes, 0) },
      ]}
    />
  );
}

function Programmes({ term }: { readonly term: PlacementCaseDetails }) {
  const { t, number, language } = useText();
  if (term.programmes.length === 0)
    return (
      <Alert data-color="warning">
        <Paragraph>{t("placements-term:nobody")}</Paragraph>
      </Alert>
    );
  return (
    <DataTable
      caption={t("placements-term:programmes")}
      rows={term.programmes}
      rowKey={({ id }) => id}
      maxHeight="26rem"
      columns={[
        { id: "programme", title: t("placement:column.programme"), rowHeader: true, cell: ({ names }) => names[language] },
        { id: "institution", title: t("placement:column.institution"), cell: ({ institution }) => institution },
        { id: "students", title: t("placement:column.students"), numeric: true, cell: ({ students }) => number(students, 0) },
      ]}
    />
  );
}
