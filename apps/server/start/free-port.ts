import { createServer } from "node:net";

const LAST_PORT = 65_535;

/** Tells whether nothing listens on the port. Port 0 is always free. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * Finds the first free port after `port`.
 *
 * @throws Error when there is none.
 */
export async function nextFree(port: number, host: string): Promise<number> {
  for (let next = port + 1; next <= LAST_PORT; next++) if (await isFree(next, host)) return next;
  throw new Error(`No port from ${port + 1} to ${LAST_PORT} is free on ${host}.`);
}
