import type { Hours, SampleFlow, Shift } from "../flow/sample-flow.ts";

const everyDay = (from: number, to: number): readonly Hours[] => Array.from({ length: 7 }, (_, weekday) => ({ weekday, from, to }));
const shifts = (hours: readonly Hours[], people: number): readonly Shift[] => hours.map((stretch) => ({ ...stretch, people }));

/** Cases an hour over the week: by day on weekdays, a tenth of it else. */
export const byDay = (perHour: number): readonly number[] =>
  Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 7 && hour % 24 < 16 && hour < 120 ? perHour : perHour / 10));

/** A laboratory that uses everything a flow can say: two routes, shifts past midnight, batches, splitting, collating, breakdowns, rework. */
export const smallHospital: SampleFlow = {
  priorities: [
    { name: "urgent", promisedMinutes: 240 },
    { name: "ordinary", promisedMinutes: 2880, promisedWorkingDays: 2 },
  ],
  staff: [
    { name: "bioengineers", shifts: [...shifts(everyDay(420, 960), 3), ...shifts(everyDay(1320, 420), 1)] },
    { name: "pathologists", shifts: shifts(everyDay(480, 960).slice(0, 5), 2) },
  ],
  stations: [
    { name: "reception" },
    { name: "processor", machines: 2, breakdowns: { kind: "exponential", meanUp: 3000, meanDown: 180 } },
    { name: "microtome", machines: 2, opening: everyDay(420, 930).slice(0, 5) },
    { name: "microscope" },
    {
      name: "analyser",
      machines: 1,
      breakdowns: {
        kind: "given",
        times: [
          { up: 900, down: 45 },
          { up: 2000, down: 5 },
        ],
      },
    },
  ],
  routes: [
    {
      name: "histology",
      steps: [
        { name: "register", station: 0, before: { group: 0, perItem: 3 }, handsOnVariation: { kind: "exponential" }, onward: 10 },
        {
          ...{ name: "process", station: 1, itemsPerItem: 1.6, before: { group: 0, perRun: 10, perItem: 1 }, run: { perRun: 360 } },
          ...{ after: { group: 0, perRun: 5 }, batch: { size: 12, longestWait: [60, 240] } },
        },
        {
          ...{ name: "cut", station: 2, itemsPerItem: 2.4, before: { group: 0, perItem: 2 }, repeated: 0.05 },
          handsOnVariation: { kind: "lognormal", variation: 0.4 },
        },
        { name: "extra stain", station: 1, itemsPerItem: 0.9, run: { perItem: 15 }, runVariation: { kind: "exponential" } },
        { name: "read", station: 3, collates: true, before: { group: 1, perRun: 9 }, handsOnVariation: { kind: "exponential" } },
      ],
    },
    {
      name: "chemistry",
      steps: [
        { name: "register", station: 0, before: { group: 0, perItem: 1 } },
        {
          ...{
            name: "analyse",
            station: 4,
            before: { group: 0, perItem: 0.5 },
            run: { perRun: 8, perItem: 0.5 },
            after: { group: 0, perItem: 0.2 },
          },
          ...{ batch: { size: 4, longestWait: [0, 20] }, repeated: 0.02 },
        },
      ],
    },
  ],
  arrivals: [
    { route: 0, priority: 0, perHour: byDay(0.4) },
    { route: 0, priority: 1, perHour: byDay(2) },
    { route: 1, priority: 0, perHour: byDay(3) },
    { route: 1, priority: 1, perHour: byDay(9) },
  ],
  backlog: [{ route: 0, priority: 1, step: 2, cases: 7, items: 2, age: 1500 }],
  workingDays: { holidays: [3] },
};
