import { z } from "zod";

/** Roles a column can have, in the order they are shown. */
export const ROLES = [
  "person",
  "occupation",
  "title",
  "percent",
  "share",
  "birthYear",
  "birthDate",
  "sex",
  "unit",
  "start",
  "end",
  "leave",
] as const;
export type Role = (typeof ROLES)[number];

/** How a payroll file is to be read, as far as the page changes it; the server checks the whole (`framsyn schema hr-mapping`). */
export const PayrollMapping = z.looseObject({
  sheet: z.string().optional(),
  columns: z.partialRecord(z.enum(ROLES), z.string()).optional(),
  occupations: z.record(z.string(), z.string()).optional(),
  answers: z.record(z.string(), z.string()).optional(),
  units: z.array(z.string()).optional(),
  leaveOut: z.boolean().optional(),
  onLeave: z.enum(["apart", "counted"]).optional(),
  vacancies: z.record(z.string(), z.number()).optional(),
});
export type PayrollMapping = z.infer<typeof PayrollMapping>;

/** Reads a mapping a server or a file gives; null where it is none. */
export function readMapping(content: unknown): PayrollMapping | null {
  const read = PayrollMapping.safeParse(content);
  return read.success ? read.data : null;
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, " ").toLowerCase();

/** What a position is confirmed as: an occupation's id, "" for none of ours, undefined where nobody has said. */
export function saidOf(mapping: PayrollMapping, position: { readonly code: string; readonly title: string }): string | undefined {
  const said = new Map(Object.entries(mapping.occupations ?? {}).map(([key, occupation]) => [plain(key), occupation]));
  for (const key of [`${position.code} ${position.title}`, position.code, position.title].map(plain)) {
    const occupation = key === "" ? undefined : said.get(key);
    if (occupation !== undefined) return occupation;
  }
  return undefined;
}

/** Says what positions are, or takes it back. What was said of a position under another spelling gives way. */
export function withSaid(
  mapping: PayrollMapping,
  said: readonly {
    readonly position: { readonly key: string; readonly code: string; readonly title: string };
    readonly occupation: string | undefined;
  }[],
): PayrollMapping {
  const occupations = new Map(Object.entries(mapping.occupations ?? {}));
  for (const { position, occupation } of said) {
    const names = new Set([position.key, `${position.code} ${position.title}`, position.title].map(plain));
    for (const key of occupations.keys()) if (names.has(plain(key))) occupations.delete(key);
    if (occupation !== undefined) occupations.set(position.key, occupation);
  }
  return { ...mapping, occupations: Object.fromEntries(occupations) };
}

/** Answers about one file, not about how the unit's files are written. */
const OF_ONE_FILE = new Set(["sheet", "reference-date"]);

/** What of a mapping holds for the next file as well. */
export function forNextFile({
  sheet: _sheet,
  leaveOut: _leaveOut,
  vacancies: _vacancies,
  answers,
  ...rest
}: PayrollMapping): PayrollMapping {
  const lasting = Object.entries(answers ?? {}).filter(([question]) => !OF_ONE_FILE.has(question));
  return { ...rest, ...(answers === undefined ? {} : { answers: Object.fromEntries(lasting) }) };
}
