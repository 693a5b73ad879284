import type { SheetRow } from "#io/files";
import type { SheetSubject } from "../columns/column.ts";
import { period } from "./cell-time.ts";
import { columnOf, type FoundColumn } from "./headings.ts";

const LOOKED_AT = 50;

/** The row of a sheet that would be its header if it were about a topic. */
export interface HeaderFound {
  /** Position among the sheet's rows. */
  readonly at: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Headings that two columns share a role with: the role and both. */
  readonly twice: readonly (readonly [FoundColumn, FoundColumn])[];
  /** Columns headed by a month or year. */
  readonly months: readonly number[];
  /** Headings that are known. */
  readonly known: number;
  /** Needed columns that are not there. */
  readonly missing: readonly string[];
}

/** Roles a person gave headings: by heading, the role or `none`. */
export type GivenColumns = Readonly<Record<string, string>>;

/** Finds the row of the first fifty that has most headings of a topic; null where none has any. */
export function findHeader(rows: readonly SheetRow[], topic: SheetSubject, given: GivenColumns): HeaderFound | null {
  let best: HeaderFound | null = null;
  for (const [at, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const found = headerIn(cells, at, topic, given);
    if (found.known > (best?.known ?? 0)) best = found;
  }
  return best;
}

function headerIn(cells: readonly string[], at: number, topic: SheetSubject, given: GivenColumns): HeaderFound {
  const columns = new Map<string, FoundColumn>();
  const twice: (readonly [FoundColumn, FoundColumn])[] = [];
  const months: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const heading = cell.replace(/\s+/g, " ").trim();
    if (heading === "") continue;
    const role = Object.hasOwn(given, heading) ? given[heading]! : null;
    if (role === "none") continue;
    const column = role === null ? columnOf(heading, topic) : inWords(topic, role, heading);
    if (column === null) {
      if (topic.months !== undefined && period(heading, null) !== null) months.push(index);
      continue;
    }
    const found: FoundColumn = { ...column, at: index, heading };
    const other = columns.get(found.column.role);
    if (other === undefined) columns.set(found.column.role, found);
    else twice.push([other, found]);
  }
  const wide = months.length >= 2 || (months.length === 1 && !columns.has(topic.months ?? ""));
  const there = (needed: string): boolean => columns.has(needed) || (wide && (needed === topic.months || needed === "period"));
  const missing = topic.columns.filter(({ needed, role }) => needed && !there(role)).map(({ role }) => role);
  return { at, columns, twice, months: wide ? months : [], known: columns.size + (wide ? months.length : 0), missing };
}

/** A heading whose role a person has said; its unit counts where it is one of the column's. */
function inWords(topic: SheetSubject, role: string, heading: string): { column: FoundColumn["column"]; unit: string } | null {
  const column = topic.columns.find((one) => one.role === role);
  return column === undefined ? null : { column, unit: /[([]([^)\]]*)[)\]]\s*$/.exec(heading)?.[1] ?? (heading.endsWith("%") ? "%" : "") };
}
