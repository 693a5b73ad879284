import type { Dataset } from "#model/vocabulary";
import type { CapacityRows, TermRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { DISCIPLINES } from "./disciplines.ts";
import { easterClosures } from "./easter.ts";
import { exampleOrders } from "./orders.ts";
import { regionOf } from "./regions.ts";
import { requirementsOf } from "./requirements.ts";
import { exampleSites } from "./sites.ts";
import { SOURCE } from "./source.ts";
import { exampleStudents } from "./students.ts";

/**
 * Makes a term to try things with: the bioengineer and radiographer programmes of the dataset, every trust with staff of theirs, students that do
 * not exist, and orders that nobody sent.
 */
export function exampleTerm(dataset: Pick<Dataset, "tables">, term: Term): TermRows {
  const { programmes, units } = dataset.tables;
  const taught = programmes.filter(({ occupation }) => occupation === "bioingenior" || occupation === "radiograf");
  const disciplines = DISCIPLINES.map(({ id, name_nb, name_nn, name_en }) => ({
    id,
    name_nb,
    name_nn,
    name_en,
    source: SOURCE,
    note: null,
  }));
  const placement_requirements = taught.flatMap((programme) => requirementsOf(programme, term));
  const sites = exampleSites(dataset.tables, disciplines, term);
  const placement_agreements = agreementsWithin(taught, units, sites.placement_sites, term);
  const { students, wishes } = exampleStudents(dataset.tables, taught, placement_requirements, placement_agreements);
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
  const regionOfUnit = new Map(units.map(({ id, parent }) => [id, parent]));
  return [...Map.groupBy(programmes, ({ institution }) => institution)].flatMap(([institution, list]) => {
    const regions = new Set(list.map(({ county }) => regionOf(county)));
    return sites
      .filter(({ unit }) => regions.has(regionOfUnit.get(unit) ?? ""))
      .map(({ id }) => ({
        institution,
        site: id,
        from_week: fromWeek,
        to_week: toWeek,
        programme: null,
        quota: null,
        source: SOURCE,
        note: "Antatt: avtale med alle helseforetak i regionen.",
      }));
  });
}
