import type { Dataset, Row } from "#model/vocabulary";
import { withTable } from "../small-dataset.test-support.ts";

const from = { unit_of_measure: "number", year: 2026, source: "invented", certainty: "assumption", note: "Invented for tests." } as const;
const known = { low: null, high: null, distribution: null } as const;
const named = { name_nb: "x", name_nn: "x", name_en: "x", source: "invented", note: null } as const;

/** What an invented laboratory with one analysis of one step does. */
export interface OneStepLaboratory {
  readonly id: string;
  readonly unit: string;
  readonly occupation: string;
  readonly samples: number;
  readonly minutes: number;
  readonly availableHours: number;
  readonly coveredFte: number;
}

/** Adds a laboratory whose one analysis takes minutes of one group: FTE = samples · minutes / 60 / hours. */
export function withLaboratory(dataset: Dataset, one: OneStepLaboratory): Dataset {
  const { id, unit, occupation } = one;
  const group = `${id}-group`;
  const add = <N extends keyof Dataset["tables"]>(to: Dataset, table: N, ...rows: Row<N>[]): Dataset =>
    withTable(to, table, (held) => [...held, ...rows]);
  let made = add(dataset, "laboratories", { id, unit, discipline: "pathology", calendar: "weekdays", ...named });
  made = add(made, "stations", { id: `${id}-station`, laboratory: id, ...named });
  made = add(made, "laboratory_menus", { laboratory: id, test: "tissue", route: `${id}-route`, source: "invented", note: null });
  made = add(made, "test_volumes", {
    ...{ laboratory: id, test: "tissue", period: "2026", method: "service", measure: "count", value: one.samples },
    ...known,
    ...from,
  });
  made = add(made, "routes", {
    ...{ route: `${id}-route`, step: 1, station: `${id}-station`, instrument: null, collates: false, source: "invented", note: null },
  });
  made = add(made, "work_steps", {
    ...{ route: `${id}-route`, step: 1, measure: "minutes-per-item", staff_group: group, value: one.minutes },
    ...known,
    ...from,
  });
  made = add(made, "staff_groups", { id: group, laboratory: id, occupation, ...named });
  return add(
    made,
    "laboratory_staff",
    { staff_group: group, measure: "covered-fte", activity: null, value: one.coveredFte, ...known, ...from },
    { staff_group: group, measure: "available-hours", activity: null, value: one.availableHours, ...known, ...from },
  );
}

/** Adds a chain with the programme, years and quantities of the small dataset's driver, but for what turns samples into person-years. */
export function withChain(dataset: Dataset, doneAt: string | null): Dataset {
  const [driver] = dataset.tables.drivers as [Row<"drivers">];
  const { occupation: _, ...timing } = driver;
  const steps = dataset.tables.driver_steps.filter((row) => row.driver === driver.id).slice(0, 2);
  const dated = withTable(dataset, "chains", () => [{ ...timing, id: "samples" }]);
  return withTable(dated, "programme_chains", () =>
    steps.map(({ driver: _driver, ...step }, at) => ({
      ...step,
      ...{ chain: "samples", sex: null, done_at: doneAt, test: at === 1 ? "tissue" : null, delay_years: 0, interval_years: null },
    })),
  );
}
