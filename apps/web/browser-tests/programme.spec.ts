import { readFileSync } from "node:fs";
import { ProgrammeState } from "#apps/contract";
import { accessible, accessibleEverywhere, chooseLanguage, expect, fitsWidth, open, test } from "./fixtures.ts";

const QUESTIONS = ["short", "screening", "intake", "sure", "plans"] as const;

test.describe("the national programme", () => {
  test("answers its questions with the numbers of the interface", async ({ page, request }) => {
    await open(page, "/programme");
    const menu = page.getByRole("navigation", { name: "Hovedmeny" });
    await menu.getByRole("button", { name: "Planer" }).press("Enter");
    await expect(menu.getByRole("link", { name: "Program" })).toHaveAttribute("aria-current", "page");
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-question=plans] .fs-lead")).toContainText("helseforetak");
    for (const question of QUESTIONS)
      await expect(page.locator(`[data-question=${question}] .fs-lead`), question).toBeVisible({ timeout: 60_000 });
    await expect(page.locator("[data-question=short] .fs-lead")).toHaveText(/^Norge vil trolig mangle folk i \d+ av \d+ yrker i 2031/);
    await expect(page.locator("[data-question=screening]")).toContainText(/krever \d+(,\d)? avtalte årsverk i 2031/);
    await expect(page.locator("[data-question=sure]")).toContainText(/\d+ av \d+ tellinger falt innenfor intervallet/);
    const state = ProgrammeState.parse(await (await request.get("/api/programme")).json());
    expect(state.status).toBe("done");
    // The page shows the numbers of the interface, most short first.
    const rows = page.locator("[data-question=short] table").first().locator("tbody tr");
    await expect(rows).toHaveCount(state.programme.short!.occupations.length);
    await expect(page.locator("[data-question=short] table")).toHaveCount(2);
    expect(state.programme.short!.notAssessed).toHaveLength(19);
    await expect(page.locator("[data-question=short]")).toContainText("19 yrker er ikke vurdert");
    // What is known, and the series that would tell most.
    const sure = page.locator("[data-question=sure]");
    const { missing } = state.programme.sure!.knowledge;
    await expect(sure).toContainText(/Av usikkerheten i underdekningen i 2040 kommer .* \d+\s%\sfra antakelser/);
    await expect(sure.locator("table").nth(1).locator("tbody tr")).toHaveCount(missing.length);
    await expect(sure.locator("table").nth(1)).toContainText(missing[0]!.title.nb);
    await expect(page.locator("[data-question=plans] tbody tr")).toHaveCount(state.programme.plans!.units.length);
    await expect(page.getByRole("progressbar")).toHaveCount(0);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      (async () => {
        await page.locator("[data-question=screening]").getByRole("button", { name: "Last ned og del" }).click();
        await page.locator("[data-question=screening]").getByRole("button", { name: /CSV/ }).click();
      })(),
    ]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toContain("Bioingeniør");
    expect(csv).toContain(state.programme.dataset);

    await accessibleEverywhere(page);
    await chooseLanguage(page, "nb");
    await page.setViewportSize({ width: 375, height: 800 });
    await fitsWidth(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page
      .locator("[data-question=sure]")
      .getByRole("link", { name: /^Se hva som avgjør usikkerheten for/ })
      .click();
    await expect(page).toHaveURL(/\/projection\?.*occupation=.*sure=yes|\/projection\?.*sure=yes.*occupation=/);
  });

  test("says what is wrong with a dataset that is not there", async ({ page }) => {
    await page.goto("/programme?dataset=nothing");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nasjonalt program");
    await expect(page.getByRole("alert").or(page.locator(".fs-failure")).first()).toBeVisible();
    await accessible(page, "unknown dataset");
  });
  test.use({ expectedErrors: [/404|422/] });
});
