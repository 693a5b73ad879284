import { plain } from "../../payroll/words/plain.ts";
import type { Column, SheetSubject } from "../columns/column.ts";
import { amountOf, factorOf } from "../words/scales.ts";

/** Columns every sheet can have: how sure its figures are, the year they are of, and a remark. */
export interface FoundColumn {
  readonly column: Column;
  readonly at: number;
  readonly heading: string;
  /** Unit that stands in the heading; "" where none does. */
  readonly unit: string;
}

const known = new WeakMap<SheetSubject, Map<string, Column>>();

function namesOf(topic: SheetSubject): Map<string, Column> {
  let names = known.get(topic);
  if (names === undefined) {
    names = new Map(
      topic.columns.flatMap((column) =>
        [column.role, ...Object.values<string>({ ...column.heading }), ...column.also].map(
          (name) => [plain(withoutUnit(name)), column] as const,
        ),
      ),
    );
    known.set(topic, names);
  }
  return names;
}

const withoutUnit = (heading: string): string => heading.replace(/\s*[([][^)\]]*[)\]]\s*$/, "");

/** All that headings of a topic are called, to find the nearest. */
export const headingNames = (topic: SheetSubject): string[] => [...namesOf(topic).keys()];
export const columnNamed = (topic: SheetSubject, name: string): Column | undefined => namesOf(topic).get(name);

/** The column of a topic that a heading names, and the unit that stands in it; null where it names none for sure. */
export function columnOf(heading: string, topic: SheetSubject): { readonly column: Column; readonly unit: string } | null {
  const names = namesOf(topic);
  const text = heading.replace(/\s+/g, " ").trim();
  const [, before = "", within = ""] = /^(.*?)\s*[([]([^)\]]*)[)\]]\s*$/.exec(text) ?? [];
  const [, named = "", behind = ""] = /^(.*?)\s*,\s*([^,]*)$/.exec(text) ?? [];
  const [, share = "", sign = ""] = /^(.*?)[\s,]*(%)$/.exec(text) ?? [];
  for (const [name, unit] of [
    [share, sign],
    [text, ""],
    [before, within],
    [named, behind],
  ] as const) {
    const column = name === "" ? undefined : names.get(plain(name));
    if (column !== undefined) return { column, unit };
  }
  // "Footprint m2", "Lead time weeks": a name with a unit behind.
  const words = text.split(" ");
  for (let at = words.length - 1; at > 0; at--) {
    const column = names.get(plain(words.slice(0, at).join(" ")));
    const unit = words.slice(at).join(" ");
    if (column !== undefined && isUnitOf(column, unit)) return { column, unit };
  }
  return null;
}

/** Whether a unit is one that the column can be written in. */
export function isUnitOf({ reads }: Column, unit: string): boolean {
  if (reads.as === "share") return unit.startsWith("%") || plain(unit) === "prosent" || plain(unit) === "percent";
  if (reads.as === "amount") return amountOf(unit) !== null;
  return reads.as === "number" && reads.scale !== undefined && factorOf(reads.scale, unit) !== null;
}
