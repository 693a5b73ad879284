import type { PayrollMapping } from "./payroll-mapping.ts";

/** Questions whose answers are about one file. */
const OF_ONE_FILE = new Set(["sheet", "reference-date"]);

/**
 * What of a mapping is kept for the unit and used again next year: what columns, codes and numbers mean. Not what is about one file: the
 * sheet, the day, the vacancies of that day, and that its bad rows are left out.
 */
export function mappingToKeep({ columns, occupations, correspondence, answers, units, onLeave }: PayrollMapping): PayrollMapping {
  const lasting = Object.fromEntries(Object.entries(answers ?? {}).filter(([question]) => !OF_ONE_FILE.has(question)));
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(occupations === undefined ? {} : { occupations }),
    ...(correspondence === undefined ? {} : { correspondence }),
    ...(Object.keys(lasting).length === 0 ? {} : { answers: lasting }),
    ...(units === undefined ? {} : { units }),
    ...(onLeave === undefined ? {} : { onLeave }),
  };
}
