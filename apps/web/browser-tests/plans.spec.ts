import { readFile } from "node:fs/promises";
import type { APIRequestContext } from "@playwright/test";
import { AllPlansState, PlanState } from "#apps/contract";
import { accessibleEverywhere, expect, fitsWidth, open, test } from "./fixtures.ts";

/** All plans of the country are added up in seconds on two cores that do nothing else: the dataset has few occupations. */
const PATIENT = { timeout: 240_000 };

/** Writes recruits into a unit's plan, as somebody else would. */
async function meansToRecruit(request: APIRequestContext, unit: string, newlyQualified: number): Promise<void> {
  const { revision, content } = PlanState.parse(await (await request.get(`/api/plans/${unit}`)).json());
  const note = { occupation: "bioingenior", situation: "", decision: "", risk: "", recruits: { newlyQualified, experienced: 0 } };
  const occupations = [...content.occupations.filter(({ occupation }) => occupation !== note.occupation), note];
  const answer = await request.put(`/api/plans/${unit}`, {
    data: { revision, content: { ...content, occupations }, by: "Kari", note: "" },
  });
  expect(answer.status()).toBe(200);
}

test("says who has a plan, filters by region, and is taken out as a table", async ({ page }) => {
  await open(page, "/plans?lang=nb");
  const lead = page.locator(".fs-lead").first();
  await expect(lead).toHaveText(/(Ingen av de|av) \d+ helseforetak/);
  await expect(
    page
      .getByRole("table")
      .first()
      .getByRole("rowheader", { name: /^Norge/ }),
  ).toBeVisible();
  await page.getByLabel("Region").selectOption({ label: "Helse Vest RHF" });
  await expect(page).toHaveURL(/region=helse-vest/);
  await expect(lead).toHaveText(/^I Helse Vest RHF har (ingen av de 4|\d av 4) helseforetak/);
  await expect(page.getByRole("table").first().getByRole("row")).toHaveCount(6);
  await page.getByLabel("Vis også fylker og andre enheter").press("Space");
  await expect(page.getByRole("rowheader", { name: /Haraldsplass/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "Last ned og del" }).first().press("Enter");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tabell (CSV)" }).press("Enter")]);
  expect(await readFile(await file.path(), "utf8")).toMatch(/^\uFEFF?Enhet;Status;Rekker til;/);
  await page
    .getByRole("table")
    .first()
    .getByRole("link", { name: /^Helse Bergen HF/ })
    .press("Enter");
  await expect(page).toHaveURL(/\/plans\/helse-bergen\?/);
});

test("adds up all plans with progress, stops where asked, and tells which plans do not go together", async ({ page, request }) => {
  test.setTimeout(600_000);
  // Far more than there are, so that the two cannot both have them.
  await meansToRecruit(request, "unn", 900);
  await meansToRecruit(request, "nordlandssykehuset", 700);
  await open(page, "/plans?lang=nb");
  const rollUp = page.getByRole("region", { name: "Alle planer lagt sammen" });
  await rollUp.getByRole("button", { name: /^Legg sammen/ }).press("Enter");
  await expect(rollUp.getByRole("progressbar")).toBeVisible();
  await rollUp.getByRole("button", { name: "Avbryt" }).press("Enter");
  await expect(rollUp).toContainText("Sammenleggingen ble avbrutt.", { timeout: 20_000 });
  // The server remembers for a moment that it was stopped.
  await expect(async () => {
    await rollUp.getByRole("button", { name: /^Legg sammen/ }).press("Enter");
    await expect(rollUp.getByRole("progressbar")).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
  await expect(rollUp).toContainText("Planene er lagt sammen.", PATIENT);
  await expect(rollUp).toContainText(/Bioingeniør: enhetene vil til sammen ansette [\d\s]+ nyutdannede i året, men det kommer bare/);
  await rollUp.getByText("Hvem regner med hva").first().press("Enter");
  await expect(rollUp).toContainText(/Universitetssykehuset Nord-Norge HF vil ansette 900; modellen gir/);
  const matrix = page.getByRole("table", { name: "Enhet og krav: ja, delvis eller nei" });
  await expect(
    matrix
      .getByRole("row", { name: /^Norge/ })
      .getByRole("cell")
      .first(),
  ).toHaveText(/^(Ja|Delvis|Nei)$/);
  const state = AllPlansState.parse(await (await request.get("/api/plans/made/all")).json());
  expect(state.conflicts.map(({ unit }) => unit)).toContain("norge");
  expect(state.plans.every(({ completeness }) => completeness !== null)).toBe(true);

  await accessibleEverywhere(page);
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await fitsWidth(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  // The last language that was checked is English.
  await page.getByRole("link", { name: "Open the national plan" }).press("Enter");
  await expect(page).toHaveURL(/\/plans\/norge\?/);
  await expect(page.getByRole("heading", { level: 2, name: "Plans that do not add up" })).toBeVisible(PATIENT);
});
