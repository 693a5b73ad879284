import type { Translator } from "#io/language";
import { type Allocation, studentViews, type TermRows } from "#model/placement";
import { placementNames } from "../names/placement-names.ts";
import { columnsOf, type Shown } from "./shown.ts";

/** Each student's blocks in their order, and what is lacking after them. */
export function showStudents(rows: TermRows, allocation: Allocation, { student, site }: Asked, text: Translator): Shown {
  const { number } = text;
  const names = placementNames(rows, text);
  const views = studentViews(rows, allocation)
    .filter((view) => student === undefined || view.student === student)
    .filter((view) => site === undefined || view.blocks.some((block) => block.site === site));
  return {
    json: student === undefined ? views : views[0],
    csv: [
      [
        ...[
          "student",
          "requirement",
          "part",
          "site",
          "discipline",
          "from",
          "to",
          "weeks",
          "lacking_weeks",
          "minutes",
          "far",
          "wish",
          "locked",
        ],
        ...["site_name", "discipline_name"],
      ],
      ...views.flatMap((view) => [
        ...view.blocks.map((block) => [
          view.student,
          block.requirement,
          block.part,
          block.site,
          block.discipline,
          block.from,
          block.to,
          block.weeks,
          null,
          block.minutes,
          String(block.far),
          block.wish,
          String(block.locked),
          names.site(block.site),
          names.discipline(block.discipline),
        ]),
        ...view.lacking.map((lack) => [
          view.student,
          lack.requirement,
          null,
          null,
          lack.disciplines.join(" "),
          null,
          null,
          null,
          lack.weeks,
          null,
          null,
          null,
          null,
          null,
          lack.disciplines.map(names.discipline).join("; "),
        ]),
      ]),
    ],
    sentences: [],
    columns: columnsOf(["student", "requirement", "site", "weeks", "minutes", "wish"], text),
    table: views.flatMap((view) => [
      ...view.blocks.map((block) => [
        view.student,
        block.requirement,
        names.site(block.site),
        block.from === block.to ? block.from : `${block.from}–${block.to}`,
        block.minutes === null ? "" : number(block.minutes, 0),
        block.wish === null ? "" : String(block.wish),
      ]),
      ...view.lacking.map(({ requirement }) => [view.student, requirement, text.t("placement:nowhere"), "", "", ""]),
    ]),
  };
}

interface Asked {
  readonly student: string | undefined;
  readonly site: string | undefined;
}
