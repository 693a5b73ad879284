// The built page and the real server, for what is measured in a browser.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Page, chromium as playwright } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { freePort } from "../scripts/free-port.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}.`);
    const healthy = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The server did not answer within a minute.");
}

/** Measures on the built page in a real browser, with a server and data of its own; null where the page has not been built. */
export async function onBuiltPage<R>(measure: (page: Page, address: string) => Promise<R>): Promise<R | null> {
  if (!existsSync(join(root, "dist", "web", "index.html"))) return null;
  const folder = mkdtempSync(join(tmpdir(), "framsyn-bench-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [join(root, "apps/server/main.ts"), "--port", String(port), "--data-folder", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, FRAMSYN_LOG: "error" },
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    await answers(`${address}/api/health`, server);
    const browser = await playwright.launch({
      executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
      args: ["--no-sandbox", "--disable-gpu"],
    });
    try {
      return await measure(
        await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", locale: "nb-NO" }),
        address,
      );
    } finally {
      await browser.close();
    }
  } finally {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
