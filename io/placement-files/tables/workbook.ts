import { placementSentences, shortageOfPlaces, type Translator } from "#io/language";
import { datedZip } from "#io/report";
import { numberCell, type SheetRow, textCell, type WorkbookSheet, writeWorkbook } from "#io/workbook";
import {
  type Allocation,
  allocationAnswer,
  capacityUse,
  orderViews,
  type SiteView,
  siteViews,
  studentViews,
  type TermRows,
  unplacedView,
} from "#model/placement";
import { type TermNames, termNames } from "../words/names.ts";
import { PLACEMENT_COLUMNS, placementRows } from "./placement-table.ts";

/** Whose workbook it is, and when it is written. */
export interface WorkbookOptions {
  readonly text: Translator;
  readonly date: string;
  readonly student?: string | undefined;
  readonly site?: string | undefined;
}

/** Shown as counts are. */
const COUNT = "persons";

/**
 * Writes an allocation as a workbook: how it came out, students, sites by week, use, those without everything, orders. One student's has that
 * student alone, one site's that site's weeks, who comes there, and its orders.
 */
export async function allocationWorkbook(rows: TermRows, allocation: Allocation, options: WorkbookOptions): Promise<Uint8Array> {
  const { date, student, site } = options;
  const names = termNames(rows, options.text);
  const make = { rows, allocation, names, ...options };
  const sheets = [
    ...(student === undefined && site === undefined ? [aboutSheet(make)] : []),
    studentSheet(make),
    ...(student === undefined ? [siteSheet(make)] : []),
    ...(student === undefined && site === undefined ? [capacitySheet(make), unplacedSheet(make)] : []),
    ...(student === undefined ? [orderSheet(make)] : []),
  ];
  return datedZip(await writeWorkbook(sheets), date);
}

interface Making extends WorkbookOptions {
  readonly rows: TermRows;
  readonly allocation: Allocation;
  readonly names: TermNames;
}

const cell = (value: string | number | boolean | null | undefined): SheetRow[number] =>
  value === null || value === undefined ? null : typeof value === "number" ? numberCell(value, "") : textCell(String(value));
const count = (value: number | null): SheetRow[number] => (value === null ? null : numberCell(value, COUNT));
const heads = (titles: readonly string[]): SheetRow => titles.map((title) => textCell(title, true));

/** The answer in words, what is short, and which allocation it is. */
function aboutSheet({ rows, allocation, names, text, date }: Making): WorkbookSheet {
  const { t } = text;
  const lines = [
    ...placementSentences(allocationAnswer(rows, allocation), names, text),
    ...unplacedView(rows, allocation)
      .shortages.slice(1)
      .map((shortage) => shortageOfPlaces(shortage, names, text)),
    t("placement-files:letter.made", { term: rows.term.name, hash: allocation.term.hash.slice(0, 12) }),
    text.date(date),
  ];
  return { name: t("placement-files:sheet.about"), rows: [heads([rows.term.name]), ...lines.map((line) => [textCell(line)])] };
}

/** A row a block. A site is not told what students wished for, or how far they have to travel. */
function studentSheet({ rows, allocation, text, student, site }: Making): WorkbookSheet {
  const { t } = text;
  const placements = allocation.placements.filter(
    (one) => (student === undefined || one.student === student) && (site === undefined || one.site === site),
  );
  const blocks = new Map(
    studentViews(rows, allocation).flatMap((view) => view.blocks.map((block) => [blockKey(view.student, block), block])),
  );
  const own = placementRows(rows, placements, text).map((row, at): SheetRow => {
    const block = blocks.get(blockKey(placements[at]!.student, placements[at]!));
    return [...row.map(cell), ...(site === undefined ? [count(block?.minutes ?? null), count(block?.wish ?? null)] : [])];
  });
  const titles = PLACEMENT_COLUMNS.map((column) => t(`placement-files:column.${column}`));
  const more = site === undefined ? [t("placement:column.minutes"), t("placement:column.wish")] : [];
  return { name: t("placement-files:sheet.students"), rows: [heads([...titles, ...more]), ...own] };
}

const blockKey = (student: string, { requirement, part }: { readonly requirement: string; readonly part: number }): string =>
  `${student}\n${requirement}\n${part}`;

/** Two rows a discipline at a site: who is there, and how many there is room for, week by week. */
function siteSheet({ rows, allocation, names, text, site }: Making): WorkbookSheet {
  const { t } = text;
  const views = siteViews(rows, allocation).filter((view) => site === undefined || view.site === site);
  const weeks = views[0]?.weeks.map(({ week }) => week) ?? [];
  const titles = [t("placement:column.site"), t("placement-files:column.unit_name"), t("placement:column.discipline"), ""];
  const line = (view: SiteView, what: "used" | "capacity"): SheetRow => [
    cell(names.site(view.site)),
    cell(names.unitOf(view.site)),
    cell(names.discipline(view.discipline)),
    cell(t(`placement:column.${what}`)),
    ...view.weeks.map((week) => count(week[what])),
  ];
  return {
    name: t("placement-files:sheet.sites"),
    rows: [heads([...titles, ...weeks]), ...views.flatMap((view) => [line(view, "used"), line(view, "capacity")])],
  };
}

/** Weeks of places used, of those there are, by discipline and region; then the students there, week by week. */
function capacitySheet({ rows, allocation, names, text }: Making): WorkbookSheet {
  const { t } = text;
  const views = capacityUse(rows, allocation);
  const titles = (["discipline", "region", "used", "capacity", "share"] as const).map((column) => t(`placement:column.${column}`));
  return {
    name: t("placement-files:sheet.use"),
    rows: [
      heads([...titles, ...(views[0]?.weeks.map(({ week }) => week) ?? [])]),
      ...views.map(
        ({ discipline, region, used, capacity, share, weeks }): SheetRow => [
          cell(names.discipline(discipline)),
          cell(region === null ? t("placement:everywhere") : names.unit(region)),
          count(used),
          count(capacity),
          share === null ? null : numberCell(share, "share"),
          ...weeks.map((week) => count(week.used)),
        ],
      ),
    ],
  };
}

/** Those without everything, and what each lacks. */
function unplacedSheet({ rows, allocation, names, text }: Making): WorkbookSheet {
  const { t } = text;
  const titles = [
    t("placement:column.student"),
    t("placement:column.programme"),
    t("placement:column.studyYear"),
    t("placement:column.requirement"),
    t("placement:column.discipline"),
    t("placement-files:column.lacking_weeks"),
  ];
  return {
    name: t("placement-files:sheet.unplaced"),
    rows: [
      heads(titles),
      ...unplacedView(rows, allocation).students.flatMap(({ student, programme, studyYear, lacking }) =>
        lacking.map(
          ({ requirement, disciplines, weeks }): SheetRow => [
            cell(student),
            cell(names.programme(programme)),
            cell(studyYear),
            cell(requirement),
            cell(disciplines.map(names.discipline).join(", ")),
            cell(weeks),
          ],
        ),
      ),
    ],
  };
}

/** Orders: asked, offered and used; an order that is not answered has no number offered. */
function orderSheet({ rows, allocation, names, text, site, date }: Making): WorkbookSheet {
  const { t } = text;
  const titles = [
    ...(["institution", "programme", "site", "discipline"] as const).map((column) => t(`placement:column.${column}`)),
    t("placement-files:column.from_week"),
    t("placement-files:column.to_week"),
    ...(["asked", "offered", "placed", "deadline"] as const).map((column) => t(`placement:column.${column}`)),
  ];
  return {
    name: t("placement-files:sheet.orders"),
    rows: [
      heads(titles),
      ...orderViews(rows, allocation, date)
        .filter((order) => site === undefined || order.site === site)
        .map(
          (order): SheetRow => [
            cell(order.institution),
            cell(names.programme(order.programme)),
            cell(names.site(order.site)),
            cell(names.discipline(order.discipline)),
            cell(order.from),
            cell(order.to),
            count(order.asked),
            order.offered === null ? cell(t("placement:notAnswered")) : count(order.offered),
            count(order.placed),
            { value: new Date(`${order.deadline}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" },
          ],
        ),
    ],
  };
}
