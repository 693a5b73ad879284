import { findingMessage } from "#io/ingest";
import { type OptionsOf, type ReadingName, type ReceivedFiles, type ResultOf, readOnThread, TookTooLong } from "#io/intake";
import type { ThreadPool } from "#io/threads";
import type { Finding } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import type { Upload } from "./upload.ts";

/** Where received files are read, one upload after the other: reading a large one takes much memory. */
export interface ReadingLine {
  /**
   * Reads the files of an upload when its turn has come.
   *
   * @throws HttpProblem with a finding where reading took too long or too much memory; the signal's reason where the upload has ended.
   */
  read<N extends ReadingName>(upload: Upload, name: N, received: ReceivedFiles, options: OptionsOf<N>): Promise<ResultOf<N>>;
}

const refused = (status: number, code: "upload-too-long" | "upload-too-heavy", params: Finding["params"] = {}): HttpProblem => {
  const message = findingMessage(code, params);
  const finding: Finding = { severity: "error", code, file: "", row: null, field: null, value: null, message, params };
  return new HttpProblem(status, status === 413 ? "too-large" : "bad-input", message, { findings: [finding] });
};

/** Whether a thread ended because it had used the memory it may have. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException }).cause?.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Makes the line of a server. */
export function readingLine(threads: ThreadPool): ReadingLine {
  const waiting: { readonly upload: Upload; readonly begin: () => void }[] = [];
  let busy = false;

  const tellPlaces = (): void => {
    for (const [place, { upload }] of waiting.entries()) upload.tell({ status: "waiting", ahead: place + 1, done: null });
  };
  const next = (): void => {
    const first = waiting.shift();
    busy = first !== undefined;
    tellPlaces();
    first?.begin();
  };
  /** Resolves when it is the upload's turn; rejects when the upload ends before. */
  const turnOf = (upload: Upload): Promise<void> => {
    upload.signal.throwIfAborted();
    if (!busy) {
      busy = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.splice(waiting.indexOf(entry), 1);
        tellPlaces();
        reject(upload.signal.reason);
      };
      const entry = {
        upload,
        begin: () => {
          upload.signal.removeEventListener("abort", leave);
          resolve();
        },
      };
      upload.signal.addEventListener("abort", leave, { once: true });
      waiting.push(entry);
      tellPlaces();
    });
  };

  return {
    read: async <N extends ReadingName>(upload: Upload, name: N, received: ReceivedFiles, options: OptionsOf<N>): Promise<ResultOf<N>> => {
      await turnOf(upload);
      try {
        upload.tell({ status: "reading", ahead: 0, done: null });
        const onProgress = (done: number): void => upload.tell({ status: "reading", ahead: 0, done });
        return await readOnThread(name, received, options, { signal: upload.signal, threads, onProgress });
      } catch (error) {
        if (error instanceof TookTooLong) throw refused(422, "upload-too-long", { seconds: error.seconds });
        throw isOutOfMemory(error) ? refused(413, "upload-too-heavy") : error;
      } finally {
        next();
      }
    },
  };
}
