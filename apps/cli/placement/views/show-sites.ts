import type { Translator } from "#io/language";
import { type Allocation, type SiteView, siteViews, type TermRows } from "#model/placement";
import { placementNames, withId } from "../names/placement-names.ts";
import { columnsOf, type Shown } from "./shown.ts";

/** Each discipline at each site week by week; the table adds the weeks up where no one site is asked for. */
export function showSites(
  rows: TermRows,
  allocation: Allocation,
  { student, site }: { readonly student: string | undefined; readonly site: string | undefined },
  text: Translator,
): Shown {
  const { number, percent } = text;
  const names = placementNames(rows, text);
  const views = siteViews(rows, allocation)
    .filter((view) => site === undefined || view.site === site)
    .filter((view) => student === undefined || view.weeks.some(({ students }) => students.includes(student)));
  const [used, capacity] = [sumOf("used"), sumOf("capacity")];
  return {
    json: views,
    csv: [
      [
        ...["site", "discipline", "unit", "region", "week", "used", "capacity", "students"],
        ...["site_name", "discipline_name", "unit_name", "region_name"],
      ],
      ...views.flatMap((view) =>
        view.weeks.map((week) => [
          view.site,
          view.discipline,
          view.unit,
          view.region,
          week.week,
          week.used,
          week.capacity,
          week.students.join(" "),
          names.site(view.site),
          names.discipline(view.discipline),
          names.unit(view.unit),
          view.region && names.unit(view.region),
        ]),
      ),
    ],
    sentences: [],
    ...(site === undefined
      ? {
          columns: columnsOf(["site", "discipline", "used", "capacity", "share"], text),
          table: views.map((view) => [
            withId(names.site, view.site),
            names.discipline(view.discipline),
            number(used(view), 0),
            number(capacity(view), 0),
            capacity(view) === 0 ? "–" : percent(used(view) / capacity(view)),
          ]),
        }
      : {
          columns: columnsOf(["discipline", "week", "used", "capacity", "students"], text).map((column, at) =>
            at === 4 ? { ...column, align: "left" as const } : column,
          ),
          table: views.flatMap((view) =>
            view.weeks.map((week) => [
              names.discipline(view.discipline),
              week.week,
              number(week.used, 0),
              number(week.capacity, 0),
              week.students.join(", "),
            ]),
          ),
        }),
  };
}

/** Sum over the weeks of a site. */
const sumOf =
  (name: "used" | "capacity") =>
  ({ weeks }: SiteView): number =>
    weeks.reduce((sum, week) => sum + week[name], 0);
