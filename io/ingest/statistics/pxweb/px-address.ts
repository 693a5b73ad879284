import type { StatisticsMap } from "../maps/statistics-map.ts";

/** What is asked of a table: for each dimension value codes or expressions, and a code list. */
export type PxQuery = Readonly<Record<string, { readonly values: readonly string[]; readonly codelist?: string | undefined }>>;

/** A table at a service that speaks PxWebApi v2. */
export interface PxAddress {
  /** Address of the service, without a slash at the end. */
  readonly base: string;
  readonly table: string;
  readonly language: string | null;
  /** What the address itself asks for. */
  readonly query: PxQuery;
}

/** Reads the address of a table at a PxWebApi v2 service (`…/tables/07459`, `…/tables/07459/data?valueCodes[Tid]=2026`); null where it is none. */
export function pxAddress(address: string): PxAddress | null {
  const url = new URL(address);
  const match = /^(.*)\/tables\/([^/]+)(?:\/(?:data|metadata|defaultselection))?\/?$/i.exec(url.pathname);
  if (match === null) return null;
  const query: Record<string, { values: readonly string[]; codelist?: string }> = {};
  const of = (dimension: string): { values: readonly string[]; codelist?: string } => {
    query[dimension] ??= { values: ["*"] };
    return query[dimension];
  };
  for (const [key, value] of url.searchParams) {
    const named = /^(valuecodes|codelist)\[(.+)\]$/i.exec(key);
    if (named === null) continue;
    if (named[1]!.toLowerCase() === "codelist") of(named[2]!).codelist = value;
    else of(named[2]!).values = splitCodes(value);
  }
  return { base: `${url.origin}${match[1]}`, table: decodeURIComponent(match[2]!), language: url.searchParams.get("lang"), query };
}

/** Codes with commas between them; a code with a comma of its own has brackets, an expression parentheses. */
export const splitCodes = (text: string): readonly string[] =>
  [...text.matchAll(/\[([^\]]*)\]|([^,[(]+\([^)]*\))|([^,]+)/g)]
    .map(([, bracketed, expression, plain]) => (bracketed ?? expression ?? plain)!.trim())
    .filter((code) => code !== "");

/** The query of the address, and of the map for the dimensions the address says nothing of. */
export const queryOf = ({ query }: PxAddress, map: Pick<StatisticsMap, "query"> | null): PxQuery => ({ ...(map?.query ?? {}), ...query });

/** The query as one reads it: `07459; Region=0301,4601 (agg_KommSummer); Tid=TOP(1)`. */
export const queryInWords = (table: string, query: PxQuery): string =>
  [
    table,
    ...Object.entries(query).map(
      ([dimension, { values, codelist }]) =>
        `${dimension}=${values.slice(0, 8).join(",")}${values.length > 8 ? ",…" : ""}${codelist === undefined ? "" : ` (${codelist})`}`,
    ),
  ].join("; ");
