import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { UploadState } from "#apps/contract";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

let server: TestServer;
let closed = false;
beforeEach(async () => {
  closed = false;
  server = await serverForTest({ limits: { uploadsPerMinute: 1000, requestsPerMinute: 100_000 } });
});
afterEach(async () => {
  if (!closed) await server.close();
});

const DESCRIPTOR = JSON.stringify({
  ...{ name: "large", title: "Large", version: "1", created: "2026-01-01", framsyn: { baseYear: 2026 } },
  resources: [{ name: "units", path: "units.csv" }],
});
/** A package that takes seconds to read, and one that takes none. */
const LARGE = `id,kind,name_nb\n${"a,b\n".repeat(1_900_000)}`;
const SMALL = "id,kind,name_nb\n";

function sendPackage(units: string, id: string, signal?: AbortSignal): Promise<Response> {
  const form = new FormData();
  form.append("file", new Blob([DESCRIPTOR]), "datapackage.json");
  form.append("file", new Blob([units]), "units.csv");
  return fetch(`${server.url}/api/datasets/check?upload=${id}`, { method: "POST", body: form, signal: signal ?? null });
}
const stateOf = async (id: string): Promise<UploadState> => UploadState.parse((await server.get(`/api/uploads/${id}`)).json());
const [FIRST, SECOND] = ["0001-first-upload", "0002-second-upload"];
const wait = (until: () => Promise<void>): Promise<void> => vi.waitFor(until, { timeout: 60_000, interval: 10 });
const leftovers = async (): Promise<string[]> => {
  const folders = (await readdir(server.dataFolder)).filter((name) => name.startsWith("framsyn-uploads-"));
  return (await Promise.all(folders.map((folder) => readdir(join(server.dataFolder, folder))))).flat();
};

it("those who wait are told their place, and when the first one leaves its reading stops and the next begins", async () => {
  const leaving = new AbortController();
  const first = sendPackage(LARGE, FIRST, leaving.signal).catch((error: Error) => error.name);
  await wait(async () => expect(await stateOf(FIRST)).toEqual({ status: "reading", ahead: 0, done: null }));
  const second = sendPackage(SMALL, SECOND);
  await wait(async () => expect(await stateOf(SECOND)).toEqual({ status: "waiting", ahead: 1, done: null }));
  leaving.abort();
  expect(await first).toBe("AbortError");
  expect((await second).status).toBe(200);
  expect(await stateOf(FIRST)).toMatchObject({ status: "none" });
  expect(await stateOf(SECOND)).toMatchObject({ status: "none" });
  expect(await leftovers()).toEqual([]);
});

it("a server that stops ends what is read and what is still being received, says so, and leaves nothing", async () => {
  const reading = sendPackage(LARGE, FIRST);
  await wait(async () => expect(await stateOf(FIRST)).toMatchObject({ status: "reading" }));
  let more: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      more = controller;
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const begun = { method: "POST", headers, body, duplex: "half" } as RequestInit;
  const receiving = fetch(`${server.url}/api/datasets/check?upload=${SECOND}`, begun).then(
    ({ status }) => status,
    () => "cut off",
  );
  more!.enqueue(new TextEncoder().encode('--x\r\ncontent-disposition: form-data; name="file"; filename="units.csv"\r\n\r\nid,kind'));
  await wait(async () => expect(await stateOf(SECOND)).toMatchObject({ status: "receiving" }));
  const began = performance.now();
  closed = true;
  const [answer, cut] = await Promise.all([reading, receiving, server.close()]);
  expect(performance.now() - began).toBeLessThan(8000);
  expect(answer.status).toBe(503);
  expect([503, "cut off"]).toContain(cut);
});
