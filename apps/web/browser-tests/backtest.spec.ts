import { accessible, expect, fitsWidth, open, test } from "./fixtures.ts";

const PATIENT = { timeout: 60_000 };

test("from the data page to how good the projections are: answer, picture, groups and misses", async ({ page }) => {
  await open(page, "/data?lang=nb");
  await page.getByRole("link", { name: "Se modellen prøvd mot det som siden ble talt" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hvor gode er framskrivingene?");
  const answer = page.locator(".fs-answer");
  await expect(answer).toContainText(/I snitt bommet medianen med \d+,\d\s%.*80 %-intervallet rommet \d+ av \d+ tellinger/, PATIENT);
  await expect(answer).toContainText("Intervallene var for smale");
  await expect(page.getByRole("heading", { name: /framskrevet til 2008 og talt/ })).toBeVisible();
  const misses = page.getByRole("table", { name: "Hver framskriving, største bom først" });
  await expect(misses.getByRole("row").nth(1)).toContainText("Bioingeniør");
  await expect(misses.getByRole("row").nth(1)).toContainText("nei");
  const scores = page.getByRole("table", { name: "Poeng for modellen og enkle regler, på de samme tellingene" });
  await expect(scores.getByRole("row").nth(1)).toContainText(/Alle: alle framskrivinger\s*Modellen\s*82/);
  const coverage = page.getByRole("table", { name: "Hvor mange tellinger intervallene rommet, uten og med modellens egen feil" });
  await expect(coverage.getByRole("row").nth(1)).toContainText(/\d+\s% ± \d+.*\d+\s% ± \d+/);
  await expect(page.getByText("aldri av den som prøves")).toBeVisible();
  await accessible(page, "back-test");
  await page.getByLabel("Serie og yrke").selectOption({ label: "Autoriserte i Helsepersonellregisteret: Radiograf" });
  await expect(page).toHaveURL(/tried=hpr-authorised/);
  await expect(page.getByRole("heading", { name: /^Radiograf, autoriserte .* framskrevet til 2016 og talt/ })).toBeVisible();
});

test("on a phone it fits, in the other languages, and a link keeps what was shown", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(page, "/backtest?lang=nn&tried=employed:radiograf");
  await expect(page.getByRole("heading", { name: /^Radiograf, sysselsette .* framskrive til 2015 og talt/ })).toBeVisible(PATIENT);
  await fitsWidth(page);
  await open(page, "/backtest?lang=en&tried=nothing");
  await expect(page.locator(".fs-answer")).toContainText("too narrow", PATIENT);
});
