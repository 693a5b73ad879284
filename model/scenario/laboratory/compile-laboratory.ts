import { type LaboratoryInputs, minuteOfDay } from "#model/laboratory";
import { type Dataset, exactly, type Figure, type Row } from "#model/vocabulary";
import { type FigureNature, figureOf, type IntervalRow } from "../figures/uncertain-rows.ts";
import { leadOccupation } from "./lead-occupation.ts";
import { yearlyVolume } from "./yearly-volume.ts";

/** Name of the occupation in streams of rows that are of a laboratory and no occupation. */
const LABORATORY = "laboratory";
const MONTHS = 12;

/** A figure of the laboratory's own: those of one source err alike in part, as figures of units do. */
const figure = (row: IntervalRow, nature: FigureNature = "count"): Figure => figureOf({ ...row, unit: LABORATORY }, nature, LABORATORY);
/** The figure of a row, or null where there is no row. */
const stated = (row: IntervalRow | undefined, nature?: FigureNature): Figure | null => (row === undefined ? null : figure(row, nature));
/** The figure of a row, or what holds where nothing is stated. */
const orElse = (row: IntervalRow | undefined, value: number, nature?: FigureNature): Figure => stated(row, nature) ?? exactly(value);

/**
 * Reads one laboratory of a dataset. What is not stated is left out (null) where nothing follows from it, and is none of a thing where there can be
 * none: no downtime, no repeats, one item of each item before.
 *
 * @throws RangeError where the dataset has no such laboratory.
 */
export function compileLaboratory({ tables }: Dataset, laboratory: string): LaboratoryInputs {
  const row = tables.laboratories.find(({ id }) => id === laboratory);
  if (row === undefined) throw new RangeError(`there is no laboratory "${laboratory}"`);
  const here = <R extends { readonly laboratory: string }>(rows: readonly R[]): R[] => rows.filter((one) => one.laboratory === laboratory);
  const groups = here(tables.staff_groups);
  const routes = new Set(here(tables.laboratory_menus).map(({ route }) => route));
  const stations = new Set(here(tables.stations).map(({ id }) => id));
  return {
    laboratory,
    discipline: row.discipline,
    calendar: row.calendar,
    analyses: here(tables.laboratory_menus).map(({ test, route }) => ({
      test,
      route,
      yearly: yearlyVolume(tables.test_volumes, laboratory, test)?.figure ?? exactly(0),
      months: monthShares(tables, laboratory),
      growth: leadOccupation(tables, laboratory) ?? "",
    })),
    routes: [...routes].map((route) => compileRoute(tables, route)),
    groups: groups.map((group) => compileGroup(tables, group)),
    instruments: here(tables.instruments).map((instrument) => compileInstrument(tables, instrument)),
    products: compileProducts(tables, laboratory),
    rooms: compileRooms(here(tables.laboratory_rooms)),
    benches: tables.station_figures
      .filter(({ station, measure }) => measure === "bench-metres" && stations.has(station))
      .map((one) => ({ station: one.station, benchMetres: figure(one) })),
    space: { circulation: space(tables, laboratory, "circulation"), perBenchMetre: space(tables, laboratory, "floor-per-bench-metre") },
  };
}

/** Share of the samples by month, January first; even where no profile is stated. */
function monthShares({ arrival_profiles }: Dataset["tables"], laboratory: string): Figure[] {
  const rows = arrival_profiles.filter((one) => one.laboratory === laboratory && one.dimension === "month");
  return Array.from({ length: MONTHS }, (_, month) => {
    const found = rows.find(({ position }) => position === `${month + 1}`);
    return rows.length === 0 ? exactly(1 / MONTHS) : orElse(found, 0, "share");
  });
}

function compileRoute({ routes, work_steps }: Dataset["tables"], route: string): LaboratoryInputs["routes"][number] {
  const steps = routes.filter((one) => one.route === route).sort((one, other) => one.step - other.step);
  return {
    route,
    steps: steps.map(({ step, station, instrument, collates }) => {
      const rows = work_steps.filter((one) => one.route === route && one.step === step);
      const of = (measure: Row<"work_steps">["measure"], group: string | null = null) =>
        rows.find((one) => one.measure === measure && one.staff_group === group);
      const groups = new Set(rows.flatMap(({ staff_group }) => staff_group ?? []));
      return {
        station,
        instrument,
        collates,
        itemsBefore: orElse(of("items-before"), 1, "factor"),
        handsOn: [...groups].map((group) => ({
          group,
          perItem: orElse(of("minutes-per-item", group), 0),
          perBatch: orElse(of("minutes-per-batch", group), 0),
        })),
        machinePerItem: stated(of("machine-minutes-per-item")),
        machinePerBatch: stated(of("machine-minutes-per-batch")),
        batchSize: stated(of("batch-size")),
        longestWait: stated(of("longest-wait")),
        repeats: orElse(of("repeats"), 0, "share"),
      };
    }),
  };
}

function compileGroup(tables: Dataset["tables"], { id, occupation }: Row<"staff_groups">): LaboratoryInputs["groups"][number] {
  const staff = tables.laboratory_staff.filter(({ staff_group }) => staff_group === id);
  const one = (measure: Row<"laboratory_staff">["measure"]) => staff.find((row) => row.measure === measure);
  const skills = Map.groupBy(
    tables.laboratory_skills.filter(({ staff_group }) => staff_group === id),
    ({ station }) => station,
  );
  return {
    group: id,
    occupation,
    coveredFte: orElse(one("covered-fte"), 0),
    availableHours: orElse(one("available-hours"), 0),
    categoryAllowances: staff
      .filter(({ measure }) => measure === "category-allowance")
      .map((row) => ({ activity: row.activity ?? "", share: figure(row, "share") })),
    individualAllowances: staff
      .filter(({ measure }) => measure === "individual-allowance")
      .map((row) => ({ activity: row.activity ?? "", hours: figure(row) })),
    shifts: tables.shifts
      .filter(({ staff_group }) => staff_group === id)
      .map((row) => ({ weekday: row.weekday, from: minuteOfDay(row.from), to: minuteOfDay(row.to), kind: row.kind, people: figure(row) })),
    skills: [...skills].map(([station, rows]) => {
      const of = (measure: Row<"laboratory_skills">["measure"]) => rows.find((row) => row.measure === measure);
      return {
        station,
        able: orElse(of("able"), 0),
        trainingDays: stated(of("training-days")),
        productivity: stated(of("productivity"), "share"),
      };
    }),
  };
}

function compileInstrument(
  { instrument_figures }: Dataset["tables"],
  { id, station }: Row<"instruments">,
): LaboratoryInputs["instruments"][number] {
  const rows = instrument_figures.filter(({ instrument }) => instrument === id);
  const one = (measure: Row<"instrument_figures">["measure"]) => rows.find((row) => row.measure === measure);
  const recurring = (measure: "controls" | "calibrations") =>
    rows.flatMap((row) => (row.measure === measure && row.per !== null ? [{ per: row.per, items: figure(row) }] : []));
  return {
    instrument: id,
    station,
    count: orElse(one("count"), 1),
    throughput: orElse(one("throughput"), 0),
    batch: stated(one("batch")),
    hours: orElse(one("hours"), 8),
    days: orElse(one("days"), 5),
    downtime: orElse(one("downtime"), 0, "share"),
    controls: recurring("controls"),
    calibrations: recurring("calibrations"),
    footprint: stated(one("footprint")),
    price: stated(one("price")),
    unattendedLoad: stated(one("unattended-load")),
  };
}

function compileProducts(tables: Dataset["tables"], laboratory: string): LaboratoryInputs["products"] {
  const used = Map.groupBy(
    tables.product_use.filter((row) => row.laboratory === laboratory),
    ({ product }) => product,
  );
  return tables.products.flatMap(({ id, kind, base_measure, storage_class }) => {
    const rows = used.get(id);
    if (rows === undefined) return [];
    const figures = tables.product_figures.filter(({ product }) => product === id);
    const one = (measure: Row<"product_figures">["measure"]) => figures.find((row) => row.measure === measure);
    const uses = Map.groupBy(rows, ({ per, subject }) => `${per}\n${subject ?? ""}`);
    return [
      {
        product: id,
        kind,
        baseMeasure: base_measure,
        storageClass: storage_class,
        packSize: stated(one("pack-size")),
        prices: figures
          .filter(({ measure }) => measure === "price")
          .map((row) => ({ from: Number(row.valid_from?.slice(0, 4) ?? row.year), value: figure(row) }))
          .sort((first, second) => first.from - second.from),
        shelfLifeDays: stated(one("shelf-life")),
        usableOnceOpenedDays: stated(one("usable-once-opened")),
        packVolume: stated(one("pack-volume")),
        uses: [...uses.values()].flatMap((of) => {
          const net = of.find(({ measure }) => measure === "net-use");
          if (net === undefined) return [];
          const waste = of.find(({ measure }) => measure === "waste");
          return [{ per: net.per, subject: net.subject, net: figure(net), waste: orElse(waste, 0, "share") }];
        }),
      },
    ];
  });
}

const compileRooms = (rows: readonly Row<"laboratory_rooms">[]): LaboratoryInputs["rooms"] =>
  rows.map((row) => ({
    room: row.storage_class === null ? row.room : `${row.room}:${row.storage_class}`,
    kind: row.kind,
    storageClass: row.storage_class,
    netArea: row.measure === "net-area" ? figure(row) : null,
    storageVolume: row.measure === "storage-volume" ? figure(row) : null,
  }));

/** The laboratory's own factor, or the one for all; without either, floor is what stands on it and no more. */
function space({ space_factors }: Dataset["tables"], laboratory: string, measure: Row<"space_factors">["measure"]): Figure {
  const rows = space_factors.filter((row) => row.measure === measure);
  return orElse(rows.find((row) => row.laboratory === laboratory) ?? rows.find((row) => row.laboratory === null), 1, "factor");
}
