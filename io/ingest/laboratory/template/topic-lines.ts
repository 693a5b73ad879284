import type { TopicId } from "../columns/column.ts";
import { weekdayWord } from "../reading/cell-time.ts";
import { routesOf } from "../rows/names.ts";
import * as words from "../words/words.ts";
import type { Line, LineWriter } from "./line-writer.ts";

const MEASURES: Readonly<Record<string, string>> = { tests: "test", pieces: "piece", millilitres: "ml", grams: "g" };
/** Measures whose column has another name. */
const ROLES: Readonly<Record<string, string>> = {
  "category-allowance": "share",
  "individual-allowance": "hours",
  "usable-once-opened": "opened-days",
  "net-area": "area",
  "storage-volume": "volume",
};

const roleOf = ({ measure }: { readonly measure: string }): string => ROLES[measure] ?? measure;

/** The lines of each sheet, from what a dataset says of a laboratory. */
export const TOPIC_LINES: Readonly<Record<TopicId, (at: LineWriter) => Line[]>> = {
  laboratory: (at) =>
    at.tables.laboratories
      .filter(({ id }) => id === at.laboratory)
      .map((row) => ({
        ...{ id: row.id, name: row[`name_${at.language}`], unit: at.called(at.tables.units, row.unit) },
        ...{ discipline: at.called(at.tables.disciplines, row.discipline), calendar: at.word(words.CALENDARS, row.calendar) },
      })),
  promises: (at) =>
    at.lines(
      at.here(at.tables.turnaround_promises),
      (row) => ({ priority: at.word(words.PRIORITY_WORDS, row.priority), clock: at.word(words.CLOCKS, row.clock) }),
      roleOf,
    ),
  rooms: (at) =>
    at.lines(
      at.here(at.tables.laboratory_rooms),
      (row) => ({ room: row.room, kind: at.word(words.ROOM_KINDS, row.kind), storage: at.word(words.STORAGE_WORDS, row.storage_class) }),
      roleOf,
    ),
  stations: (at) => {
    const figures = new Map(at.tables.station_figures.map((row) => [row.station, row]));
    return at
      .here(at.tables.stations)
      .map((row) => ({ id: row.id, station: row[`name_${at.language}`], "bench-metres": at.figure(figures.get(row.id)) }));
  },
  staff: (at) =>
    at.here(at.tables.staff_groups).map((row) => {
      const of = (measure: string) => at.tables.laboratory_staff.find((one) => one.staff_group === row.id && one.measure === measure);
      const figures = { "covered-fte": at.figure(of("covered-fte")), "available-hours": at.figure(of("available-hours")) };
      return { id: row.id, group: row[`name_${at.language}`], occupation: at.called(at.tables.occupations, row.occupation), ...figures };
    }),
  allowances: (at) =>
    at.lines(
      ofGroups(at, at.tables.laboratory_staff).filter(({ activity }) => activity !== null),
      (row) => ({ group: groupOf(at, row), activity: row.activity }),
      roleOf,
    ),
  skills: (at) =>
    at.lines(
      ofGroups(at, at.tables.laboratory_skills),
      (row) => ({ group: groupOf(at, row), station: stationOf(at, row.station) }),
      roleOf,
    ),
  shifts: (at) => {
    const day = (weekday: string): string => weekdayWord(weekday, at.language === "nb" ? 0 : at.language === "nn" ? 1 : 2);
    return ofGroups(at, at.tables.shifts).map((row) => ({
      ...{
        group: groupOf(at, row),
        weekday: day(row.weekday),
        from: row.from,
        to: row.to,
        people: at.figure(row),
        kind: at.word(words.SHIFT_WORDS, row.kind),
      },
    }));
  },
  instruments: (at) => {
    const figures = Map.groupBy(
      at.tables.instrument_figures.filter(({ per }) => per === null),
      ({ instrument }) => instrument,
    );
    return at.here(at.tables.instruments).map((row) => ({
      ...{ id: row.id, instrument: row[`name_${at.language}`], station: stationOf(at, row.station) },
      ...Object.fromEntries((figures.get(row.id) ?? []).map((one) => [one.measure, at.figure(one)])),
    }));
  },
  controls: (at) => {
    const here = at.here(at.tables.instruments);
    const ids = new Set(here.map(({ id }) => id));
    const rows = at.tables.instrument_figures.filter(({ instrument, per }) => per !== null && ids.has(instrument));
    return at.lines(
      rows,
      (row) => ({ instrument: at.called(hereOf(at).instruments, row.instrument), per: at.word(words.CONTROL_WORDS, row.per) }),
      roleOf,
    );
  },
  products: (at) => {
    const figures = Map.groupBy(at.tables.product_figures, ({ product }) => product);
    return productsOf(at).map((row) => {
      const own = figures.get(row.id) ?? [];
      const price = own.findLast(({ measure }) => measure === "price");
      const cells = own.filter(({ measure }) => measure !== "price" && measure !== "pack-size").map((one) => [roleOf(one), at.figure(one)]);
      const pack = own.find(({ measure }) => measure === "pack-size");
      return {
        ...{ id: row.id, product: row[`name_${at.language}`], kind: at.word(words.PRODUCT_KIND_WORDS, row.kind) },
        ...{ "base-measure": at.word(words.MEASURE_WORDS, row.base_measure), storage: at.word(words.STORAGE_WORDS, row.storage_class) },
        ...{ "pack-size": at.figure(pack), price: at.figure(price), "price-date": price?.valid_from ?? null },
        ...Object.fromEntries(cells),
      };
    });
  },
  steps: (at) => stepLines(at),
  tests: (at) => {
    const tests = new Map(at.tables.laboratory_tests.map((row) => [row.id, row]));
    return at.here(at.tables.laboratory_menus).flatMap(({ test, route }) => {
      const row = tests.get(test);
      if (row === undefined) return [];
      const code = { code: row.code, "code-system": at.word(words.CODE_SYSTEMS, row.code_system) };
      const kind = { discipline: at.called(at.tables.disciplines, row.discipline), item: at.word(words.ITEMS, row.item) };
      return [{ id: row.id, test: row[`name_${at.language}`], ...code, ...kind, route: routeOf(at, route) }];
    });
  },
  arrivals: (at) =>
    at.here(at.tables.arrival_profiles).map((row) => ({
      ...{ dimension: at.word(words.DIMENSION_WORDS, row.dimension), share: at.figure(row) },
      position: row.dimension === "priority" ? at.word(words.PRIORITY_WORDS, row.position) : Number(row.position),
    })),
  use: (at) =>
    at
      .lines(
        at.here(at.tables.product_use),
        (row) => ({ product: productOf(at, row.product), per: at.word(words.USE_WORDS, row.per), subject: subjectOf(at, row) }),
        (row) => row.measure,
      )
      .map((line) => ({ ...line, measure: measureOf(at, line.product as string) })),
  services: (at) => volumeLines(at),
  consumption: () => [],
  patients: () => [],
  stock: (at) =>
    at.here(at.tables.stock_lots).map((row) => ({
      ...{
        product: productOf(at, row.product),
        lot: row.lot,
        received: row.received,
        expires: row.expires,
        opened: row.opened,
        counted: row.counted,
      },
      ...{ amount: at.figure(row), measure: at.word(words.MEASURE_WORDS, MEASURES[row.unit_of_measure.split(" ")[0]!] ?? null) },
    })),
  deliveries: (at) =>
    at.here(at.tables.product_supply).flatMap((row): Line[] => {
      const product = productOf(at, row.product);
      if (row.measure === "under-way") return [{ product, expected: row.date, amount: at.figure(row), measure: measureOf(at, product) }];
      return row.measure === "delivered-after" && row.date !== null
        ? [{ product, ordered: row.date, delivered: after(row.date, row.value) }]
        : [];
    }),
  supply: (at) => {
    const lines = new Map<string, Line>();
    for (const row of at.here(at.tables.product_supply)) {
      if (row.measure === "under-way" || row.measure === "delivered-after") continue;
      const line = lines.get(row.product) ?? { product: productOf(at, row.product) };
      lines.set(row.product, {
        ...line,
        [row.measure]: at.figure(row),
        ...(row.service === null ? {} : { service: at.word(words.SERVICE_WORDS, row.service) }),
      });
    }
    return [...lines.values()];
  },
  transport: (at) => {
    const day = (weekday: string | null): string | null =>
      weekday === null ? null : weekdayWord(weekday, at.language === "nb" ? 0 : at.language === "nn" ? 1 : 2);
    const legs = at.tables.transport_legs.filter(({ to_laboratory }) => to_laboratory === at.laboratory);
    const key = (row: (typeof legs)[number]): Line => ({
      ...{
        id: row.id,
        "from-unit": at.called(at.tables.units, row.from_unit),
        test: testOf(at, row.test),
        weekday: day(row.weekday),
        departs: row.departs,
      },
    });
    return at.lines(legs, key, roleOf);
  },
};

const memo = new WeakMap<LineWriter, ReturnType<typeof made>>();
const made = (at: LineWriter) => ({
  instruments: at.here(at.tables.instruments),
  stations: at.here(at.tables.stations),
  groups: at.here(at.tables.staff_groups),
});

/** The laboratory's own things, as lists that stay the same. */
function hereOf(at: LineWriter): ReturnType<typeof made> {
  const found = memo.get(at) ?? made(at);
  memo.set(at, found);
  return found;
}

const stationOf = (at: LineWriter, id: string): string | null => at.called(hereOf(at).stations, id);
const groupOf = (at: LineWriter, { staff_group }: { readonly staff_group: string | null }): string | null =>
  at.called(hereOf(at).groups, staff_group);
const productOf = (at: LineWriter, id: string): string | null => at.called(at.tables.products, id);
const testOf = (at: LineWriter, id: string | null): string | null => at.called(at.tables.laboratory_tests, id);
const routeOf = (at: LineWriter, id: string): string => (id.startsWith(`${at.laboratory}-`) ? id.slice(at.laboratory.length + 1) : id);

function measureOf(at: LineWriter, called: string | null): string | null {
  const row = at.tables.products.find(({ id }) => productOf(at, id) === called);
  return at.word(words.MEASURE_WORDS, row?.base_measure ?? null);
}

function subjectOf(at: LineWriter, { per, subject }: { readonly per: string; readonly subject: string | null }): string | null {
  return subject === null ? null : per === "test" ? testOf(at, subject) : at.called(hereOf(at).instruments, subject);
}

function ofGroups<R extends { readonly staff_group: string }>(at: LineWriter, rows: readonly R[]): R[] {
  const ids = new Set(hereOf(at).groups.map(({ id }) => id));
  return rows.filter(({ staff_group }) => ids.has(staff_group));
}

function productsOf(at: LineWriter) {
  const used = new Set(
    [...at.here(at.tables.product_use), ...at.here(at.tables.stock_lots), ...at.here(at.tables.product_supply)].map(
      ({ product }) => product,
    ),
  );
  return at.tables.products.filter(({ id }) => used.has(id));
}

/** A line for each step and staff group; what is of no group stands on the first. */
function stepLines(at: LineWriter): Line[] {
  const own = new Set(routesOf(at.tables, at.laboratory));
  const figures = Map.groupBy(at.tables.work_steps, ({ route, step }) => `${route}\n${step}`);
  return at.tables.routes
    .filter(({ route }) => own.has(route))
    .flatMap((row) => {
      const rows = figures.get(`${row.route}\n${row.step}`) ?? [];
      const key = {
        route: routeOf(at, row.route),
        step: row.step,
        station: stationOf(at, row.station),
        instrument: at.called(hereOf(at).instruments, row.instrument),
      };
      const cells = (group: string | null): Line =>
        Object.fromEntries(rows.filter(({ staff_group }) => staff_group === group).map((one) => [one.measure, at.figure(one)]));
      const groups = [...new Set(rows.flatMap(({ staff_group }) => (staff_group === null ? [] : [staff_group])))];
      const yes = at.language === "en" ? ["yes", "no"] : ["ja", "nei"];
      return (groups.length === 0 ? [null] : groups).map(
        (group, index): Line => ({
          ...{ ...key, collates: row.collates ? yes[0]! : yes[1]!, group: groupOf(at, { staff_group: group }) },
          ...(index === 0 ? cells(null) : {}),
          ...(group === null ? {} : cells(group)),
        }),
      );
    });
}

function volumeLines(at: LineWriter): Line[] {
  const rows = at.here(at.tables.test_volumes).filter(({ method }) => method === "service");
  return at.lines(
    rows,
    (row) => ({ test: testOf(at, row.test), period: row.period }),
    (row) => row.measure,
  );
}

const DAY = 86_400_000;
const after = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
