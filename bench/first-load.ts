// How much code and style a reader waits for who opens the first page for the first time.
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** The same, measured before the page was taken apart into what is loaded first and what is loaded when it is needed. */
export const FIRST_LOAD_BEFORE = 421_197;

/**
 * Bytes of JavaScript and style sheets that `/` loads, each compressed by gzip at its usual level, until nothing more is asked for. Which chunks
 * that is only a browser knows: pages, texts of the language spoken and what the page draws are loaded when they are needed, and the build's
 * list of chunks does not say when.
 */
export async function firstLoadBytes(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await page.goto(`${address}/`, { waitUntil: "networkidle" });
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
}
