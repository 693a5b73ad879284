import type { Translator } from "#io/language";
import type { Allocation, TermRows } from "#model/placement";
import { showOrders } from "./show-orders.ts";
import { showSites } from "./show-sites.ts";
import { showStudents } from "./show-students.ts";
import { showUnplaced } from "./show-unplaced.ts";
import { showUse } from "./show-use.ts";
import type { Shown } from "./shown.ts";

/** Ways of looking at an allocation. */
export const VIEWS = ["student", "site", "use", "unplaced", "orders"] as const;
export type View = (typeof VIEWS)[number];

/** What of a view is asked for. */
export interface Asked {
  readonly student: string | undefined;
  readonly site: string | undefined;
  readonly date: string;
}

/** Makes a view of an allocation in every form it can be written in. */
export function viewOf(view: View, rows: TermRows, allocation: Allocation, asked: Asked, text: Translator): Shown {
  switch (view) {
    case "student":
      return showStudents(rows, allocation, asked, text);
    case "site":
      return showSites(rows, allocation, asked, text);
    case "use":
      return showUse(rows, allocation, text);
    case "unplaced":
      return showUnplaced(rows, allocation, asked, text);
    case "orders":
      return showOrders(rows, allocation, asked, text);
  }
}
