import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as playwright } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { PlanState, StoredScenario } from "#apps/contract";
import { startServer } from "#apps/server";
import { copyOfPrepared } from "#apps/server/test-support";
import type { Language } from "#io/language";

// Every page, with and without a place chosen, on a desktop and a phone, light and dark, and in every language; every part of a plan; answers
// that are asked for; every sheet of a plan's PDF. Words after the command choose pages by what their pictures' names begin with.

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OUT = join(ROOT, "screenshots");
const UNIT = "helse-bergen";
const PUBLISHED = "sorlandet-sykehus";
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const THEMES = ["light", "dark"] as const;
const AT_A_PLACE = `unit=${UNIT}&occupation=bioingenior&year=2035`;
const CHOSEN = process.argv.slice(2);
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

/** Answers that a page gives when it is asked: controls moved, measures sought, sides compared. */
const answers = (scenario: string): [string, string][] => [
  ["what-if-moved", `/what-if?${AT_A_PLACE}&s=1~from.2028~studyPlaces.20~exitsBefore60.-10~productivity.0.5`],
  ["what-it-takes-measures", `/what-it-takes?${AT_A_PLACE}&view=measures`],
  ["what-it-takes-measures-found", `/what-it-takes?${AT_A_PLACE}&view=measures&run=yes`],
  ["comparison-compared", `/comparison?scenario=${scenario}&occupation=bioingenior&year=2035&compared=yes`],
  ["missing", "/finnes-ikke"],
];

/** Everything to take a picture of: name and address. */
function views(scenario: string): [string, string][] {
  const found = paths().flatMap((path): [string, string][] => {
    const unit = path.includes("public") ? PUBLISHED : UNIT;
    const address = `/${path.replace("$unit", unit)}`.replace(/^\/+/, "/");
    const name = address === "/" ? "overview" : address.slice(1).replaceAll("/", "-");
    if (path.endsWith("plans/$unit") && unit === UNIT) return PLAN_PARTS.map((part) => [`${name}-${part}`, `${address}?part=${part}`]);
    if (path.includes("$")) return [[name, address]];
    return [
      [name, address],
      [`${name}-at-a-place`, `${address}?${AT_A_PLACE}`],
    ];
  });
  return [...found, ...answers(scenario)].filter(([name]) => CHOSEN.length === 0 || CHOSEN.some((chosen) => name.startsWith(chosen)));
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

/** Saves a scenario, so that there is something to compare. */
async function saveScenario(url: string): Promise<string> {
  const change = { id: "places", kind: "study-places", operation: "multiply", value: 1.2, startYear: 2027, reason: "Eksempel" };
  const saved = await ask(`${url}/api/scenarios`, "POST", {
    schema: "framsyn/scenario/1",
    name: "Flere studieplasser",
    changes: [{ ...change, occupations: ["bioingenior"] }],
  });
  return StoredScenario.parse(saved).hash;
}

interface Look {
  readonly size: keyof typeof SIZES;
  readonly colorScheme: (typeof THEMES)[number];
  readonly language: Language;
}

/** Takes pictures of every view in one size, appearance and language. */
async function photograph(
  browser: Browser,
  url: string,
  all: readonly [string, string][],
  { size, colorScheme, language }: Look,
): Promise<void> {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme, locale: "nb-NO", reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const [name, address] of all) {
    const spoken = `${url}${address}${address.includes("?") ? "&" : "?"}lang=${language}`;
    await page.goto(spoken, { waitUntil: "networkidle" }).catch(() => undefined);
    await page
      .locator(".fs-loading, progress, [role=progressbar], [data-settled=false]")
      .first()
      .waitFor({ state: "detached", timeout: 120_000 })
      .catch(() => undefined);
    await page.waitForLoadState("networkidle").catch(() => undefined);
    await page.screenshot({ path: join(OUT, `${name}.${size}.${colorScheme}.${language}.png`), fullPage: true });
    process.stderr.write(`${name} ${size} ${colorScheme} ${language}\n`);
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

if (CHOSEN.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const dataFolder = await copyOfPrepared("numbers");
const server = await startServer({ port: 0, logLevel: "error", dataFolder });
const browser = await playwright.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  await publish(server.url);
  const all = views(await saveScenario(server.url));
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[])
    for (const colorScheme of THEMES) await photograph(browser, server.url, all, { size, colorScheme, language: "nb" });
  // Words are the same in all sizes and colours.
  for (const language of ["nn", "en"] as const)
    await photograph(browser, server.url, all, { size: "desktop", colorScheme: "light", language });
  if (CHOSEN.length === 0) await photographPlan(server.url);
} finally {
  await browser.close();
  await server.close();
  rmSync(dataFolder, { recursive: true, force: true });
}
