import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Fetching, fetchStatistics } from "./fetch-statistics.ts";

/** A service that speaks PxWebApi v2 as its specification says, for one table: 4 regions, 3 ages, 3 years. */
const CODES = { Region: ["0301", "1103", "4601", "5001"], Alder: ["000", "001", "002"], Tid: ["2024", "2025", "2026"] } as const;
type Name = keyof typeof CODES;
const NAMES = Object.keys(CODES) as Name[];
const numberAt = (codes: Readonly<Record<Name, string>>): number =>
  Number(codes.Region) * 100 + Number(codes.Alder) * 10 + Number(codes.Tid) - 2024;

const datasetOf = (chosen: Readonly<Record<Name, readonly string[]>>) => ({
  version: "2.0",
  class: "dataset",
  label: "07459: Befolkning",
  source: "Statistisk sentralbyrå",
  updated: "2026-02-20T07:00:00Z",
  id: NAMES,
  size: NAMES.map((name) => chosen[name].length),
  role: { time: ["Tid"], geo: ["Region"] },
  dimension: Object.fromEntries(
    NAMES.map((name) => [name, { label: name, category: { index: Object.fromEntries(chosen[name].map((code, at) => [code, at])) } }]),
  ),
  extension: { px: { tableid: "07459" } },
});

interface Service {
  readonly address: string;
  readonly calls: { readonly path: string; readonly cells: number; readonly at: number }[];
}
interface Behaviour {
  readonly maxDataCells?: number;
  readonly maxCalls?: number;
  /** Answers to give before the real ones, by number of the call. */
  readonly first?: Readonly<Record<number, readonly [status: number, headers: Record<string, string>]>>;
}

let running: Server | undefined;
/** Time that passes when somebody waits. */
let now = 0;
const waited: number[] = [];
const clock = {
  now: () => now,
  wait: (milliseconds: number) => {
    waited.push(milliseconds);
    now += milliseconds;
    return Promise.resolve();
  },
};

afterEach(() => {
  running?.close();
  running = undefined;
  waited.length = 0;
  now = 0;
});

async function serve({ maxDataCells = 1000, maxCalls = 30, first = {} }: Behaviour): Promise<Service> {
  const calls: Service["calls"] = [];
  const answer = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url!, "http://localhost");
    let body = "";
    for await (const piece of request) body += String(piece);
    const planned = first[calls.length];
    const selection = body === "" ? [] : (JSON.parse(body) as { selection: { variableCode: Name; valueCodes: string[] }[] }).selection;
    const cells = selection.reduce((product, { valueCodes }) => product * valueCodes.length, 1);
    calls.push({ path: url.pathname, cells, at: now });
    if (planned !== undefined) return answer(response, planned[0], { title: "Busy" }, planned[1]);
    if (url.pathname === "/v2/config")
      return answer(response, 200, { apiVersion: "2.0", maxDataCells, maxCallsPerTimeWindow: maxCalls, timeWindow: 10 });
    if (url.pathname === "/v2/tables/07459/metadata") return answer(response, 200, datasetOf(CODES));
    if (url.pathname !== "/v2/tables/07459/data") return answer(response, 404, { title: "Not Found", detail: "No such table" });
    if (cells > maxDataCells) return answer(response, 403, { title: "Too many cells selected" });
    const chosen = Object.fromEntries(selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes])) as Record<
      Name,
      string[]
    >;
    const value = chosen.Region.flatMap((Region) =>
      chosen.Alder.flatMap((Alder) => chosen.Tid.map((Tid) => numberAt({ Region, Alder, Tid }))),
    );
    answer(response, 200, { ...datasetOf(chosen), value });
  };
  const server = createServer((request, response) => void handle(request, response));
  running = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/tables/07459`, calls };
}

/** Every cell by its codes, and whether its number is the right one. */
function cellsOf({ fetched, findings }: Fetching): ReadonlyMap<string, number> {
  if (fetched?.kind !== "cube") throw new Error(JSON.stringify(findings));
  const { dimensions, observations } = fetched.cube;
  return new Map(
    observations.map(({ at, value }) => {
      const codes = Object.fromEntries(
        at.map((position, index) => [dimensions[index]!.id, dimensions[index]!.categories[position]!.code]),
      ) as Record<Name, string>;
      expect(value).toBe(numberAt(codes));
      return [NAMES.map((name) => codes[name]).join(), value!];
    }),
  );
}

describe("a table fetched from a PxWebApi v2 service", () => {
  it("comes whole where nothing is chosen, with the number of the table and what was asked", async () => {
    const { address, calls } = await serve({});
    const fetching = await fetchStatistics(address, null, clock);
    expect(cellsOf(fetching).size).toBe(36);
    expect(calls.map(({ path }) => path)).toEqual(["/v2/config", "/v2/tables/07459/metadata", "/v2/tables/07459/data"]);
    expect(fetching.fetched).toMatchObject({ query: "07459", cube: { source: { tableId: "07459", url: address } } });
  });

  it("is asked for as the address says, before the map", async () => {
    const { address } = await serve({});
    const map = { query: { Region: { values: ["????"] }, Alder: { values: ["RANGE(001,002)"] }, Tid: { values: ["*"] } } };
    const fetching = await fetchStatistics(`${address}/data?valueCodes[Region]=0301,46*&valuecodes[Tid]=TOP(1)`, map, clock);
    expect([...cellsOf(fetching).keys()].sort()).toEqual(["0301,001,2026", "0301,002,2026", "4601,001,2026", "4601,002,2026"]);
    expect(fetching.fetched?.query).toBe("07459; Region=0301,46*; Alder=RANGE(001,002); Tid=TOP(1)");
  });

  it("comes in parts where it has more cells than the service gives at a time, each cell once", async () => {
    const { address, calls } = await serve({ maxDataCells: 7 });
    expect(cellsOf(await fetchStatistics(address, null, clock)).size).toBe(36);
    const parts = calls.filter(({ path }) => path.endsWith("/data"));
    expect(parts.every(({ cells }) => cells <= 7)).toBe(true);
    expect(parts.reduce((sum, { cells }) => sum + cells, 0)).toBe(36);
  });

  it("never asks more often than the service lets one", async () => {
    const { address, calls } = await serve({ maxDataCells: 3, maxCalls: 4 });
    expect(cellsOf(await fetchStatistics(address, null, clock)).size).toBe(36);
    for (const { at } of calls) expect(calls.filter((other) => other.at >= at && other.at < at + 10_000).length).toBeLessThanOrEqual(4);
  });

  it("tries again after the pause it is asked for, or a longer one each time", async () => {
    const { address } = await serve({ first: { 1: [429, { "retry-after": "7" }], 2: [503, {}], 3: [503, {}] } });
    expect(cellsOf(await fetchStatistics(address, null, clock)).size).toBe(36);
    expect(waited).toEqual([7000, 2000, 4000]);
  });

  it.each([
    ["a code it does not have", "?valueCodes[Region]=9999", {}, "stat-fetch-values"],
    ["a dimension it does not have", "?valueCodes[Kjonn]=1", {}, "stat-dimension-missing"],
    [
      "more than five refusals in a row",
      "",
      { first: Object.fromEntries([0, 1, 2, 3, 4].map((call) => [call, [503, {}] as const])) },
      "stat-fetch-status",
    ],
  ])("is refused with the reason: %s", async (_, query, behaviour, code) => {
    const { address } = await serve(behaviour as Behaviour);
    const { fetched, findings } = await fetchStatistics(`${address}${query}`, null, clock);
    expect(fetched).toBeNull();
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("says that nobody answers, and that the file is the way", async () => {
    const { findings } = await fetchStatistics("http://127.0.0.1:9/v2/tables/07459", null, clock);
    expect(findings[0]).toMatchObject({ code: "stat-fetch", message: expect.stringMatching(/as a file/) });
  });
});
