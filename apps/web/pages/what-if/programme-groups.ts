import type { z } from "zod";
import type { DatasetSlice } from "#apps/contract";
import type { Named } from "#io/language";
import type { Dataset } from "#model/vocabulary";

/** A programme that adds work to the occupation, as one switch. */
export interface ProgrammeGroup {
  readonly id: string;
  readonly names: Named;
  readonly defaultOn: boolean;
}

/** Lists the programmes that add work to an occupation, in the dataset's order. */
export function programmeGroups(slice: Pick<z.infer<typeof DatasetSlice>, "tables">, occupation: string): ProgrammeGroup[] {
  const rows = (slice.tables.drivers ?? []) as unknown as Dataset["tables"]["drivers"];
  const groups = new Map<string, ProgrammeGroup>();
  for (const row of rows) {
    if (row.occupation !== occupation || groups.has(row.programme_group)) continue;
    groups.set(row.programme_group, {
      id: row.programme_group,
      names: { nb: row.name_nb, nn: row.name_nn, en: row.name_en },
      defaultOn: row.default_on,
    });
  }
  return [...groups.values()];
}
