import { plain } from "../words/plain.ts";

/** Whether somebody is away from all of the position, part of it, or none. */
export type Leave = "none" | "part" | "whole";

const NONE = /^(|nei|no|n|ingen|false|usann|-|0([.,]0+)?\s*%?)$/;

/** Reads a cell about leave. A column of per cent tells part from whole; in any other, whatever stands there but no is leave. */
export function readLeave(cell: string, column: string): Leave {
  const text = cell.trim().toLowerCase();
  if (NONE.test(text)) return "none";
  const number = /^(\d{1,3}([.,]\d+)?)\s*%?$/.exec(text);
  if (number === null || !/prosent|pst|percent/.test(plain(column))) return "whole";
  return Number(number[1]!.replace(",", ".")) >= 100 ? "whole" : "part";
}
