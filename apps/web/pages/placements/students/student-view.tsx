import { Button, Heading } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import type { PlacementViewOf } from "#apps/contract";
import { DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../reader/text.tsx";
import { type Moved, MoveForm } from "../move/move-form.tsx";
import { weekSpan } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";
import { Explanation } from "../unplaced/explanation.tsx";

interface StudentViewProps extends PartProps {
  readonly student: PlacementViewOf<"students">[number];
  readonly onClose: () => void;
}

/** One student: blocks with weeks, travel and wish, what is lacking and why, and a way to move a block. */
export function StudentView({ student, onClose, ...props }: StudentViewProps) {
  const { names, state } = props;
  const { t, number } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const { blocks, lacking } = student;
  return (
    <section className="fs-section">
      <div className="fs-headed">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {t("placements-students:student.title", { student: student.student })}
        </Heading>
        <Button variant="tertiary" data-size="sm" onClick={onClose}>
          {t("placements-students:student.close")}
        </Button>
      </div>
      <p>
        {t("placements-students:student.who", { programme: names.programme(student.programme), year: String(student.studyYear) })}{" "}
        {lacking.length === 0 ? t("placements-students:student.complete") : ""}
      </p>
      <DataTable
        caption={t("placements-students:student.blocks")}
        rows={blocks}
        rowKey={({ requirement, part }) => `${requirement} ${part}`}
        columns={[
          {
            id: "discipline",
            title: t("placement:column.discipline"),
            rowHeader: true,
            cell: ({ discipline }) => names.discipline(discipline),
          },
          { id: "site", title: t("placement:column.site"), cell: ({ site }) => names.site(site) },
          { id: "weeks", title: t("placement:column.weeks"), cell: ({ from, to }) => weekSpan(from, to) },
          {
            id: "minutes",
            title: t("placement:column.minutes"),
            numeric: true,
            cell: ({ minutes, far }) =>
              minutes === null
                ? t("shell:table.missing")
                : far
                  ? t("placements-students:student.far", { n: number(minutes, 0) })
                  : number(minutes, 0),
          },
          { id: "wish", title: t("placement:column.wish"), numeric: true, cell: ({ wish }) => (wish === null ? "–" : number(wish, 0)) },
          {
            id: "move",
            title: t("placements-move:column"),
            cell: (block) =>
              blocks.filter(({ requirement }) => requirement === block.requirement).length > 1 ? (
                t("placements-move:split")
              ) : (
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={t("placements-move:button", { discipline: names.discipline(block.discipline) })}
                  onClick={() =>
                    setMoved({
                      requirement: block.requirement,
                      part: block.part,
                      disciplines: block.disciplines,
                      site: block.site,
                      week: block.from,
                      calendarWeeks: state.allocation.placements.find(
                        (one) => one.student === student.student && one.requirement === block.requirement && one.part === block.part,
                      )!.calendarWeeks,
                    })
                  }
                >
                  {t(block.locked ? "placements-move:locked" : "placements-move:column")}
                </Button>
              ),
          },
        ]}
      />
      {moved && (
        <MoveForm
          key={`${moved.requirement} ${moved.part}`}
          {...props}
          student={student.student}
          moved={moved}
          onClose={() => setMoved(null)}
        />
      )}
      {lacking.length > 0 && <Explanation {...props} student={student.student} />}
    </section>
  );
}
