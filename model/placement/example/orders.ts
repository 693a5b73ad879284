import { calendarLength } from "../calendar/calendar-length.ts";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import { weeksOfWindow } from "../calendar/window.ts";
import type { CapacityRows, CaseRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { SOURCE } from "./source.ts";
import { spread } from "./spread.ts";

type Order = CapacityRows["placement_orders"][number];

/** Share of the sites that have not answered, and of those that answered after the deadline. */
const SILENT = 0.15;
const LATE = 0.1;

/**
 * Orders of the example: each programme asks the sites it has an agreement with for the places its students need on average, and a site that has
 * answered offers no more in all than it has room for. Orders go out by 1 April of the year before and are answered by 1 May, as HVL does it.
 */
export function exampleOrders(
  term: Term,
  capacity: Pick<CapacityRows, "programmes" | "placement_requirements" | "placement_capacity" | "placement_agreements">,
  students: CaseRows["students"],
): Order[] {
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const year = Number(term.fromWeek.slice(0, 4)) - 1;
  const orders = new Map<string, Order>();
  for (const { id: programme, institution } of capacity.programmes) {
    const sites = new Set(capacity.placement_agreements.filter((row) => row.institution === institution).map(({ site }) => site));
    for (const requirement of capacity.placement_requirements.filter((row) => row.programme === programme)) {
      const window = weeksOfWindow(requirement, first, last);
      if (window === null) continue;
      const [from, to] = window;
      const count = students.filter((row) => row.programme === programme && row.study_year === requirement.study_year).length;
      const atOnce = (count * calendarLength(requirement.value)) / (to - from + 1);
      const disciplines = requirement.discipline.split(" ");
      const open = capacity.placement_capacity.filter((row) => sites.has(row.site) && disciplines.includes(row.discipline));
      const room = open.reduce((sum, { value }) => sum + value, 0);
      // What is rounded off at one site is asked for at the next, so that all that is needed is asked for.
      let due = 0;
      for (const { site, discipline, value } of open) {
        due += (atOnce * value) / room;
        const asked = Math.round(due);
        due -= asked;
        if (asked === 0) continue;
        const from_week = weekText(from);
        const key = [institution, site, discipline, from_week, programme].join("\n");
        const before = orders.get(key);
        orders.set(key, {
          institution,
          programme,
          site,
          discipline,
          from_week,
          to_week: weekText(Math.max(to, weekNumber(before?.to_week ?? "") ?? to)),
          asked: asked + (before?.asked ?? 0),
          offered: null,
          asked_on: `${year}-04-01`,
          deadline: `${year}-05-01`,
          answered_on: null,
          placed: null,
          source: SOURCE,
          note: "Oppdiktet bestilling.",
        });
      }
    }
  }
  return answered([...orders.values()], capacity.placement_capacity, year);
}

/** What sites have answered: those asked for more than they have room for offer each its share. */
function answered(orders: readonly Order[], capacity: CapacityRows["placement_capacity"], year: number): Order[] {
  return [...Map.groupBy(orders, ({ site }) => site)].flatMap(([site, list]) => {
    const lot = spread(`orders:${site}`);
    if (lot < SILENT) return list;
    const answered_on = `${year}-${lot < SILENT + LATE ? "05" : "04"}-${10 + Math.floor(lot * 15)}`;
    const asked = list.reduce((sum, row) => sum + row.asked, 0);
    const places = capacity.find((row) => row.site === site)?.value ?? 0;
    return list.map((row) => ({ ...row, offered: Math.min(row.asked, Math.floor((row.asked * places) / asked)), answered_on }));
  });
}
