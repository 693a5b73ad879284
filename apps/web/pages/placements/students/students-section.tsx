import { Button, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import type { PlacementViewOf } from "#apps/contract";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PartProps } from "../shown/part-props.ts";
import { StudentView } from "./student-view.tsx";

/** Rows shown at once: a table of a thousand students is no help, a search is. */
const SHOWN = 50;

type Student = PlacementViewOf<"students">[number];

/** The students of an allocation: found by pseudonym or programme, each opened to its blocks. */
export function StudentsSection(props: PartProps) {
  const { state, names } = props;
  const { t, number, list } = useText();
  const id = useId();
  const students = useQuery(placementViewQuery(state.id, "students"));
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useMemo(() => {
    const words = sought.trim().toLowerCase();
    return (students.data ?? []).filter(
      ({ student, programme }) => student.toLowerCase().includes(words) || names.programme(programme).toLowerCase().includes(words),
    );
  }, [students.data, sought, names]);
  if (students.error) return <Failure error={students.error} onRetry={() => void students.refetch()} />;
  if (!students.data) return <Loading />;
  const one = chosen === null ? undefined : students.data.find(({ student }) => student === chosen);
  if (one) return <StudentView {...props} student={one} onClose={() => setChosen(null)} />;
  const all = t("placements-students:all");
  return (
    <section className="fs-section">
      <div className="fs-headed">
        <Heading level={2} data-size="xs">
          {t("placements-students:title")}
        </Heading>
        <FigureMenu name="placements-students" of={t("placements-students:title")} table={() => tableOf(students.data ?? [])} />
      </div>
      <div className="fs-field">
        <label htmlFor={id}>{t("placements-students:seek")}</label>
        <input id={id} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </div>
      <p className="fs-quiet" role="status">
        {t("placements-students:found", { shown: number(Math.min(SHOWN, found.length), 0), found: number(found.length, 0) })}
      </p>
      <DataTable
        caption={t("placements-students:title")}
        rows={found.slice(0, SHOWN)}
        rowKey={({ student }) => student}
        maxHeight="36rem"
        columns={[
          {
            id: "student",
            title: t("placement:column.student"),
            rowHeader: true,
            sortBy: ({ student }) => student,
            cell: ({ student }) => (
              <Button variant="tertiary" data-size="sm" onClick={() => setChosen(student)}>
                {student}
              </Button>
            ),
          },
          {
            id: "programme",
            title: t("placement:column.programme"),
            sortBy: ({ programme }) => names.programme(programme),
            cell: ({ programme }) => names.programme(programme),
          },
          {
            id: "year",
            title: t("placement:column.studyYear"),
            numeric: true,
            sortBy: ({ studyYear }) => studyYear,
            cell: ({ studyYear }) => studyYear,
          },
          {
            id: "lacking",
            title: t("placement:column.lacking"),
            sortBy: ({ lacking }) => -lacking.length,
            cell: ({ lacking }) =>
              lacking.length === 0 ? all : list(lacking.flatMap(({ disciplines }) => disciplines.map(names.discipline))),
          },
          {
            id: "wish",
            title: t("placement:column.wish"),
            cell: ({ wishMet }) => (wishMet === null ? t("placements-students:noWish") : t(wishMet ? "shell:state.yes" : "shell:state.no")),
          },
        ]}
      />
    </section>
  );
}

const tableOf = (students: readonly Student[]) => ({
  header: ["student", "programme", "study_year", "requirement", "site", "discipline", "from", "to", "weeks", "minutes", "wish"],
  rows: students.flatMap(({ student, programme, studyYear, blocks }) =>
    blocks.map(({ requirement, site, discipline, from, to, weeks, minutes, wish }) => [
      student,
      programme,
      studyYear,
      requirement,
      site,
      discipline,
      from,
      to,
      weeks,
      minutes,
      wish,
    ]),
  ),
});
