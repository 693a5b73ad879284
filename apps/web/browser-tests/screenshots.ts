import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as playwright } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { PlanState } from "#apps/contract";
import { startServer } from "#apps/server";
import { copyOfPrepared } from "#apps/server/test-support";

// Every page, with and without a place chosen, on a desktop and a phone, light and dark; every part of a plan; every sheet of its PDF.

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OUT = join(ROOT, "screenshots");
const UNIT = "helse-bergen";
const PUBLISHED = "sorlandet-sykehus";
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const THEMES = ["light", "dark"] as const;
const PLAN_PARTS = ["read", "edit", "measures", "completeness", "follow-up", "versions", "documents"];

/** Addresses of pages, from the files that state their paths. */
function paths(): string[] {
  const folder = join(ROOT, "apps/web/pages");
  return readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file === "page.ts" || /^routes?\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(join(folder, name, file), "utf8").matchAll(/^ {2}path: "([^"]+)"/gm)].map(([, path]) => path!)),
  );
}

/** Everything to take a picture of: name and address. */
function views(): [string, string][] {
  return paths().flatMap((path): [string, string][] => {
    const unit = path.includes("public") ? PUBLISHED : UNIT;
    const address = `/${path.replace("$unit", unit)}`.replace(/^\/+/, "/");
    const name = address === "/" ? "overview" : address.slice(1).replaceAll("/", "-");
    if (path.endsWith("plans/$unit") && unit === UNIT) return PLAN_PARTS.map((part) => [`${name}-${part}`, `${address}?part=${part}`]);
    if (path.includes("$")) return [[name, address]];
    return [
      [name, address],
      [`${name}-at-a-place`, `${address}?unit=${UNIT}&occupation=bioingenior&year=2035`],
    ];
  });
}

async function ask(url: string, method = "GET", body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${await answer.text()}`);
  return answer.json();
}

/** Publishes a plan, so that the public view has one. */
async function publish(url: string): Promise<void> {
  const plan = `${url}/api/plans/${PUBLISHED}`;
  const { revision, content } = PlanState.parse(await ask(plan));
  await ask(plan, "PUT", {
    revision,
    by: "Kari Nordmann",
    content: { ...content, basis: { ...content.basis, draws: 100, lastYear: 2032 } },
  });
  for (const [step, actingFor] of [
    ["submit", PUBLISHED],
    ["approve", "helse-sor-ost"],
    ["publish", PUBLISHED],
  ] as const)
    await ask(`${plan}/steps`, "POST", { step, revision: PlanState.parse(await ask(plan)).revision, by: "Kari Nordmann", actingFor });
}

/** Takes pictures of every view in one size and appearance. */
async function photograph(browser: Browser, url: string, size: keyof typeof SIZES, colorScheme: (typeof THEMES)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme, locale: "nb-NO", reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const [name, address] of views()) {
    await page.goto(url + address, { waitUntil: "networkidle" }).catch(() => undefined);
    await page
      .locator(".fs-loading")
      .first()
      .waitFor({ state: "detached", timeout: 60_000 })
      .catch(() => undefined);
    await page.screenshot({ path: join(OUT, `${name}.${size}.${colorScheme}.png`), fullPage: true });
    process.stderr.write(`${name} ${size} ${colorScheme}\n`);
  }
  await context.close();
}

/** Writes every sheet of a plan's PDF as a picture, where the machine can. */
async function photographPlan(url: string): Promise<void> {
  const pdf = await fetch(`${url}/api/plans/${UNIT}/document.pdf?language=nb`);
  const file = join(OUT, `plan-${UNIT}.pdf`);
  writeFileSync(file, Buffer.from(await pdf.arrayBuffer()));
  if (spawnSync("pdftoppm", ["-png", "-r", "80", file, join(OUT, `plan-${UNIT}`)]).status !== 0)
    process.stderr.write("pdftoppm is not on this machine: the plan stays a PDF.\n");
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const dataFolder = await copyOfPrepared("numbers");
const server = await startServer({ port: 0, logLevel: "error", dataFolder });
const browser = await playwright.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  await publish(server.url);
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[])
    for (const theme of THEMES) await photograph(browser, server.url, size, theme);
  await photographPlan(server.url);
} finally {
  await browser.close();
  await server.close();
  rmSync(dataFolder, { recursive: true, force: true });
}
