import type { TableName } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";
import { nameParams } from "../payroll/words/names.ts";
import type { AnyRow } from "../tables/read-table.ts";
import type { MergedRows } from "./merge-rows.ts";
import type { WorkbookRows } from "./rows/workbook-rows.ts";

/** Tables whose rows the laboratory goes on having where a workbook that lists them leaves some out. */
const LISTED = ["instruments", "stations", "staff_groups"] as const satisfies readonly TableName[];
/** Names said in one finding. */
const MOST_NAMES = 10;

/** Says what of the laboratory the workbook leaves out and the dataset still has, and which laboratories share a product whose figures change. */
export function reportKept(rows: WorkbookRows, { tables }: MergedRows, file: string, findings: FindingList): void {
  const { laboratory } = rows;
  for (const table of LISTED) {
    const said = rows.tables.get(table);
    if (said === undefined) continue;
    const ids = new Set([...said.values()].map(({ id }) => id));
    const kept = tables[table].filter((row) => row.laboratory === laboratory && !ids.has(row.id));
    if (kept.length > 0) {
      const names = kept.slice(0, MOST_NAMES).map(({ name_nb, name_nn, name_en }) => ({ nb: name_nb, nn: name_nn, en: name_en }));
      findings.warning("workbook-kept", { file }, { number: kept.length, ...nameParams("names", names) });
    }
  }
  const changed = new Set([...(rows.tables.get("product_figures")?.values() ?? [])].map(({ product }) => product));
  const others = new Set(
    (tables.product_use as readonly AnyRow[]).flatMap((row) =>
      row.laboratory !== laboratory && changed.has(row.product!) ? [row.laboratory] : [],
    ),
  );
  const shared = tables.laboratories
    .filter(({ id }) => others.has(id))
    .map(({ name_nb, name_nn, name_en }) => ({ nb: name_nb, nn: name_nn, en: name_en }));
  if (shared.length > 0) findings.warning("workbook-shared", { file }, { number: shared.length, ...nameParams("names", shared) });
}
