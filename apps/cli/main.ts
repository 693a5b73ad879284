import { outputFailed, run } from "./run.ts";

const surroundings = { stdout: process.stdout, stderr: process.stderr, environment: process.env };
const args = process.argv.slice(2);

// The reader of a pipe may leave early (`| head`); that is no error. A full disk is: what was to be written is lost.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", async (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    process.exit(stream === process.stdout ? await outputFailed(error, args, surroundings) : 1);
  });

process.exitCode = await run(args, surroundings);
