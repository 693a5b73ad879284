import type { InstrumentOf, LaboratoryInputs, ProductOf, RouteOf } from "#model/laboratory";
import { mulberry32 } from "#model/random";
import { exactly, type Figure } from "#model/vocabulary";

/** Size of the laboratory that is planned. */
export interface LaboratorySize {
  readonly analyses: number;
  readonly instruments: number;
  readonly products: number;
}

/** Steps of a route and staff groups of the laboratory. */
const [STEPS, GROUPS, STATIONS] = [5, 8, 30];

/** Makes a laboratory in which everything that can be uncertain is: routes of five steps, a third of them in batches that wait. */
export function largeLaboratory({ analyses, instruments, products }: LaboratorySize): LaboratoryInputs {
  const next = mulberry32(20270201);
  const below = (limit: number): number => Math.floor(next() * limit);
  const about = (value: number): Figure => ({ value, low: value * 0.8, high: value * 1.25, distribution: "lognormal" });
  const share = (value: number): Figure => ({ value, low: value / 2, high: value * 1.5, distribution: "beta" });
  const list = <T>(length: number, of: (at: number) => T): T[] => Array.from({ length }, (_, at) => of(at));
  const instrument = (at: number): InstrumentOf<Figure> => ({
    ...{
      instrument: `i${at}`,
      station: `s${at % STATIONS}`,
      count: exactly(1 + below(3)),
      throughput: about(30 + below(300)),
      batch: null,
    },
    ...{ hours: exactly(8), days: exactly(5), downtime: share(0.04), footprint: about(1 + next() * 3), price: null },
    controls: [{ per: "day", items: about(4) }],
    calibrations: [{ per: "week", items: about(6) }],
    unattendedLoad: at % 4 === 0 ? about(200) : null,
  });
  const route = (at: number): RouteOf<Figure> => ({
    route: `r${at}`,
    steps: list(STEPS, (step) => ({
      station: `s${below(STATIONS)}`,
      // Every instrument is on some route.
      instrument: step === 0 ? null : `i${(at * (STEPS - 1) + step - 1) % instruments}`,
      ...{ collates: step === STEPS - 1, itemsBefore: about(step === 0 ? 1 : 1 + next()), repeats: share(0.03) },
      handsOn: list(1 + below(2), (who) => ({ group: `g${(at + who) % GROUPS}`, perItem: about(0.5 + next() * 4), perBatch: about(10) })),
      ...{ machinePerItem: null, machinePerBatch: step % 3 === 1 ? about(60) : null },
      ...{ batchSize: step % 3 === 1 ? about(50) : null, longestWait: step % 3 === 1 ? about(120) : null },
    })),
  });
  const product = (at: number): ProductOf<Figure> => ({
    ...{ product: `p${at}`, kind: "reagent", baseMeasure: "ml", storageClass: (["ambient", "cool", "freezer"] as const)[at % 3]! },
    ...{ packSize: exactly(100), prices: [{ from: 2026, value: exactly(900) }], shelfLifeDays: null, usableOnceOpenedDays: null },
    packVolume: exactly(0.001),
    uses: [
      { per: "test", subject: `t${below(analyses)}`, net: about(1 + next()), waste: share(0.08) },
      ...(at % 5 === 0 ? [{ per: "control" as const, subject: `i${below(instruments)}`, net: about(1), waste: exactly(0) }] : []),
    ],
  });
  return {
    ...{ laboratory: "large", discipline: "medical-biochemistry", calendar: "every-day" },
    analyses: list(analyses, (at) => ({
      ...{ test: `t${at}`, route: `r${at}`, yearly: about(500 + below(40_000)), growth: `growth-${at % 3}` },
      months: list(12, () => exactly(1 / 12)),
    })),
    routes: list(analyses, route),
    groups: list(GROUPS, (at) => ({
      ...{ group: `g${at}`, occupation: "bioingenior", coveredFte: about(40), availableHours: about(1550) },
      categoryAllowances: [{ activity: "quality", share: share(0.12) }],
      individualAllowances: [{ activity: "students", hours: about(900) }],
      ...{ shifts: [{ weekday: "monday", from: 420, to: 1380, kind: "on-site", people: exactly(4) }], skills: [] },
    })),
    instruments: list(instruments, instrument),
    products: list(products, product),
    rooms: [
      { room: "floor", kind: "bench", storageClass: null, netArea: exactly(5000), storageVolume: null },
      { room: "store", kind: "storage", storageClass: "cool", netArea: null, storageVolume: exactly(40) },
    ],
    benches: list(STATIONS, (at) => ({ station: `s${at}`, benchMetres: about(1.5) })),
    space: { circulation: about(2.5), perBenchMetre: about(2) },
  };
}
