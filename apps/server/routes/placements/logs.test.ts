import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { termFiles } from "#io/placements";
import { realTerm } from "#io/placements/test-support";
import { copyOfPrepared } from "../../test-support/index.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));

it("the log of a server that tells everything names no student", { timeout: 120_000 }, async () => {
  const folder = await copyOfPrepared();
  const environment = { ...process.env, DATABASE_URL: "", FRAMSYN_DATA: folder, FRAMSYN_LOG: "trace" };
  const server = spawn(process.execPath, [MAIN, "--port", "0"], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  try {
    let url: string | undefined;
    while (url === undefined) {
      url = /ready at (http:\S+)/.exec(said)?.[1];
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (server.exitCode !== null) throw new Error(said);
    }
    const form = new FormData();
    const rows = realTerm({ places: { "a:path": 1 }, needs: [{ discipline: "path", weeks: 2 }], students: 3 });
    for (const [name, content] of termFiles(rows)) form.append("file", new Blob([content as BlobPart]), name);
    const kept = (await (await fetch(`${url}/api/placements/cases`, { method: "POST", body: form })).json()) as { case: { id: string } };
    const send = async (path: string, body: object): Promise<{ readonly id: string }> => {
      const answer = await fetch(`${url}${path}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      });
      return (await answer.json()) as { id: string };
    };
    const { id } = await send("/api/placements/allocations", { case: kept.case.id });
    const at = `/api/placements/allocations/${id}`;
    while (((await (await fetch(url + at)).json()) as { status: string }).status !== "done");
    for (const student of ["zq-praksis-1", "zq-praksis-2", "zq-praksis-3", "zq-praksis-none"]) {
      await fetch(`${url}${at}/explanations?student=${student}`);
      await fetch(`${url}${at}/none?student=${student}`);
      await send(`${at}/moves`, { student, requirement: "path", site: "a", week: "2027-W02" });
      await send(`${at}/moves`, { student, requirement: "path", site: "a", week: student });
      await send(`${at}/replan`, { changes: [{ kind: "leave", student }] });
    }
    expect(said).toContain("/explanations");
    expect(said).not.toContain("zq-praksis");
  } finally {
    server.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
});
