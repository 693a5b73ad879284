import { exactly, type Figure } from "#model/vocabulary";
import type { InstrumentOf, LaboratoryInputs, ShiftOf, StaffGroupOf, StepOf } from "../inputs/laboratory.ts";

/** A figure with an interval of `part` of its value to either side. */
export const about = (value: number, part: number): Figure =>
  value === 0 || part === 0 ? exactly(value) : { value, low: value * (1 - part), high: value * (1 + part), distribution: "lognormal" };

export const step = (fields: Partial<StepOf<Figure>> & { readonly station: string }): StepOf<Figure> => ({
  ...{ instrument: null, collates: false, itemsBefore: exactly(1), handsOn: [], repeats: exactly(0) },
  ...{ machinePerItem: null, machinePerBatch: null, batchSize: null, longestWait: null },
  ...fields,
});

export const instrument = (fields: Partial<InstrumentOf<Figure>> & { readonly instrument: string }): InstrumentOf<Figure> => ({
  ...{ station: "analyser", count: exactly(1), throughput: exactly(60), batch: null, hours: exactly(8), days: exactly(5) },
  ...{ downtime: exactly(0), controls: [], calibrations: [], footprint: null, price: null, unattendedLoad: null },
  ...fields,
});

export const group = (fields: Partial<StaffGroupOf<Figure>> & { readonly group: string }): StaffGroupOf<Figure> => ({
  ...{ occupation: "bioingenior", coveredFte: exactly(10), availableHours: exactly(1500) },
  ...{ categoryAllowances: [], individualAllowances: [], shifts: [], skills: [] },
  ...fields,
});

/** A shift of each weekday given. */
export const shifts = (weekdays: readonly ShiftOf<Figure>["weekday"][], from: number, to: number, people: number): ShiftOf<Figure>[] =>
  weekdays.map((weekday) => ({ weekday, from: from * 60, to: to * 60, kind: "on-site", people: exactly(people) }));

export const WORKING_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

export const laboratory = (fields: Partial<LaboratoryInputs>): LaboratoryInputs => ({
  ...{ laboratory: "lab", discipline: "pathology", calendar: "weekdays" },
  ...{ analyses: [], routes: [], groups: [], instruments: [], products: [], rooms: [], benches: [] },
  space: { circulation: exactly(1), perBenchMetre: exactly(1) },
  ...fields,
});

/** Twelve months alike. */
export const evenMonths = Array.from({ length: 12 }, () => exactly(1 / 12));

/**
 * A laboratory of pathology and chemistry with something of everything: batches that wait, slides brought together, controls of every kind, nights
 * alone and nights with people, a group whose shifts need more people than its work, and intervals (`part`) on figures.
 */
export const smallLaboratory = (part: number): LaboratoryInputs =>
  laboratory({
    analyses: [
      {
        ...{ test: "histology", route: "tissue", yearly: about(48_000, part), growth: "population" },
        months: evenMonths.map(({ value }, month) => about(month === 6 ? value / 2 : value, part)),
      },
      { test: "cytology", route: "tissue", yearly: about(6_000, part), growth: "flat", months: evenMonths },
      { test: "sodium", route: "serum", yearly: about(400_000, part), growth: "population", months: evenMonths },
    ],
    routes: [
      {
        route: "tissue",
        steps: [
          step({
            ...{ station: "grossing", itemsBefore: exactly(1.2) },
            handsOn: [
              { group: "doctor", perItem: about(4, part), perBatch: exactly(0) },
              { group: "scientist", perItem: about(3, part), perBatch: exactly(0) },
            ],
          }),
          step({
            ...{ station: "processing", instrument: "processor", itemsBefore: about(2.5, part), batchSize: about(300, part) },
            ...{ longestWait: about(240, part), machinePerBatch: exactly(600) },
            handsOn: [{ group: "scientist", perItem: exactly(0.1), perBatch: about(25, part) }],
          }),
          step({
            ...{ station: "cutting", itemsBefore: about(2, part), repeats: about(0.05, part) },
            handsOn: [{ group: "scientist", perItem: about(2, part), perBatch: exactly(0) }],
          }),
          step({
            ...{ station: "staining", instrument: "stainer", itemsBefore: exactly(1.3), repeats: exactly(0.02) },
            handsOn: [{ group: "scientist", perItem: exactly(0.3), perBatch: exactly(8) }],
          }),
          step({
            ...{ station: "microscope", collates: true },
            handsOn: [{ group: "doctor", perItem: about(9, part), perBatch: exactly(0) }],
          }),
        ],
      },
      {
        route: "serum",
        steps: [
          step({
            ...{ station: "reception", batchSize: exactly(20), longestWait: exactly(15) },
            handsOn: [{ group: "night", perItem: exactly(0.2), perBatch: exactly(1.5) }],
          }),
          step({
            ...{ station: "analyser", instrument: "chemistry", repeats: about(0.03, part) },
            handsOn: [{ group: "night", perItem: exactly(0.1), perBatch: exactly(0) }],
          }),
        ],
      },
    ],
    groups: [
      group({
        ...{ group: "doctor", occupation: "lege", coveredFte: exactly(9), availableHours: about(1600, part) },
        categoryAllowances: [{ activity: "teaching", share: exactly(0.2) }],
      }),
      group({
        ...{ group: "scientist", coveredFte: exactly(20), shifts: shifts(WORKING_DAYS, 8, 16, 8) },
        categoryAllowances: [
          { activity: "meetings", share: about(0.1, part) },
          { activity: "quality", share: exactly(0.05) },
        ],
        individualAllowances: [{ activity: "students", hours: about(700, part) }],
        skills: [{ station: "cutting", able: exactly(8), trainingDays: exactly(60), productivity: exactly(0.5) }],
      }),
      group({
        ...{ group: "night", coveredFte: exactly(7) },
        shifts: [
          ...shifts([...WORKING_DAYS, "saturday", "sunday"], 7, 15, 1),
          ...shifts([...WORKING_DAYS, "saturday", "sunday"], 14.5, 23, 1),
          ...shifts([...WORKING_DAYS, "saturday", "sunday"], 22.5, 7.5, 1),
          { weekday: "saturday", from: 0, to: 0, kind: "on-call", people: exactly(2) },
        ],
      }),
    ],
    instruments: [
      instrument({
        ...{ instrument: "processor", station: "processing", count: exactly(2), throughput: exactly(40), footprint: about(1.5, part) },
        ...{ unattendedLoad: about(300, part), downtime: about(0.04, part) },
        controls: [{ per: "run", items: exactly(1) }],
      }),
      instrument({
        ...{ instrument: "stainer", station: "staining", throughput: about(180, part), batch: exactly(60), footprint: exactly(2) },
        controls: [
          { per: "run", items: exactly(2) },
          { per: "day", items: exactly(3) },
        ],
      }),
      instrument({
        ...{
          instrument: "chemistry",
          station: "analyser",
          count: exactly(2),
          throughput: about(300, part),
          hours: exactly(20),
          days: exactly(7),
        },
        controls: [
          { per: "shift", items: exactly(2) },
          { per: "run", items: exactly(1) },
          { per: "month", items: exactly(10) },
        ],
        ...{ calibrations: [{ per: "week", items: about(6, part) }], unattendedLoad: exactly(10_000), footprint: exactly(6) },
      }),
    ],
    products: [
      {
        ...{
          product: "stain",
          kind: "reagent",
          baseMeasure: "ml",
          storageClass: "ambient",
          packSize: exactly(1000),
          packVolume: exactly(0.002),
        },
        ...{
          prices: [
            { from: 2026, value: exactly(400) },
            { from: 2028, value: exactly(500) },
          ],
          shelfLifeDays: null,
          usableOnceOpenedDays: null,
        },
        uses: [
          { per: "test", subject: "stainer", net: about(1, part), waste: exactly(0.1) },
          { per: "run", subject: "stainer", net: exactly(50), waste: exactly(0.05) },
          { per: "instrument", subject: "stainer", net: exactly(500), waste: exactly(0) },
        ],
      },
      {
        ...{
          product: "electrolytes",
          kind: "reagent",
          baseMeasure: "test",
          storageClass: "cool",
          packSize: exactly(2000),
          packVolume: exactly(0.005),
        },
        ...{ prices: [], shelfLifeDays: null, usableOnceOpenedDays: null },
        uses: [
          { per: "test", subject: "sodium", net: exactly(1), waste: about(0.08, part) },
          { per: "control", subject: "sodium", net: exactly(1), waste: exactly(0) },
          { per: "calibration", subject: "chemistry", net: exactly(2), waste: exactly(0) },
          { per: "run", subject: null, net: exactly(0.01), waste: exactly(0) },
        ],
      },
      {
        ...{ product: "gloves", kind: "protective", baseMeasure: "piece", storageClass: "ambient", packSize: null, packVolume: null },
        ...{ prices: [], shelfLifeDays: null, usableOnceOpenedDays: null },
        uses: (["test", "day", "week", "month", "control"] as const).map((per) => ({
          ...{ per, subject: null, net: about(2, part), waste: exactly(0.02) },
        })),
      },
    ],
    rooms: [
      { room: "benches", kind: "bench", storageClass: null, netArea: exactly(90), storageVolume: null },
      { room: "machines", kind: "instrument", storageClass: null, netArea: exactly(60), storageVolume: null },
      { room: "store", kind: "storage", storageClass: "ambient", netArea: exactly(12), storageVolume: exactly(3) },
    ],
    benches: [
      { station: "grossing", benchMetres: exactly(1.8) },
      { station: "cutting", benchMetres: about(1.5, part) },
      { station: "microscope", benchMetres: exactly(1.4) },
      { station: "reception", benchMetres: exactly(1.2) },
    ],
    space: { circulation: about(2.5, part), perBenchMetre: exactly(2.2) },
  });
