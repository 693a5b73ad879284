import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { placementCaseQuery, placementDifferenceQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Empty } from "../../../controls/empty.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PlacementsSearch } from "../address/search.ts";
import { useGo } from "../address/use-go.ts";
import { weekName } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";
import { ChangeList } from "./change-list.tsx";

/** What differs between this allocation and another of the same term: each move, who has gained and who has lost. */
export function ComparisonSection(props: PartProps) {
  const { state } = props;
  const { t, dateTime, number } = useText();
  const go = useGo();
  const { compared }: PlacementsSearch = useSearch({ strict: false });
  const term = useQuery(placementCaseQuery(state.case));
  const others = (term.data?.allocations ?? []).filter(({ id, status }) => id !== state.id && status === "done");
  const before = compared ?? state.earlier ?? others[0]?.id;
  if (term.error) return <Failure error={term.error} onRetry={() => void term.refetch()} />;
  if (!term.data) return <Loading />;
  return (
    <section className="fs-section">
      <Heading level={2} data-size="xs">
        {t("placements-comparison:title")}
      </Heading>
      <ChangeList {...props} />
      {before === undefined ? (
        <Empty title={t("placements-comparison:none")}>{t("placements-comparison:noneText")}</Empty>
      ) : (
        <>
          {others.length > 0 && (
            <div className="fs-controls">
              <SelectField
                label={t("placements-comparison:with")}
                value={before}
                options={others.map(({ id, askedAt, placed }) => ({
                  value: id,
                  text: t("placements-comparison:other", { at: dateTime(askedAt), placed: placed === null ? "–" : number(placed, 0) }),
                }))}
                onChoose={(id) => go({ compared: id })}
              />
            </div>
          )}
          <Difference {...props} before={before} />
        </>
      )}
    </section>
  );
}

function Difference({ state, names, before }: PartProps & { readonly before: string }) {
  const { t, number } = useText();
  const query = useQuery(placementDifferenceQuery(state.id, before));
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const { students, moves, gained, lost } = query.data;
  if (moves.length === 0) return <Paragraph>{t("placements-comparison:alike")}</Paragraph>;
  const place = (at: { readonly site: string; readonly week: string } | null): string =>
    at === null ? t("placement:nowhere") : `${names.site(at.site)}, ${t("placement:oneWeek", { weeks: weekName(at.week) })}`;
  const title = t("placements-comparison:moves");
  const { placed, withoutMoves } = state.allocation;
  const more = Math.max(0, placed - (withoutMoves ?? placed));
  return (
    <>
      <div className="fs-headed">
        <Paragraph>
          {t("placements-comparison:lead", {
            count: students.length,
            n: number(students.length, 0),
            gained: number(gained.length, 0),
            lost: number(lost.length, 0),
          })}
        </Paragraph>
        <FigureMenu
          name="placements-moves"
          of={title}
          table={() => ({
            header: ["student", "requirement", "before_site", "before_week", "after_site", "after_week", "reason"],
            rows: moves.map(({ student, requirement, before: was, after: is, reason }) => [
              student,
              requirement,
              was?.site ?? null,
              was?.week ?? null,
              is?.site ?? null,
              is?.week ?? null,
              reason,
            ]),
          })}
        />
      </div>
      {more > 0 && before === state.earlier && (
        <Paragraph className="fs-narrow">{t("placement:withoutMoves", { count: more, n: number(more, 0) })}</Paragraph>
      )}
      <DataTable
        caption={title}
        rows={moves.map((move, index) => ({ ...move, key: String(index) }))}
        rowKey={({ key }) => key}
        maxHeight="30rem"
        columns={[
          {
            id: "student",
            title: t("placement:column.student"),
            rowHeader: true,
            sortBy: ({ student }) => student,
            cell: ({ student }) => student,
          },
          { id: "before", title: t("placements-comparison:before"), cell: ({ before: was }) => place(was) },
          { id: "after", title: t("placements-comparison:after"), cell: ({ after: is }) => place(is) },
          ...(moves.some(({ reason }) => reason !== null)
            ? [
                {
                  id: "reason",
                  title: t("placements-comparison:reason"),
                  cell: ({ reason }: (typeof moves)[number]) => (reason === null ? "–" : t(`placement:reason.${reason}`)),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
