import type { User } from "./user.ts";

/** What somebody can want to do with the students of a term, or with the orders of a laboratory. */
export const ACTIONS = [
  "read-case",
  "write-case",
  "erase-case",
  "read-needs",
  "read-allocation",
  "make-allocation",
  "write-lock",
  "read-export",
  "read-orders",
  "write-orders",
] as const;
export type Action = (typeof ACTIONS)[number];

/** What it is done to: all of a case, what one institution's students are given, what one site is to receive, or a laboratory. */
export type What =
  | { readonly kind: "case" }
  | { readonly kind: "institution"; readonly id: string }
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "laboratory"; readonly id: string };

/** All of a case, every student and what was decided about them. */
export const WHOLE_CASE: What = { kind: "case" };

/**
 * Whether a user may do something. What is not allowed here is allowed nowhere: every route and every file asks.
 *
 * The placement coordinator may do everything. An institution reads what its own students are given, a site who comes to it; neither reads
 * needs, nor anything of a whole case. A laboratory reads and writes its own orders, and no student's. Nobody else may do anything.
 */
export function may({ role, at }: User, action: Action, what: What): boolean {
  switch (role) {
    case "coordinator":
      return true;
    case "school":
      return (action === "read-allocation" || action === "read-export") && what.kind === "institution" && at.includes(what.id);
    case "site":
      return (action === "read-allocation" || action === "read-export") && what.kind === "site" && at.includes(what.id);
    case "laboratory":
      return (action === "read-orders" || action === "write-orders") && what.kind === "laboratory" && at.includes(what.id);
    case "other":
      return false;
  }
}
