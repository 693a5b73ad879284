import type { Named } from "../../payroll/words/names.ts";
import type { ScaleName } from "../words/scales.ts";
import type { Words } from "../words/words.ts";

/** How the cells of a column are read. `amount`: a number that may say its measure; `month-end`: a day, or a month whose last day is meant. */
export type Reads =
  | { readonly as: "text" | "date" | "month-end" | "time" | "flag" | "period" | "weekdays" | "amount" | "share" | "position" }
  | { readonly as: "number"; readonly scale?: ScaleName }
  | { readonly as: "choice"; readonly words: Words };

/** A column of a sheet: what it is called, and how it is read. */
export interface Column {
  /** What it is in mappings and code. */
  readonly role: string;
  /** As the template writes it. */
  readonly heading: Named;
  /** What else people call it, in any of the languages. */
  readonly also: readonly string[];
  readonly reads: Reads;
  /** Whether a sheet without the column is not about this. */
  readonly needed: boolean;
}

/** What a sheet of a laboratory's workbook can be about: its names, and its columns. */
export interface SheetSubject {
  readonly id: TopicId;
  /** Name of its sheet in the template. */
  readonly title: Named;
  readonly also: readonly string[];
  readonly columns: readonly Column[];
  /** Role that columns headed by months stand for. */
  readonly months?: string;
}

/** In the order they are read: what is named in one is known in the next. */
export const TOPIC_IDS = [
  "laboratory",
  "promises",
  "rooms",
  "stations",
  "staff",
  "allowances",
  "instruments",
  "controls",
  "products",
  "steps",
  "tests",
  "skills",
  "shifts",
  "arrivals",
  "use",
  "services",
  "consumption",
  "patients",
  "stock",
  "deliveries",
  "supply",
  "transport",
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

const named = (nb: string, nn: string, en: string): Named => ({ nb, nn, en });

/** Writes a column in short. Words before the bar in `names` are the headings in bokmål, nynorsk and English; the others are its other names. */
export function column(role: string, names: string, reads: Reads, needed = false): Column {
  const [main = "", also = ""] = names.split(" | ");
  const [nb = "", nn = nb, en = nn] = main.split("; ");
  return { role, heading: named(nb, nn, en), also: also === "" ? [] : also.split("; "), reads, needed };
}

/** Writes the title of a topic in short, as a column is written. */
export function titles(names: string): Pick<SheetSubject, "title" | "also"> {
  const { heading, also } = column("", names, TEXT);
  return { title: heading, also };
}

export const TEXT: Reads = { as: "text" };
export const NUMBER: Reads = { as: "number" };
export const scaled = (scale: ScaleName): Reads => ({ as: "number", scale });
export const choice = (words: Words): Reads => ({ as: "choice", words });
