import type { FastifyReply, FastifyRequest } from "fastify";
import type { UploadState } from "#apps/contract";
import type { OptionsOf, ReadingName, ResultOf } from "#io/intake";
import type { ThreadPool } from "#io/threads";
import { HttpProblem } from "../problems/http-problem.ts";
import type { Limits } from "../settings/limits.ts";
import { readingLine } from "./reading-line.ts";
import { type Received, withReceivedFiles } from "./receive-files.ts";
import { type Upload, untilClientLeaves } from "./upload.ts";
import { openUploadsFolder } from "./uploads-folder.ts";

/** Reads the files of an upload on a thread, in its turn. */
export type Read = <N extends ReadingName>(name: N, options: OptionsOf<N>) => Promise<ResultOf<N>>;

/** A request that brings files. */
export interface Sent {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Name the client follows the upload by, if it does. */
  readonly id: string | undefined;
  readonly limits: Limits;
}

/** What is uploaded to a server. */
export interface Uploads {
  /**
   * Streams an upload to a folder of its own, lets `use` have it read, and removes the folder whatever happens: at once when the client leaves
   * or the server stops.
   */
  receive<T>(sent: Sent, use: (received: Received, read: Read) => Promise<T>): Promise<T>;
  /** How it goes with an upload that a client follows. */
  stateOf(id: string): UploadState;
  /** Ends all uploads, and removes what there is of them. */
  close(): Promise<void>;
}

const NONE: UploadState = { status: "none", ahead: 0, done: null };

/** Opens a folder for uploads in `parent`, and reads what comes into it on the server's threads. */
export async function openUploads(parent: string, threads: ThreadPool): Promise<Uploads> {
  const folder = await openUploadsFolder(parent);
  const line = readingLine(threads);
  const states = new Map<string, UploadState>();
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();

  const receive: Uploads["receive"] = async ({ request, reply, id, limits }, use) => {
    const signal = AbortSignal.any([untilClientLeaves(reply), stopping.signal]);
    const upload: Upload = { signal, tell: (state) => void (id !== undefined && states.set(id, state)) };
    upload.tell({ status: "receiving", ahead: 0, done: null });
    try {
      return await withReceivedFiles(request, { uploads: folder.path, limits, signal }, (received) =>
        use(received, (name, options) => line.read(upload, name, received, options)),
      );
    } catch (error) {
      // What is still on its way is not waited for: with the answer the connection ends.
      if (stopping.signal.aborted) reply.header("connection", "close");
      // Whatever was stopped in the middle of it says that it was stopped; why, the signal knows.
      throw signal.aborted ? signal.reason : error;
    } finally {
      if (id !== undefined) states.delete(id);
    }
  };
  return {
    receive: (sent, use) => {
      const receiving = receive(sent, use);
      const ended = receiving.then(
        () => undefined,
        () => undefined,
      );
      underWay.add(ended);
      void ended.then(() => underWay.delete(ended));
      return receiving;
    },
    stateOf: (id) => states.get(id) ?? NONE,
    close: async () => {
      stopping.abort(new HttpProblem(503, "busy", "The server stops. Nothing was imported; send the files again in a minute."));
      await Promise.all(underWay);
      await folder.close();
    },
  };
}
