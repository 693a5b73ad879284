import { csvText } from "#io/csv";
import { writeLetter } from "#io/report";
import type { Allocation, TermRows } from "#model/placement";
import { type CalendarOf, type CalendarOptions, writeCalendar } from "./calendars/calendar.ts";
import type { ExportFormat } from "./export-format.ts";
import { siteLetter } from "./letters/site-letter.ts";
import { orderRows } from "./tables/order-table.ts";
import { PLACEMENT_COLUMNS, placementRows } from "./tables/placement-table.ts";
import { allocationWorkbook } from "./tables/workbook.ts";

/** What is wanted of an allocation, in which language, on which day. */
export interface ExportOptions extends CalendarOptions {
  readonly format: ExportFormat;
  /** Only this student's, or this site's; all where neither is named. */
  readonly student?: string | undefined;
  readonly site?: string | undefined;
}

/**
 * Writes an allocation as files, by name: one table, a workbook, the orders with how many were placed, a calendar for each student and site, a letter for each site. Whoever gives a file to a site or
 * a student names them, and it holds nothing of others. Same rows, allocations, language and day: same bytes.
 *
 * @param stated rows of the term as they were read; what has changed since stands in the allocation.
 * @throws NoPdfCompiler for PDF on systems without the compiler.
 */
export async function exportAllocation(
  stated: TermRows,
  allocation: Allocation,
  options: ExportOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { format, student, site, text } = options;
  const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);
  const placements = allocation.placements.filter(
    (one) => (student === undefined || one.student === student) && (site === undefined || one.site === site),
  );
  switch (format) {
    case "csv":
    case "csv-no": {
      const header = format === "csv" ? PLACEMENT_COLUMNS : PLACEMENT_COLUMNS.map((column) => text.t(`placement-files:column.${column}`));
      const table = [header, ...placementRows(stated, placements, text)];
      return new Map([["placements.csv", bytes(csvText(table, format === "csv" ? "plain" : "norwegian"))]]);
    }
    case "xlsx":
      return new Map([["placements.xlsx", await allocationWorkbook(stated, allocation, options)]]);
    case "ics": {
      const calendar = (of: CalendarOf): [string, Uint8Array][] => {
        const written = writeCalendar(stated, allocation, of, options);
        return written === null ? [] : [["student" in of ? `students/${of.student}.ics` : `sites/${of.site}.ics`, bytes(written)]];
      };
      if (student !== undefined) return new Map(calendar({ student }));
      if (site !== undefined) return new Map(calendar({ site }));
      return new Map([
        ...stated.students.students.flatMap(({ id }) => calendar({ student: id })),
        ...stated.capacity.placement_sites.flatMap(({ id }) => calendar({ site: id })),
      ]);
    }
    case "orders":
      // Of a student alone there is none.
      return student === undefined
        ? new Map([["placement_orders.csv", bytes(csvText(orderRows(stated, allocation, options)))]])
        : new Map();
    case "letters-pdf":
    case "letters-docx": {
      const as = format === "letters-pdf" ? "pdf" : "docx";
      const taking = new Set(placements.map((one) => one.site));
      const sites = site === undefined ? [...taking].sort() : [site];
      const files = new Map<string, Uint8Array>();
      for (const one of sites)
        files.set(
          `letters/${one}.${as}`,
          await writeLetter(siteLetter(stated, allocation, one, text), { text, format: as, date: options.date }),
        );
      return files;
    }
  }
}
