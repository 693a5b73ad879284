import type { Translator } from "#io/language";
import { type Allocation, orderViews, type TermRows } from "#model/placement";
import { placementNames, withId } from "../names/placement-names.ts";
import { columnsOf, type Shown } from "./shown.ts";

/** Orders: asked, offered and used, and how long there is to answer those that are not answered. */
export function showOrders(
  rows: TermRows,
  allocation: Allocation,
  { site, date }: { readonly site: string | undefined; readonly date: string },
  text: Translator,
): Shown {
  const { number, t } = text;
  const names = placementNames(rows, text);
  const views = orderViews(rows, allocation, date).filter((view) => site === undefined || view.site === site);
  const left = (days: number): string =>
    days < 0
      ? t("placement:daysOver", { count: -days, n: number(-days, 0) })
      : t("placement:daysLeft", { count: days, n: number(days, 0) });
  return {
    json: views,
    csv: [
      [
        ...["institution", "programme", "site", "discipline", "from", "to", "asked", "offered", "placed", "deadline", "days_left"],
        ...["programme_name", "site_name", "discipline_name"],
      ],
      ...views.map((view) => [
        view.institution,
        view.programme,
        view.site,
        view.discipline,
        view.from,
        view.to,
        view.asked,
        view.offered,
        view.placed,
        view.deadline,
        view.daysLeft,
        names.programme(view.programme),
        names.site(view.site),
        names.discipline(view.discipline),
      ]),
    ],
    sentences: [],
    columns: columnsOf(["institution", "site", "weeks", "asked", "offered", "placed", "deadline"], text),
    table: views.map((view) => [
      view.institution,
      withId(names.site, view.site),
      `${view.from}–${view.to}`,
      number(view.asked, 0),
      view.offered === null ? t("placement:notAnswered") : number(view.offered, 0),
      number(view.placed, 0),
      view.daysLeft === null ? view.deadline : `${view.deadline}, ${left(view.daysLeft)}`,
    ]),
  };
}
