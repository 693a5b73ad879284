import type { InstrumentOf, LaboratoryOf, ProductOf, RouteOf, StaffGroupOf } from "./laboratory.ts";

/** What values a figure can have: any amount from 0, an amount above 0 that something is divided by, or a share of a whole. */
export type Range = "amount" | "positive" | "share";

/** Makes another figure of a figure. `process` is its name in the laboratory: no two figures have the same. */
export type FigureMap<T, U> = (figure: T, process: string, range: Range) => U;

/** Makes a laboratory of the same shape from another, figure by figure. The one place where every figure has its name. */
export function mapLaboratory<T, U>(laboratory: LaboratoryOf<T>, map: FigureMap<T, U>): LaboratoryOf<U> {
  const { analyses, routes, groups, instruments, products, rooms, benches, space } = laboratory;
  return {
    ...laboratory,
    analyses: analyses.map((analysis) => ({
      ...analysis,
      yearly: map(analysis.yearly, `volume:${analysis.test}`, "amount"),
      months: analysis.months.map((share, month) => map(share, `month:${analysis.test}:${month + 1}`, "amount")),
    })),
    routes: routes.map((route) => mapRoute(route, map)),
    groups: groups.map((group) => mapGroup(group, map)),
    instruments: instruments.map((instrument) => mapInstrument(instrument, map)),
    products: products.map((product) => mapProduct(product, map)),
    rooms: rooms.map((room) => ({
      ...room,
      netArea: orNull(room.netArea, `room:${room.room}:area`, "amount", map),
      storageVolume: orNull(room.storageVolume, `room:${room.room}:volume`, "amount", map),
    })),
    benches: benches.map(({ station, benchMetres }) => ({ station, benchMetres: map(benchMetres, `bench:${station}`, "amount") })),
    space: {
      circulation: map(space.circulation, "space:circulation", "amount"),
      perBenchMetre: map(space.perBenchMetre, "space:bench-metre", "amount"),
    },
  };
}

const orNull = <T, U>(figure: T | null, process: string, range: Range, map: FigureMap<T, U>): U | null =>
  figure === null ? null : map(figure, process, range);

function mapRoute<T, U>({ route, steps }: RouteOf<T>, map: FigureMap<T, U>): RouteOf<U> {
  return {
    route,
    steps: steps.map((step, at) => {
      const of = `route:${route}:${at + 1}`;
      return {
        ...step,
        itemsBefore: map(step.itemsBefore, `${of}:items`, "amount"),
        handsOn: step.handsOn.map(({ group, perItem, perBatch }) => ({
          group,
          perItem: map(perItem, `${of}:item:${group}`, "amount"),
          perBatch: map(perBatch, `${of}:batch:${group}`, "amount"),
        })),
        machinePerItem: orNull(step.machinePerItem, `${of}:machine-item`, "amount", map),
        machinePerBatch: orNull(step.machinePerBatch, `${of}:machine-batch`, "amount", map),
        batchSize: orNull(step.batchSize, `${of}:batch-size`, "positive", map),
        longestWait: orNull(step.longestWait, `${of}:longest-wait`, "amount", map),
        repeats: map(step.repeats, `${of}:repeats`, "amount"),
      };
    }),
  };
}

function mapGroup<T, U>(group: StaffGroupOf<T>, map: FigureMap<T, U>): StaffGroupOf<U> {
  const of = `staff:${group.group}`;
  return {
    ...group,
    coveredFte: map(group.coveredFte, `${of}:covered`, "amount"),
    availableHours: map(group.availableHours, `${of}:hours`, "positive"),
    categoryAllowances: group.categoryAllowances.map(({ activity, share }) => ({
      activity,
      share: map(share, `${of}:category:${activity}`, "share"),
    })),
    individualAllowances: group.individualAllowances.map(({ activity, hours }) => ({
      activity,
      hours: map(hours, `${of}:individual:${activity}`, "amount"),
    })),
    shifts: group.shifts.map((shift) => ({
      ...shift,
      people: map(shift.people, `${of}:shift:${shift.weekday}:${shift.from}:${shift.to}:${shift.kind}`, "amount"),
    })),
    skills: group.skills.map(({ station, able, trainingDays, productivity }) => ({
      station,
      able: map(able, `${of}:able:${station}`, "amount"),
      trainingDays: orNull(trainingDays, `${of}:training:${station}`, "amount", map),
      productivity: orNull(productivity, `${of}:productivity:${station}`, "amount", map),
    })),
  };
}

function mapInstrument<T, U>(instrument: InstrumentOf<T>, map: FigureMap<T, U>): InstrumentOf<U> {
  const of = `instrument:${instrument.instrument}`;
  return {
    ...instrument,
    count: map(instrument.count, `${of}:count`, "amount"),
    throughput: map(instrument.throughput, `${of}:throughput`, "positive"),
    batch: orNull(instrument.batch, `${of}:batch`, "positive", map),
    hours: map(instrument.hours, `${of}:hours`, "positive"),
    days: map(instrument.days, `${of}:days`, "positive"),
    downtime: map(instrument.downtime, `${of}:downtime`, "share"),
    controls: instrument.controls.map(({ per, items }) => ({ per, items: map(items, `${of}:controls:${per}`, "amount") })),
    calibrations: instrument.calibrations.map(({ per, items }) => ({ per, items: map(items, `${of}:calibrations:${per}`, "amount") })),
    footprint: orNull(instrument.footprint, `${of}:footprint`, "amount", map),
    price: orNull(instrument.price, `${of}:price`, "amount", map),
    unattendedLoad: orNull(instrument.unattendedLoad, `${of}:unattended`, "amount", map),
  };
}

/** Makes a product of the same shape; its figures are named as in the laboratory's. */
export function mapProduct<T, U>(product: ProductOf<T>, map: FigureMap<T, U>): ProductOf<U> {
  const of = `product:${product.product}`;
  return {
    ...product,
    packSize: orNull(product.packSize, `${of}:pack-size`, "positive", map),
    prices: product.prices.map(({ from, value }) => ({ from, value: map(value, `${of}:price:${from}`, "amount") })),
    shelfLifeDays: orNull(product.shelfLifeDays, `${of}:shelf-life`, "amount", map),
    usableOnceOpenedDays: orNull(product.usableOnceOpenedDays, `${of}:once-opened`, "amount", map),
    packVolume: orNull(product.packVolume, `${of}:volume`, "amount", map),
    uses: product.uses.map(({ per, subject, net, waste }) => ({
      ...{ per, subject },
      net: map(net, `${of}:use:${per}:${subject ?? ""}`, "amount"),
      waste: map(waste, `${of}:waste:${per}:${subject ?? ""}`, "share"),
    })),
  };
}
