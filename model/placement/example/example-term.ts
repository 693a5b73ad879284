import type { Dataset } from "#model/vocabulary";
import { weekNumber } from "../calendar/weeks.ts";
import { weeksOfWindow } from "../calendar/window.ts";
import type { CapacityRows, TermRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { easterClosures } from "./easter.ts";
import { inhabitantsOf } from "./inhabitants.ts";
import { municipalSites } from "./municipal-sites.ts";
import { exampleOrders } from "./orders.ts";
import { REGION_OF_COUNTY, regionOf } from "./regions.ts";
import { siteRows } from "./site-rows.ts";
import { hospitalSites } from "./sites.ts";
import { SOURCE } from "./source.ts";
import { exampleStudents } from "./students.ts";

/**
 * Makes a term to try things with: the bioengineer and radiographer programmes of the dataset with what they require, every trust with staff of
 * theirs, students that do not exist, and orders that nobody sent.
 */
export function exampleTerm(dataset: Pick<Dataset, "tables">, term: Term): TermRows {
  const { programmes, units, disciplines, placement_requirements: required, population, study_places } = dataset.tables;
  const taught = programmes.filter(({ occupation }) => occupation === "bioingenior" || occupation === "radiograf");
  const ids = new Set(taught.map(({ id }) => id));
  const placement_requirements = required.filter(({ programme }) => ids.has(programme));
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const inTerm = placement_requirements.filter((row) => weeksOfWindow(row, first, last) !== null);
  const inhabitants = inhabitantsOf(population);
  const sites = siteRows(
    [...hospitalSites(dataset.tables, disciplines), ...municipalSites(units, inhabitants, { disciplines, placement_requirements }, taught)],
    term,
  );
  const placement_agreements = agreementsWithin(taught, units, sites.placement_sites, term);
  const { students, wishes } = exampleStudents({ units, study_places, inhabitants }, taught, {
    placement_requirements: inTerm,
    placement_agreements,
    placement_capacity: sites.placement_capacity,
  });
  const capacity = {
    programmes,
    units,
    disciplines,
    placement_requirements,
    ...sites,
    placement_agreements,
    site_requirements: sites.placement_sites.map(({ id }) => ({
      site: id,
      requirement: "vaccination" as const,
      source: SOURCE,
      note: null,
    })),
    closures: easterClosures(term, SOURCE),
    travel_times: [],
  };
  return {
    term,
    capacity: { ...capacity, placement_orders: exampleOrders(term, capacity, students) },
    students: { students, wishes, history: [], exclusions: [], needs: [], unavailable: [], locks: [] },
  };
}

/** An agreement between each institution and every site of the regions it has programmes in. */
function agreementsWithin(
  programmes: CapacityRows["programmes"],
  units: CapacityRows["units"],
  sites: CapacityRows["placement_sites"],
  { fromWeek, toWeek }: Term,
): CapacityRows["placement_agreements"] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? ""]));
  // A trust lies under its region; a municipality under a county.
  const regionOfUnit = (unit: string): string => REGION_OF_COUNTY[parents.get(unit) ?? ""] ?? parents.get(unit) ?? "";
  return [...Map.groupBy(programmes, ({ institution }) => institution)].flatMap(([institution, list]) => {
    const regions = new Set(list.map(({ county }) => regionOf(county)));
    return sites
      .filter(({ unit }) => regions.has(regionOfUnit(unit)))
      .map(({ id }) => ({
        institution,
        site: id,
        from_week: fromWeek,
        to_week: toWeek,
        programme: null,
        quota: null,
        source: SOURCE,
        note: "Antatt: avtale med alle steder i regionen.",
      }));
  });
}
