import { shortageOfPlaces, type Translator } from "#io/language";
import { type Allocation, type TermRows, unplacedView } from "#model/placement";
import { placementNames } from "../names/placement-names.ts";
import { columnsOf, type Shown } from "./shown.ts";

/** Those without everything, what they lack, and where it is full. */
export function showUnplaced(
  rows: TermRows,
  allocation: Allocation,
  { student }: { readonly student: string | undefined },
  text: Translator,
): Shown {
  const view = unplacedView(rows, allocation);
  const names = placementNames(rows, text);
  const students = view.students.filter((one) => student === undefined || one.student === student);
  return {
    json: { ...view, students },
    csv: [
      [
        "student",
        "programme",
        "study_year",
        "requirement",
        "disciplines",
        "lacking_weeks",
        "required_weeks",
        "programme_name",
        "discipline_names",
      ],
      ...students.flatMap(({ student: id, programme, studyYear, lacking }) =>
        lacking.map(({ requirement, disciplines, weeks, required }) => [
          id,
          programme,
          studyYear,
          requirement,
          disciplines.join(" "),
          weeks,
          required,
          names.programme(programme),
          disciplines.map(names.discipline).join("; "),
        ]),
      ),
    ],
    // The first of them stands in the answer already.
    sentences: view.shortages.slice(1).map((shortage) => shortageOfPlaces(shortage, names, text)),
    columns: columnsOf(["student", "programme", "studyYear", "lacking"], text),
    table: students.map(({ student: id, programme, studyYear, lacking }) => [
      id,
      names.programme(programme),
      String(studyYear),
      lacking.map(({ requirement }) => requirement).join(", "),
    ]),
  };
}
