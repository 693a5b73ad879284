import { AnalysisState, OrderMarks } from "#apps/contract";
import { orderSentences, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { LaboratoryOrders } from "#model/analysis";
import { accessibleEverywhere, chooseLanguage, expect, fitsWidth, test } from "./fixtures.ts";

const LABORATORY = "helse-bergen-patologi";
const ON = "2026-12-18";

test("orders open with what is most urgent, in the digits of the API; one is marked as ordered by keyboard, and taken back, on a narrow screen too", async ({
  page,
  request,
}) => {
  test.setTimeout(300_000);
  await page.goto(`/laboratory?laboratory=${LABORATORY}&view=orders&on=${ON}&lang=nb`);
  const lead = page.locator(".fs-lead").first();
  // Use is simulated first, on a machine that does other things too.
  await expect(lead).toBeVisible({ timeout: 120_000 });
  const response = await request.post("/api/analyses", {
    data: { question: { kind: "laboratory-orders", laboratories: [LABORATORY], on: ON } },
  });
  const found = AnalysisState.parse(await response.json()).analysis!.result as LaboratoryOrders;
  await expect(lead).toHaveText(orderSentences(found.laboratories[0]!, found, translator("nb", SHARED_TEXTS)).lead);

  const eosin = page.getByRole("row", { name: /^Eosin/ });
  await expect(eosin).toContainText("Bestill nå");
  await page.getByRole("button", { name: "Merk som bestilt: Eosin" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Eosin: bestilt" })).toBeVisible();
  // Silent until the day it is expected, overdue after it: either way the row says how the order stands, and no more to order.
  await expect(eosin).toContainText("bestilt");
  await expect(eosin).not.toContainText("Bestill nå");
  const marks = OrderMarks.parse(await (await request.get(`/api/laboratories/${LABORATORY}/orders`)).json()).marks;
  const { order } = found.laboratories[0]!.products.find(({ product }) => product === "pat-eosin")!.advice!;
  expect(marks).toMatchObject([{ product: "pat-eosin", mark: { packs: order!.packs, by: "laboratorium" } }]);
  // The keyboard stays where it was, so that the next press takes the mark back.
  await expect(page.getByRole("button", { name: "Angre: Eosin er bestilt" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(eosin).toContainText("Bestill nå");

  await page.getByLabel("Vis", { exact: true }).selectOption("order-now");
  await expect(page).toHaveURL(/status=order-now/);
  await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(found.laboratories[0]!.counts["order-now"]);
  await accessibleEverywhere(page);
  await chooseLanguage(page, "nb");
  await page.setViewportSize({ width: 320, height: 800 });
  await fitsWidth(page);
});
