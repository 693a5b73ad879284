import { startServer } from "#apps/server";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { inputFinding } from "../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, { port, host, dataFolder }) => {
  const { text, stdout, stderr, environment } = terminal;
  const databaseUrl = environment.DATABASE_URL;
  const options = {
    port,
    host,
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  };
  const server = await startServer(options).catch((error: unknown) => {
    throw explained(error, port);
  });
  stdout.write(`${text.t("cli-serve:ready", { url: server.url })}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  stderr.write(`${text.t("cli-serve:stopping")}\n`);
  await server.close();
  return EXIT.fine;
};

/** What the user can mend: a port or a store that is in use, or a store that cannot be opened. */
function explained(error: unknown, port: number): unknown {
  if (!(error instanceof Error)) return error;
  if ("code" in error && error.code === "EADDRINUSE")
    return new BadInput([inputFinding("port-taken", "--port", String(port), { next: String(port + 1) })]);
  if (error.name !== "StoreError") return error;
  const { message } = error;
  return new BadInput([
    { severity: "error", code: "store", file: "--data-folder", row: null, field: null, value: null, message, params: {} },
  ]);
}
