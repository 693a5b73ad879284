import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServerOptions, startServer } from "./start/start-server.ts";
import { copyOfPrepared, NOTHING_TO_LOAD } from "./test-support/index.ts";

export { NOTHING_TO_LOAD };

/** What came back for a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as it came. */
  readonly bytes: Buffer;
  /** The body as JSON; fails where it is not. */
  json<T>(): T;
}

/** A running server of a test's own, on the reference dataset. */
export interface TestServer {
  readonly url: string;
  readonly dataFolder: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  upload(path: string, files: ReadonlyMap<string, Uint8Array | string>, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Stops the server and removes its data. */
  close(): Promise<void>;
}

/** Sends a request with any header, `Host` included, which `fetch` does not allow. */
function ask(url: string, method: string, headers: Record<string, string>, body?: Buffer | string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString("utf8");
        resolve({ status: response.statusCode!, headers: response.headers, text, bytes, json: <T>() => JSON.parse(text) as T });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function multipart(files: ReadonlyMap<string, Uint8Array | string>, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of files) form.append("file", new Blob([content as BlobPart]), name);
  const encoded = new Response(form);
  return { type: encoded.headers.get("content-type")!, body: Buffer.from(await encoded.arrayBuffer()) };
}

/**
 * Starts a server; runs nothing in the background unless asked to.
 *
 * Its data folder is a copy of a prepared one, in which the reference dataset is stored. `cold`, or another place or dataset, begins with an
 * empty one, as the first start on a machine does: for tests of just that.
 */
export async function serverForTest({
  cold = false,
  ...options
}: Partial<ServerOptions> & { readonly cold?: boolean } = {}): Promise<TestServer> {
  const { databaseUrl, referenceFolder } = options;
  const own = options.dataFolder === undefined;
  const prepared = own && !cold && databaseUrl === undefined && referenceFolder === undefined;
  const dataFolder = options.dataFolder ?? (prepared ? await copyOfPrepared() : await mkdtemp(join(tmpdir(), "framsyn-server-")));
  const remove = async (): Promise<void> => {
    if (own) await rm(dataFolder, { recursive: true, force: true });
  };
  const settings = {
    ...({ port: 0, logLevel: "silent", runAtStart: false } as const),
    ...(prepared ? { referenceFolder: NOTHING_TO_LOAD } : {}),
    ...options,
    dataFolder,
  };
  const server = await startServer(settings).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    url: server.url,
    dataFolder,
    get: (path, headers = {}) => ask(server.url + path, "GET", headers),
    send: (method, path, body, headers = {}) =>
      body === undefined
        ? ask(server.url + path, method, headers)
        : ask(server.url + path, method, { "content-type": "application/json", ...headers }, JSON.stringify(body)),
    upload: async (path, files, fields = {}) => {
      const { type, body } = await multipart(files, fields);
      return ask(server.url + path, "POST", { "content-type": type, "content-length": String(body.length) }, body);
    },
    close: async () => {
      await server.close();
      await remove();
    },
  };
}
