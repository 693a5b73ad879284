import { Button, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { bottleneckSentence, shortageOfPlaces } from "#io/language";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Empty } from "../../../controls/empty.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { useText } from "../../../reader/text.tsx";
import { useGo } from "../address/use-go.ts";
import { ToSupervisors } from "../onward/to-supervisors.tsx";
import type { PartProps } from "../shown/part-props.ts";
import { Explanation } from "./explanation.tsx";

/** Those who lack something: where it is full, what proves that no more can be placed, and who they are. */
export function UnplacedSection(props: PartProps) {
  const { state, answer, names } = props;
  const text = useText();
  const { t, list, number } = text;
  const go = useGo();
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useQuery(placementViewQuery(state.id, "unplaced"));
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const { students, shortages, bottlenecks } = query.data;
  if (students.length === 0) return <Empty title={t("placements-unplaced:nobody")}>{t("placements-unplaced:nobodyText")}</Empty>;
  const title = t("placements-unplaced:title");
  const sitesOf = (sites: readonly string[]): string =>
    t("placements-unplaced:theSites", { count: sites.length, sites: list(sites.map(names.site)) });
  return (
    <section className="fs-section">
      <div className="fs-headed">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        <FigureMenu
          name="placements-unplaced"
          of={title}
          table={() => ({
            header: ["student", "programme", "study_year", "requirement", "disciplines", "lacking_weeks", "required_weeks"],
            rows: students.flatMap(({ student, programme, studyYear, lacking }) =>
              lacking.map(({ requirement, disciplines, weeks, required }) => [
                student,
                programme,
                studyYear,
                requirement,
                disciplines.join(" "),
                weeks,
                required,
              ]),
            ),
          })}
        />
      </div>
      <ul className="fs-plain-list">
        {shortages.map((shortage) => (
          <li key={JSON.stringify([shortage.disciplines, shortage.regions])}>{shortageOfPlaces(shortage, names, text)}</li>
        ))}
      </ul>
      {bottlenecks.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {t("placements-unplaced:inWords")}
          </Heading>
          <ul className="fs-plain-list">
            {bottlenecks.map((one) => (
              <li key={JSON.stringify([one.disciplines, one.sites, one.from])}>
                {bottleneckSentence(one, names, text)} <span className="fs-quiet">{sitesOf(one.sites)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="fs-narrow">
        {t("placements-unplaced:proof", { bound: number(answer.bound, 0), students: number(answer.students, 0) })}
      </p>
      <div className="fs-steps fs-no-print">
        <Button variant="secondary" data-size="sm" onClick={() => go({ part: "worth" })}>
          {t("placements-unplaced:toWorth")}
        </Button>
      </div>
      <DataTable
        caption={t("placements-unplaced:who")}
        rows={students}
        rowKey={({ student }) => student}
        maxHeight="30rem"
        columns={[
          {
            id: "student",
            title: t("placement:column.student"),
            rowHeader: true,
            sortBy: ({ student }) => student,
            cell: ({ student }) => student,
          },
          {
            id: "programme",
            title: t("placement:column.programme"),
            sortBy: ({ programme }) => names.programme(programme),
            cell: ({ programme }) => names.programme(programme),
          },
          { id: "year", title: t("placement:column.studyYear"), numeric: true, cell: ({ studyYear }) => studyYear },
          {
            id: "lacking",
            title: t("placement:column.lacking"),
            cell: ({ lacking }) => list(lacking.flatMap(({ disciplines }) => disciplines.map(names.discipline))),
          },
          {
            id: "why",
            title: t("placements-unplaced:why"),
            cell: ({ student }) => (
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={t("placements-unplaced:whyOf", { student })}
                aria-expanded={chosen === student}
                onClick={() => setChosen(chosen === student ? null : student)}
              >
                {t("placements-unplaced:why")}
              </Button>
            ),
          },
        ]}
      />
      {chosen !== null && <Explanation key={chosen} {...props} student={chosen} />}
      <ToSupervisors students={students} names={names} />
    </section>
  );
}
