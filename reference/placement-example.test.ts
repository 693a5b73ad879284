import { beforeAll, expect, it } from "vitest";
import { checkTerm, exampleTerm, studentsWithoutSite, Term, type TermRows } from "#model/placement";
import type { Dataset } from "#model/vocabulary";
import { referenceDataset } from "./validation/reference-dataset.test-support.ts";

let dataset: Dataset;
let rows: TermRows;
beforeAll(async () => {
  dataset = await referenceDataset();
  const term = { format: "framsyn/placement-term/1", name: "example", fromWeek: "2027-W02", toWeek: "2027-W22" };
  rows = exampleTerm(dataset, Term.parse({ ...term, seed: "2027", eraseOn: "2027-08-01" }));
});

it("has eight bioengineer and six radiographer programmes, every trust, and students enough", () => {
  const { capacity, students } = rows;
  const occupations = new Map(dataset.tables.programmes.map(({ id, occupation }) => [id, occupation]));
  const programmes = new Set(students.students.map(({ programme }) => programme));
  const of = (occupation: string): number => [...programmes].filter((id) => occupations.get(id) === occupation).length;
  expect([of("bioingenior"), of("radiograf"), programmes.size]).toEqual([8, 6, 14]);
  expect(students.students.length).toBeGreaterThan(1200);
  const trusts = dataset.tables.units.filter(({ kind }) => kind === "hf").map(({ id }) => id);
  expect(trusts.filter((id) => !capacity.placement_sites.some(({ unit }) => unit === id))).toEqual([]);
  expect(new Set(capacity.placement_sites.map(({ setting }) => setting))).toEqual(new Set(["hospital", "municipal"]));
});

it("can be allocated from, and nobody in it is without a site", () => {
  expect(checkTerm(rows)).toEqual([]);
  expect(studentsWithoutSite(rows)).toEqual([]);
});

it("takes requirements from the dataset as they stand there, and says of all that it makes up that it is assumed", () => {
  const { placement_requirements, disciplines, placement_capacity, supervision } = rows.capacity;
  expect(disciplines).toBe(dataset.tables.disciplines);
  for (const row of placement_requirements) expect(dataset.tables.placement_requirements).toContain(row);
  for (const row of [...placement_capacity, ...supervision]) {
    expect(row, JSON.stringify(row)).toMatchObject({ certainty: "assumption", source: "framsyn-assumption" });
    expect(row.note).toMatch(/^Antatt: /);
  }
});

it("is short of pathology in the west and the north and not in the south-east, and has room in biochemistry everywhere", () => {
  const regionOf = new Map(dataset.tables.units.map(({ id, parent }) => [id, parent]));
  const sites = new Map(rows.capacity.placement_sites.map(({ id, unit }) => [id, regionOf.get(unit)]));
  const institution = new Map(rows.capacity.programmes.map((row) => [row.id, row.institution]));
  /** Weeks asked for by the institutions of a region for each there is: those with sites in that region alone. */
  const load = (region: string, discipline: string, institutions: readonly string[]): number => {
    const there = rows.capacity.placement_capacity.filter((row) => row.discipline === discipline && sites.get(row.site) === region);
    const needed = rows.capacity.placement_requirements.reduce((sum, row) => {
      if (row.discipline !== discipline || row.window_from > "W22" || !institutions.includes(institution.get(row.programme)!)) return sum;
      const count = rows.students.students.filter((one) => one.programme === row.programme && one.study_year === row.study_year).length;
      return sum + count * Math.ceil(row.value);
    }, 0);
    // Twenty-one weeks, one of them closed.
    return needed / (20 * there.reduce((sum, { value }) => sum + value, 0));
  };
  const west = ["Høgskulen på Vestlandet"];
  const north = ["UiT Norges arktiske universitet"];
  const east = ["Høgskolen i Østfold", "Universitetet i Agder", "Universitetet i Innlandet", "OsloMet", "Universitetet i Sørøst-Norge"];
  expect(load("helse-vest", "pathology", west)).toBeGreaterThan(1);
  expect(load("helse-nord", "pathology", north)).toBeGreaterThan(1);
  expect(load("helse-sor-ost", "pathology", east)).toBeLessThan(0.7);
  expect(load("helse-vest", "biochemistry", west)).toBeLessThan(0.7);
  expect(load("helse-nord", "biochemistry", north)).toBeLessThan(0.7);
  expect(load("helse-nord", "ct-mr", north), "nearly full in the north").toBeGreaterThan(0.9);
  expect(load("helse-vest", "ct-mr", west), "and not in the west").toBeLessThan(0.7);
});

it("has orders that were answered in full, in part, late and not at all, and none that offer more than there is", () => {
  const orders = rows.capacity.placement_orders;
  const some = (which: (row: (typeof orders)[number]) => boolean): boolean => orders.some(which);
  expect(some(({ asked, offered }) => offered === asked)).toBe(true);
  expect(some(({ asked, offered }) => offered !== null && offered < asked)).toBe(true);
  expect(some(({ answered_on, deadline }) => answered_on !== null && answered_on > deadline)).toBe(true);
  expect(some(({ offered, answered_on }) => offered === null && answered_on === null)).toBe(true);
  expect(orders.every(({ offered, answered_on }) => (offered === null) === (answered_on === null))).toBe(true);
  for (const [site, list] of Map.groupBy(orders, (row) => row.site)) {
    const places = rows.capacity.placement_capacity.find((row) => row.site === site)!.value;
    expect(
      list.reduce((sum, { offered }) => sum + (offered ?? 0), 0),
      site,
    ).toBeLessThanOrEqual(places);
  }
  expect(orders.every(({ note }) => note === "Oppdiktet bestilling.")).toBe(true);
});
