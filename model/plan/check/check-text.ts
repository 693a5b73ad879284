import type { Finding } from "#model/vocabulary";
import type { PlanContent } from "../content/plan-content.ts";
import { planFinding } from "./plan-finding.ts";

/** Whether a text holds what no document and no database can: a null character, or half of a character of two parts. */
export const isUnreadable = (text: string): boolean => text.includes("\0") || !text.isWellFormed();

/** Finds texts of a plan that cannot be kept, with the path of each. */
export function checkText(content: PlanContent): Finding[] {
  const found: Finding[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      if (!isUnreadable(value)) return;
      const message = "The text holds characters that cannot be kept, as a copy from another program may. Write it anew.";
      found.push(planFinding("unreadable-text", path, null, message));
    } else if (Array.isArray(value)) {
      for (const [i, one] of value.entries()) visit(one, `${path}[${i}]`);
    } else if (value !== null && typeof value === "object")
      for (const [key, one] of Object.entries(value)) visit(one, path === "" ? key : `${path}.${key}`);
  };
  visit(content, "");
  return found;
}
