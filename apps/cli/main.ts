import { run } from "./run.ts";

// The reader of a pipe may leave early (`| head`); that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });

process.exitCode = await run(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, environment: process.env });
