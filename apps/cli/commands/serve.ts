import { type Command, Option } from "@commander-js/extra-typings";
import { inputFinding } from "../finding.ts";
import { makeCommand } from "../make-command.ts";
import { wholeNumber } from "../option-values.ts";
import { BadInput } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn serve`. */
export function addServeCommand(program: Command, terminal: Terminal): void {
  const { text, stdout, stderr, environment } = terminal;
  program.addCommand(
    makeCommand("serve", text.t("cli:serve.description"), terminal)
      .addOption(new Option("--port <number>", text.t("cli:serve.port")).argParser(wholeNumber(text, 0, 65_535)).default(4180))
      .addOption(new Option("--host <address>", text.t("cli:serve.host")).default("127.0.0.1"))
      .addOption(new Option("--data-folder <folder>", text.t("cli:serve.dataFolder")))
      .addHelpText("after", `\n${text.t("cli:examples.title")}\n${text.t("cli:examples.serve")}`)
      .action(async ({ port, host, dataFolder }) => {
        // The server loads a database engine; the other commands should not wait for it.
        const { startServer } = await import("#apps/server");
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
        stdout.write(`${text.t("cli:serve.ready", { url: server.url })}\n`);
        await new Promise<void>((resolve) => {
          for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
        });
        stderr.write(`${text.t("cli:serve.stopping")}\n`);
        await server.close();
      }),
  );
}

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
