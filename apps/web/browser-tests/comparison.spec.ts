import { readFile } from "node:fs/promises";
import type { APIRequestContext, Page } from "@playwright/test";
import { StoredScenario } from "#apps/contract";
import { accessible, accessibleEverywhere, expect, fitsWidth, open, test } from "./fixtures.ts";

const PATIENT = { timeout: 60_000 };

/** Saves a scenario with more study places for bioengineers, and gives its hash. */
async function moreStudyPlaces(request: APIRequestContext): Promise<string> {
  const change = { id: "places", kind: "study-places", operation: "multiply", value: 1.2, startYear: 2027, reason: "prøve" };
  const scenario = {
    schema: "framsyn/scenario/1",
    name: "Nye plasser (sammenligning)",
    changes: [{ ...change, occupations: ["bioingenior"] }],
  };
  return StoredScenario.parse(await (await request.post("/api/scenarios", { data: scenario })).json()).hash;
}

/** Opens a comparison that is computed, and waits for its answer. */
async function openCompared(page: Page, query: string): Promise<void> {
  await open(page, `/comparison?${query}&compared=yes`);
  await expect(page.locator(".fs-answer, .fs-empty")).toBeVisible(PATIENT);
}

test("the page is in the menu, and without two sides it says what would fill it", async ({ page }) => {
  await open(page, "/?lang=nb");
  const menu = page.getByRole("navigation", { name: "Hovedmeny" });
  await menu.getByRole("button", { name: "Analyse" }).press("Enter");
  await menu.getByRole("link", { name: "Sammenlign" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hva er endret, og hvorfor?");
  await expect(page.getByText("Det er lagret bare én utgave av datasettet")).toBeVisible();
  await accessible(page, "nothing to compare");
  await page.getByRole("link", { name: "Hent inn en utgave" }).press("Enter");
  await expect(page).toHaveURL(/\/data/);
});

test("a scenario is compared with the reference path by keyboard: the answer, the ranked list, the file", async ({ page, request }) => {
  const scenario = await moreStudyPlaces(request);
  await open(page, `/comparison?scenario=${scenario}&occupation=bioingenior&year=2035&lang=nb`);
  await page.getByRole("main").getByRole("button", { name: "Sammenlign", exact: true }).press("Enter");
  await expect(page).toHaveURL(/compared=yes/);
  await expect(page.locator(".fs-answer")).toHaveText(
    /^Sammenlignet med referansebanen er underdekningen på bioingeniører i Norge i 2035 \d+(,\d)? avtalte årsverk mindre\.$/,
    PATIENT,
  );
  const table = page.getByRole("table", { name: /^Underdekning i 2035, avtalte årsverk/ });
  await expect(table.getByRole("row").nth(1)).toContainText("Norge");
  await expect(table.getByRole("row").nth(1).getByRole("img")).toHaveAttribute(
    "aria-label",
    /^fra −\d+ til .* midt −\d+, avtalte årsverk$/,
  );
  await page.getByLabel("Nivå").selectOption("hf");
  await expect(page).toHaveURL(/shown=hf/);
  await expect(table.getByRole("row").nth(1)).not.toContainText("Norge");
  await page.getByLabel("Nivå").selectOption("all");
  await page.getByRole("button", { name: "Last ned og del" }).press("Enter");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tabell (CSV)" }).press("Enter")]);
  const lines = (await readFile(await file.path(), "utf8")).split("\r\n");
  expect(lines[0]).toContain("Forskjell P50;Forskjell P10;Forskjell P90");
  const difference = Number((lines[1]?.split(";")[9] ?? "").replace(",", "."));
  expect(difference).toBeLessThan(-10);
  expect(lines.join("\n")).toContain(scenario);
});

test("the sides can be swapped, and the answer turns", async ({ page, request }) => {
  const scenario = await moreStudyPlaces(request);
  await openCompared(page, `scenario=${scenario}&occupation=bioingenior&unit=helse-bergen&year=2035&lang=en`);
  await expect(page.locator(".fs-answer")).toContainText("contracted FTE smaller");
  const size = (await page.locator(".fs-answer").textContent())?.match(/is ([\d,.]+) contracted FTE/)?.[1];
  await page.getByRole("button", { name: "Swap sides" }).press("Enter");
  await expect(page.locator(".fs-answer")).toContainText(`is ${size} contracted FTE larger`, PATIENT);
  await expect(page.locator(".fs-answer")).toContainText("Compared with “Nye plasser (sammenligning)”");
});

test("sides that give the same numbers are said to, and an occupation that is not there is no dead end", async ({ page, request }) => {
  const scenario = await moreStudyPlaces(request);
  await openCompared(page, `scenario=${scenario}&occupation=radiograf&year=2035&lang=nb`);
  await expect(page.getByRole("heading", { name: "Sidene gir de samme tallene" })).toBeVisible();
  await open(page, `/comparison?scenario=${scenario}&occupation=finnes-ikke&lang=nb`);
  await expect(page.getByRole("heading", { name: "Yrket «finnes-ikke» finnes ikke i datasettet" })).toBeVisible();
});

test.describe("an edition that is not stored", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test("is told, with a way to try again", async ({ page }) => {
    await open(page, "/comparison?fromDataset=deadbeef&lang=nb");
    await expect(page.getByRole("alert")).toContainText("Det du ba om, finnes ikke her", PATIENT);
    await expect(page.getByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});

test("it is accessible in every language and appearance, fits a narrow screen and prints", async ({ page, request }) => {
  test.setTimeout(180_000);
  const scenario = await moreStudyPlaces(request);
  await openCompared(page, `scenario=${scenario}&occupation=bioingenior&year=2035&lang=nb`);
  await accessibleEverywhere(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await fitsWidth(page);
  await accessible(page, "320 px");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table").last()).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Swap sides|Bytt om|Byt om)/ })).toBeHidden();
});
