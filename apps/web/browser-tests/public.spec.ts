import type { APIRequestContext } from "@playwright/test";
import { PlanState, PublicPlanView } from "#apps/contract";
import { accessibleEverywhere, chooseLanguage, expect, fitsWidth, open, test } from "./fixtures.ts";

/** The reference dataset has two prosthetists there. */
const UNIT = "sorlandet-sykehus";
const ABOVE = "helse-sor-ost";

/** Begins, submits, approves and publishes a plan, as people do; once. */
async function publish(request: APIRequestContext): Promise<void> {
  if ((await request.get(`/api/public/plans/${UNIT}`)).ok()) return;
  const { revision, content } = PlanState.parse(await (await request.get(`/api/plans/${UNIT}`)).json());
  const basis = { ...content.basis, draws: 100, lastYear: 2032 };
  const saved = await request.put(`/api/plans/${UNIT}`, { data: { revision, by: "Kari Hemmelig", content: { ...content, basis } } });
  expect(saved.ok(), await saved.text()).toBe(true);
  for (const [step, actingFor] of [
    ["submit", UNIT],
    ["approve", ABOVE],
    ["publish", UNIT],
  ] as const) {
    const { revision: now } = PlanState.parse(await (await request.get(`/api/plans/${UNIT}`)).json());
    const taken = await request.post(`/api/plans/${UNIT}/steps`, {
      data: { step, revision: now, by: "Kari Hemmelig", actingFor },
      timeout: 120_000,
    });
    expect(taken.ok(), await taken.text()).toBe(true);
  }
}

test.describe("published plans", () => {
  test.setTimeout(300_000);
  test.beforeAll(async ({ request }) => publish(request));

  test("are listed and read without the rest of the page, the few hidden in tables and left out of charts", async ({ page, request }) => {
    await open(page, "/public");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Publiserte planer");
    await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toHaveCount(0);
    await expect(page.locator(".fs-place")).toHaveCount(0);
    await page.getByRole("link", { name: "Sørlandet sykehus HF" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan for rekruttering og kompetanse: Sørlandet sykehus HF");
    const row = page.locator("table", { hasText: "Ansatte 1. januar" }).getByRole("row", { name: /^Ortopediingeniør/ });
    await expect(row.getByRole("cell", { name: "skjult" })).toHaveCount(8);
    await expect(page.locator("figure", { hasText: "ortopediingeniør" })).toHaveCount(0);
    await expect(page.locator("#publication")).toHaveText("Om den åpne utgaven");
    await expect(page.locator("body")).not.toContainText("Hemmelig");
    // Nothing leads into the model, where nothing is hidden.
    await expect(page.locator("main a[href*='/projection']")).toHaveCount(0);
    const view = PublicPlanView.parse(await (await request.get(`/api/public/plans/${UNIT}`)).json());
    expect(view.hidden).toContain("ortopediingenior");
  });

  test("are there as files, in every language and appearance, and on a phone", async ({ page, request }) => {
    await open(page, `/public/plans/${UNIT}`);
    await chooseLanguage(page, "nn");
    for (const [name, type] of [
      ["PDF", "application/pdf"],
      ["Rekneark", "spreadsheetml"],
      ["JSON", "application/json"],
    ] as const) {
      const address = await page.getByRole("link", { name, exact: true }).getAttribute("href");
      expect(address).toContain("language=nn");
      const file = await request.get(address!);
      expect(file.ok()).toBe(true);
      expect(file.headers()["content-type"]).toContain(type);
      expect((await file.body()).length).toBeGreaterThan(1000);
    }
    await accessibleEverywhere(page);
    await page.setViewportSize({ width: 375, height: 800 });
    await fitsWidth(page);
  });

  test.describe("that are not there", () => {
    test.use({ expectedErrors: [/404/] });
    test("are explained, with a way to those that are", async ({ page }) => {
      await open(page, "/public/plans/helse-ingensteds");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det er ingen publisert plan her");
      await page.getByRole("link", { name: "Alle publiserte planer" }).click();
      await expect(page).toHaveURL(/\/public(\?|$)/);
    });
  });
});
