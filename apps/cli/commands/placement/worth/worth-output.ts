import type { CsvRow } from "#io/csv";
import type { Translator } from "#io/language";
import type { WorthOfMore, WorthOfOne } from "#model/placement";
import { STATISTICS, type Summary } from "#model/projection";
import type { StaffWorth, StaffWorthOfMore } from "#model/scenario";
import { type Column, layTable } from "../../../output/table.ts";
import { type TermNames, withId } from "../../../placement/names/placement-names.ts";

/** What has been found: one more place or supervisor at each site, and more students of each programme. */
export interface Found<One extends WorthOfOne, More extends WorthOfMore> {
  readonly worth: readonly One[];
  readonly students: readonly More[];
}

/** How both are written for people. */
interface InWords {
  readonly names: TermNames;
  readonly text: Translator;
}

const left = (title: string): Column => ({ title, align: "left" });
const right = (title: string): Column => ({ title, align: "right" });

const range = ({ least, most }: { readonly least: number; readonly most: number }, { number, interval }: Translator): string =>
  least === most ? number(least, 0) : interval(least, most, 0);

const placeColumns = ({ t }: Translator): Column[] => [
  left(t("cli-placement-worth:site")),
  left(t("cli-placement-worth:discipline")),
  left(t("cli-placement-worth:oneMore")),
  right(t("cli-placement-worth:students")),
];

const aboutPlace = (one: WorthOfOne, { names, text }: InWords): string[] => [
  withId(names.site, one.site),
  withId(names.discipline, one.discipline),
  text.t(`cli-placement-worth:of.${one.of}`),
  range(one, text),
];

const programmeColumns = ({ t }: Translator): Column[] => [
  left(t("cli-placement-worth:programme")),
  right(t("cli-placement-worth:added")),
  right(t("cli-placement-worth:placed")),
];

const aboutProgramme = (one: WorthOfMore, { names, text }: InWords): string[] => [
  withId(names.programme, one.programme),
  text.number(one.added, 0),
  range(one, text),
];

/** Writes for people what one more, and more students, come to in students who get everything. */
export function worthAsText({ worth, students }: Found<WorthOfOne, WorthOfMore>, words: InWords): string {
  const { text } = words;
  const places = worth.map((one) => aboutPlace(one, words));
  const programmes = students.map((one) => aboutProgramme(one, words));
  return [
    worth.length === 0
      ? `${text.t("cli-placement-worth:none")}\n`
      : `${text.t("cli-placement-worth:lead")}\n\n${layTable(placeColumns(text), places)}`,
    ...(students.length === 0 ? [] : [`${leadStudents(students, text)}\n\n${layTable(programmeColumns(text), programmes)}`]),
  ].join("\n");
}

const leadStudents = ([one]: readonly WorthOfMore[], { t, number }: Translator): string =>
  t("cli-placement-worth:leadStudents", { count: one!.more, more: number(one!.more, 0) });

/** Writes for people what they come to in students, graduates and experienced staff of a year. */
export function staffWorthAsText({ worth, students }: Found<StaffWorth, StaffWorthOfMore>, year: number, words: InWords): string {
  const { text } = words;
  const { t, number } = text;
  const shown = ({ p10, p50, p90 }: Summary): string =>
    p10 === p90 ? number(p50, "amount") : `${number(p50, "amount")} (${text.interval(p10, p90, "amount")})`;
  const columns = [
    right(t("cli-placement-worth:graduates", { year: String(year) })),
    right(t("cli-placement-worth:experienced", { year: String(year) })),
    right(t("cli-placement-worth:atMost")),
    left(t("cli-placement-worth:certainty")),
  ];
  const inStaff = (one: StaffWorth | StaffWorthOfMore): string[] => [
    shown(one.graduates),
    shown(one.experienced),
    number(one.experiencedMost.p50, "amount"),
    t(`shell:certainty.${one.certainty}`).toLowerCase(),
  ];
  const places = worth.map((one) => [...aboutPlace(one, words), ...inStaff(one)]);
  const programmes = students.map((one) => [...aboutProgramme(one, words), ...inStaff(one)]);
  return [
    worth.length === 0
      ? `${t("cli-placement-worth:none")}\n`
      : `${t("cli-placement-worth:leadStaff", { year: String(year) })}\n\n${layTable([...placeColumns(text), ...columns], places)}`,
    ...(students.length === 0
      ? []
      : [`${leadStudents(students, text)}\n\n${layTable([...programmeColumns(text), ...columns], programmes)}`]),
    `${t("cli-placement-worth:how")}\n`,
  ].join("\n");
}

const HEAD = ["site", "discipline", "least", "most", "of", "at_once", "programme", "more", "added"];
const NAMES_HEAD = ["site_name", "discipline_name", "programme_name"];

const plainPlace = ({ site, discipline, least, most, of, atOnce }: WorthOfOne): CsvRow => [
  ...[site, discipline, least, most, of, atOnce],
  ...[null, null, null],
];
const plainProgramme = ({ programme, more, added, least, most }: WorthOfMore): CsvRow => [
  ...[null, null, least, most, "students", null],
  ...[programme, more, added],
];
const placeNames = ({ site, discipline }: WorthOfOne, names: TermNames): CsvRow => [names.site(site), names.discipline(discipline), null];
const programmeNames = ({ programme }: WorthOfMore, names: TermNames): CsvRow => [null, null, names.programme(programme)];

/** One row a site, discipline and what there is one more of, and one a programme with more students. */
export const worthRows = ({ worth, students }: Found<WorthOfOne, WorthOfMore>, names: TermNames): CsvRow[] => [
  [...HEAD, ...NAMES_HEAD],
  ...worth.map((one): CsvRow => [...plainPlace(one), ...placeNames(one, names)]),
  ...students.map((one): CsvRow => [...plainProgramme(one), ...programmeNames(one, names)]),
];

/** The same with what it comes to in staff. */
export function staffRows({ worth, students }: Found<StaffWorth, StaffWorthOfMore>, year: number, names: TermNames): CsvRow[] {
  const inStaff = (one: StaffWorth | StaffWorthOfMore): CsvRow => [
    ...[year, one.studentsAYear],
    ...STATISTICS.map((name) => one.graduates[name]),
    ...STATISTICS.map((name) => one.experienced[name]),
    ...[one.experiencedMost.p50, one.certainty],
  ];
  return [
    [
      ...HEAD,
      ...["year", "students_a_year"],
      ...STATISTICS.map((name) => `graduates_${name}`),
      ...STATISTICS.map((name) => `experienced_fte_${name}`),
      ...["experienced_fte_most_p50", "certainty"],
      ...NAMES_HEAD,
    ],
    ...worth.map((one): CsvRow => [...plainPlace(one), ...inStaff(one), ...placeNames(one, names)]),
    ...students.map((one): CsvRow => [...plainProgramme(one), ...inStaff(one), ...programmeNames(one, names)]),
  ];
}
