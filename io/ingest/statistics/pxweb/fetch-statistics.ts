import { z } from "zod";
import type { Finding } from "#model/vocabulary";
import { FindingList } from "../../findings/finding-list.ts";
import type { Cube } from "../cube/cube.ts";
import { looksLikeJsonStat, readJsonStat } from "../formats/json-stat.ts";
import { readJsonText } from "../formats/json-text.ts";
import type { StatisticsMap } from "../maps/statistics-map.ts";
import { joinCubes } from "./join-cubes.ts";
import { type Clock, FetchProblem, PoliteFetch, REAL_CLOCK } from "./polite-fetch.ts";
import { type PxAddress, type PxQuery, pxAddress, queryInWords, queryOf } from "./px-address.ts";
import { cellsOf, codesAskedFor, type Part, partsOf } from "./px-values.ts";

/** What came from an address: the bytes of a file, or a table that was asked for in parts. */
export type Fetched =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string; readonly query: string }
  | { readonly kind: "cube"; readonly cube: Cube; readonly name: string; readonly query: string };

/** What an address gave; null where nothing came, and the findings then say why. */
export interface Fetching {
  readonly fetched: Fetched | null;
  readonly findings: readonly Finding[];
}

/** What the service says of itself; limits are never taken for granted. */
const Config = z.object({ maxDataCells: z.int().positive(), maxCallsPerTimeWindow: z.int().positive(), timeWindow: z.number().positive() });

/** Whether a text is the address of something on the web. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** The number of the table an address names; null where it is the address of a file. */
export const tableOfAddress = (address: string): string | null => pxAddress(address)?.table ?? null;

/**
 * Fetches a statistics table: at a PxWebApi v2 service as the address and the map ask, in as many parts as its limits need; any other
 * address as a file.
 */
export async function fetchStatistics(
  address: string,
  map: Pick<StatisticsMap, "query"> | null,
  clock: Clock = REAL_CLOCK,
): Promise<Fetching> {
  const findings = new FindingList();
  const px = pxAddress(address);
  const polite = new PoliteFetch(clock);
  try {
    const fetched = px === null ? await fetchFile(address, polite) : await fetchTable(px, map, polite, findings);
    return { fetched, findings: findings.list };
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    findings.error(error.code, { file: address }, error.params);
    return { fetched: null, findings: findings.list };
  }
}

async function fetchFile(address: string, polite: PoliteFetch): Promise<Fetched> {
  const name = new URL(address).pathname.split("/").at(-1);
  return { kind: "file", bytes: await polite.get(address), name: name || address, query: address };
}

async function fetchTable(
  px: PxAddress,
  map: Pick<StatisticsMap, "query"> | null,
  polite: PoliteFetch,
  findings: FindingList,
): Promise<Fetched | null> {
  const file = `${px.base}/tables/${px.table}`;
  const config = Config.safeParse(readJsonText(await polite.get(`${px.base}/config`), file, findings));
  if (!config.success) {
    if (findings.errors === 0) findings.error("stat-fetch-config", { file });
    return null;
  }
  const { maxDataCells, maxCallsPerTimeWindow, timeWindow } = config.data;
  polite.limits = { calls: maxCallsPerTimeWindow, window: timeWindow };
  const query = queryOf(px, map);
  const whole = await wholeOf(px, query, polite, findings);
  if (whole === null) return null;
  const parts = partsOf(whole, maxDataCells);
  if (parts === null) {
    findings.error("stat-fetch-cells", { file }, { cells: cellsOf(whole), most: maxDataCells });
    return null;
  }
  const cubes: Cube[] = [];
  for (const part of parts) {
    const selection = part.map(({ dimension, codes }) => {
      const codelist = query[dimension]?.codelist;
      return { variableCode: dimension, valueCodes: codes, ...(codelist === undefined ? {} : { codelist }) };
    });
    const answer = readJsonText(await polite.get(`${file}/data?${languageOf(px)}outputFormat=json-stat2`, { selection }), file, findings);
    if (!looksLikeJsonStat(answer)) {
      if (findings.errors === 0) findings.error("stat-not-statistics", { file });
      return null;
    }
    cubes.push(...readJsonStat(answer, file, findings));
  }
  if (findings.errors > 0) return null;
  const joined = joinCubes(cubes);
  const source = { ...joined.source, tableId: joined.source.tableId ?? px.table, url: file };
  return { kind: "cube", cube: { ...joined, source }, name: file, query: queryInWords(px.table, query) };
}

const Metadata = z.object({
  id: z.array(z.string()).min(1),
  dimension: z.record(
    z.string(),
    z.object({ category: z.object({ index: z.union([z.array(z.string()), z.record(z.string(), z.number())]) }) }),
  ),
});

/** The codes of every dimension that are asked for; one that nothing is said of is asked for whole, so that it is not summed unseen. */
async function wholeOf(px: PxAddress, query: PxQuery, polite: PoliteFetch, findings: FindingList): Promise<Part | null> {
  const lists = Object.entries(query).flatMap(([dimension, { codelist }]) =>
    codelist === undefined ? [] : [`codelist[${encodeURIComponent(dimension)}]=${encodeURIComponent(codelist)}&`],
  );
  const file = `${px.base}/tables/${px.table}`;
  const url = `${file}/metadata?${languageOf(px)}${lists.join("")}outputFormat=json-stat2`;
  const read = Metadata.safeParse(readJsonText(await polite.get(url), file, findings));
  if (!read.success || read.data.id.some((name) => read.data.dimension[name] === undefined)) {
    if (findings.errors === 0) findings.error("stat-not-statistics", { file });
    return null;
  }
  const { id, dimension } = read.data;
  for (const name of Object.keys(query))
    if (!id.includes(name)) findings.error("stat-dimension-missing", { file, value: name }, { dimension: name, dimensions: id.join(", ") });
  const whole = id.map((name) => {
    const { index } = dimension[name]!.category;
    const codes = Array.isArray(index) ? index : Object.keys(index).sort((left, right) => index[left]! - index[right]!);
    const taken = new Set<string>();
    for (const expression of query[name]?.values ?? ["*"]) {
      const found = codesAskedFor(expression, codes);
      if (found === null)
        findings.error("stat-fetch-values", { file, field: name, value: expression }, { dimension: name, value: expression });
      for (const code of found ?? []) taken.add(code);
    }
    return { dimension: name, codes: codes.filter((code) => taken.has(code)) };
  });
  return findings.errors > 0 ? null : whole;
}

const languageOf = ({ language }: PxAddress): string => (language === null ? "" : `lang=${encodeURIComponent(language)}&`);
