import type { ControlPeriod, LaboratoryOf, StepOf, UsedPer } from "../inputs/laboratory.ts";

/** One draw, one month, thing by thing: the needs written again from docs/model.md with no code of the plan, to hold it against. */
export interface NaiveNeeds {
  readonly fte: Readonly<Record<string, number>>;
  readonly byCover: Readonly<Record<string, boolean>>;
  readonly instruments: Readonly<Record<string, number>>;
  readonly floor: number;
  /** Gross need of each product in the month. */
  readonly products: Readonly<Record<string, number>>;
}

const WEEKS = 365.25 / 7 / 12;
const OPEN = { weekdays: [5, 8], "every-day": [7, 8], "round-the-clock": [7, 24] } as const;
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const total = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((sum, item) => sum + of(item), 0);

/**
 * @param requests of each test in the month.
 * @param horizon of each test over the whole horizon: who handles controls follows from it.
 */
export function naiveNeeds(
  lab: LaboratoryOf<number>,
  requests: Readonly<Record<string, number>>,
  horizon: Readonly<Record<string, number>>,
): NaiveNeeds {
  const [openDays, openHours] = OPEN[lab.calendar];
  const hoursIn = ({ hours, days }: { readonly hours: number; readonly days: number }): number => hours * days * WEEKS;
  const onRoute = (route: string, of: Readonly<Record<string, number>>): number =>
    total(lab.analyses, (analysis) => (analysis.route === route ? of[analysis.test]! : 0));
  /** Every step with its items, those done again included. */
  const walked = (of: Readonly<Record<string, number>>) =>
    lab.routes.flatMap(({ route, steps }) => {
      let items = onRoute(route, of);
      return steps.map((step) => {
        items = (step.collates ? onRoute(route, of) : items) * step.itemsBefore;
        return { step, items: items * (1 + step.repeats) };
      });
    });
  const now = walked(requests);
  const machineOf = (step: StepOf<number>) => lab.instruments.find(({ instrument }) => instrument === step.instrument);
  const batchesOf = (step: StepOf<number>, items: number): number => {
    const machine = machineOf(step);
    const size = step.batchSize ?? machine?.batch ?? null;
    if (size === null || items === 0) return 0;
    const perHour = items / (machine === undefined ? openDays * openHours * WEEKS : hoursIn(machine));
    const gathered = step.longestWait === null ? size : Math.min(size, 1 + (perHour * step.longestWait) / 60);
    return items / Math.max(1, gathered);
  };
  const isBatched = (instrument: string): boolean =>
    now.some(({ step }) => step.instrument === instrument && (step.batchSize ?? machineOf(step)!.batch) !== null);
  const runs = (instrument: string): number =>
    total(now, ({ step, items }) => (step.instrument === instrument ? batchesOf(step, items) : 0));

  /** Control or calibration items of all of an instrument in the month. */
  const controlItems = (instrument: string, list: readonly { per: ControlPeriod; items: number }[]): number => {
    const machine = lab.instruments.find((one) => one.instrument === instrument)!;
    const days = machine.days * WEEKS;
    const times: Record<ControlPeriod, number> = {
      run: isBatched(instrument) ? runs(instrument) : days * machine.count,
      shift: Math.max(1, machine.hours / 8) * days * machine.count,
      day: days * machine.count,
      week: WEEKS * machine.count,
      month: machine.count,
    };
    return total(list, ({ per, items }) => items * times[per]);
  };
  const controls = (instrument: string): number => {
    const machine = lab.instruments.find((one) => one.instrument === instrument)!;
    return controlItems(instrument, machine.controls) + controlItems(instrument, machine.calibrations);
  };

  /** Minutes of a group at a station. */
  const minutes = (group: string, station: string): number => {
    const own = (step: StepOf<number>) => step.handsOn.filter((work) => work.group === group && step.station === station);
    const direct = total(now, ({ step, items }) =>
      total(own(step), ({ perItem, perBatch }) => items * perItem + batchesOf(step, items) * perBatch),
    );
    const whole = walked(horizon);
    const forControls = total(lab.instruments, ({ instrument }) => {
      const over = whole.filter(({ step }) => step.instrument === instrument);
      const handled = total(over, ({ items }) => items);
      const each = handled > 0 ? total(over, ({ step, items }) => total(own(step), ({ perItem }) => perItem * items)) / handled : 0;
      return controls(instrument) * each;
    });
    return direct + forControls;
  };
  const stations = [...new Set(lab.routes.flatMap(({ steps }) => steps.map(({ station }) => station)))];
  const fte: Record<string, number> = {};
  const byCover: Record<string, boolean> = {};
  const atPeak: Record<string, number> = Object.fromEntries(stations.map((station) => [station, 0]));
  for (const group of lab.groups) {
    const work = total(stations, (station) => minutes(group.group, station));
    const factor = 1 / (1 - total(group.categoryAllowances, ({ share }) => share));
    const forWork =
      (work / 60 / (group.availableHours / 12)) * factor + total(group.individualAllowances, ({ hours }) => hours) / group.availableHours;
    const onSite = group.shifts.filter(({ kind }) => kind === "on-site");
    const length = ({ from, to }: { from: number; to: number }): number => (to > from ? to - from : to + 1440 - from) / 60;
    const cover = total(onSite, (shift) => length(shift) * shift.people) / ((group.availableHours * 7) / 365.25);
    fte[group.group] = Math.max(forWork, cover);
    byCover[group.group] = cover > forWork;
    // Who is there in every minute of the week.
    let [most, openMinutes] = [0, 0];
    for (let minute = 0; minute < 10080; minute++) {
      const there = onSite.filter(({ weekday, from, to }) => {
        const since = (minute - DAYS.indexOf(weekday) * 1440 - from + 2 * 10080) % 10080;
        return since < length({ from, to }) * 60;
      });
      if (there.length > 0) openMinutes += 1;
      most = Math.max(
        most,
        total(there, ({ people }) => people),
      );
    }
    const present = openMinutes > 0 ? openMinutes * WEEKS : (group.availableHours * 60) / 12;
    for (const station of stations) {
      const here = minutes(group.group, station);
      if (here > 0) atPeak[station]! += Math.max((most * here) / work, (here * factor) / present);
    }
  }

  const instruments = Object.fromEntries(
    lab.instruments.map((machine) => {
      const { instrument, throughput, hours, days, downtime, unattendedLoad } = machine;
      const steps = now.filter(({ step }) => step.instrument === instrument);
      const busy = total(steps, ({ step, items }) => {
        const stated = step.machinePerItem !== null || step.machinePerBatch !== null;
        const each = stated ? (step.machinePerItem ?? 0) / 60 : 1 / throughput;
        return items * each + (batchesOf(step, items) * (step.machinePerBatch ?? 0)) / 60;
      });
      const night = unattendedLoad === null ? 0 : Math.min(unattendedLoad / throughput, 24 - hours);
      return [instrument, (busy + controls(instrument) / throughput) / ((hours + night) * days * WEEKS * (1 - downtime))];
    }),
  );
  const floor =
    lab.space.circulation * total(lab.instruments, ({ footprint, count }) => (footprint ?? 0) * count) +
    lab.space.perBenchMetre * total(lab.benches, ({ station, benchMetres }) => benchMetres * (atPeak[station] ?? 0));

  const times = (per: UsedPer, subject: string | null): number => {
    const machine = lab.instruments.find(({ instrument }) => instrument === subject);
    const analysis = lab.analyses.find(({ test }) => test === subject);
    if (machine !== undefined) {
      const { instrument, count, days } = machine;
      switch (per) {
        case "test":
          return total(now, ({ step, items }) => (step.instrument === instrument ? items : 0));
        case "run":
          return isBatched(instrument) ? runs(instrument) : count * days * WEEKS;
        case "control":
          return controlItems(instrument, machine.controls);
        case "calibration":
          return controlItems(instrument, machine.calibrations);
        case "day":
          return count * days * WEEKS;
        case "week":
          return count * WEEKS;
        default:
          return count;
      }
    }
    if (analysis !== undefined) {
      const { steps } = lab.routes.find(({ route }) => route === analysis.route)!;
      if (per === "test") return requests[analysis.test]! * (1 + Math.max(0, ...steps.map(({ repeats }) => repeats)));
      const over = new Set(steps.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])));
      return total([...over], (instrument) => times(per, instrument));
    }
    if (per === "test") return total(lab.analyses, ({ test }) => times(per, test));
    if (per === "day") return openDays * WEEKS;
    if (per === "week") return WEEKS;
    if (per === "month") return 1;
    return total(lab.instruments, ({ instrument }) => times(per, instrument));
  };
  const products = Object.fromEntries(
    lab.products.map(({ product, uses }) => [
      product,
      total(uses, ({ per, subject, net, waste }) => (times(per, subject) * net) / (1 - waste)),
    ]),
  );
  return { fte, byCover, instruments, floor, products };
}
