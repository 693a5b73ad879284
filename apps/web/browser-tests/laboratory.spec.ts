import type { APIRequestContext, Page } from "@playwright/test";
import { AnalysisState } from "#apps/contract";
import { atStart, chance, laboratorySentences, resourceName, translator, turnaroundSentences } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { type AnalysisQuestion, USUAL_REPLICATIONS } from "#model/analysis";
import { accessible, accessibleEverywhere, chooseLanguage, expect, fitsWidth, test } from "./fixtures.ts";

const LABORATORY = "helse-forde-biokjemi";
const YEAR = 2030;
/** Staff are simulated first, on a machine that does other things too. */
const PATIENT = { timeout: 120_000 };

const lead = (page: Page) => page.locator(".fs-lead").first();
/** The page's own menu; opened by keyboard, as links are. */
const goTo = (page: Page, view: string) =>
  page.getByRole("navigation", { name: "Om laboratoriet" }).getByRole("link", { name: view }).press("Enter");

/** What the API answers to the question the page has asked: kept, so that nothing is computed again. */
async function answerOf<Kind extends AnalysisQuestion["kind"]>(
  request: APIRequestContext,
  question: { kind: Kind; [field: string]: unknown },
  draws?: number,
) {
  const response = await request.post("/api/analyses", { data: { question, ...(draws && { draws }) } });
  const { status, analysis } = AnalysisState.parse(await response.json());
  expect(status).toBe("done");
  return analysis!.result as Extract<NonNullable<typeof analysis>["result"], { kind: Kind }>;
}

test("a laboratory opens with its first bottleneck, in the words and digits of the API and the command; its views by keyboard, on a narrow screen too", async ({
  page,
  request,
}) => {
  test.setTimeout(300_000);
  const words = translator("nb", SHARED_TEXTS);
  const asked = { laboratories: [LABORATORY], year: YEAR };
  await page.goto(`/laboratory?laboratory=${LABORATORY}&year=${YEAR}&lang=nb`);
  await expect(lead(page)).toBeVisible(PATIENT);
  const capacity = await answerOf(request, { kind: "laboratory-capacity", ...asked });
  const [laboratory] = capacity.laboratories;
  const { lead: first, rest } = laboratorySentences(laboratory!, capacity, words);
  await expect(lead(page)).toHaveText(first);
  for (const sentence of rest) await expect(page.getByText(sentence)).toBeVisible();
  const table = page.getByRole("table", { name: /^Hver ressurs/ });
  const shown = await table
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
  expect(shown).toEqual(
    laboratory!.resources.map((resource) => [
      atStart(resourceName(resource, words)),
      words.number(resource.need.p50, "amount"),
      words.interval(resource.need.p10, resource.need.p90, "amount"),
      resource.there === null ? words.t("laboratory:unknown") : words.number(resource.there.p50, "amount"),
      words.t(`laboratory:unit.${resource.unit}`),
      resource.shortShare === null ? "" : words.t("laboratory:futures", { chance: chance(resource.shortShare, words) }),
    ]),
  );
  await expect(page.getByRole("img", { name: /trengs \(80 %: .+er der/ }).first()).toBeVisible();
  await expect(page.getByText("Antakelse Tallene bygger på forutsetninger")).toBeVisible();
  await accessible(page, "capacity");

  await goTo(page, "Areal og lager");
  await expect(page).toHaveURL(/view=area/);
  const floor = laboratory!.resources.find(({ kind }) => kind === "floor")!;
  await expect(lead(page)).toContainText(`${words.number(floor.need.p50, "amount")} m² gulv i ${YEAR}`);
  await page
    .getByRole("table", { name: /^Rommene/ })
    .getByRole("button", { name: /m²/ })
    .first()
    .press("Enter");
  await expect(page.getByText("Kilde", { exact: true }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await accessible(page, "area");

  await goTo(page, "Svartid");
  await expect(page).toHaveURL(/view=turnaround/);
  await expect(lead(page)).toBeVisible(PATIENT);
  const turnaround = await answerOf(request, { kind: "laboratory-turnaround", ...asked }, USUAL_REPLICATIONS);
  await expect(lead(page)).toHaveText(turnaroundSentences(turnaround.laboratories[0]!, YEAR, words).lead);
  await accessibleEverywhere(page);
  await chooseLanguage(page, "nb");
  await page.setViewportSize({ width: 320, height: 800 });
  await fitsWidth(page);
  await goTo(page, "Kapasitet");
  await expect(lead(page)).toHaveText(first);
  await fitsWidth(page);
});

test("a laboratory that is not there, and a unit without any, say what to do", async ({ page }) => {
  await page.goto("/laboratory?laboratory=atlantis&lang=nb");
  await expect(page.getByRole("heading", { name: "Laboratoriet «atlantis» finnes ikke i datasettet" })).toBeVisible();
  await page.goto("/laboratory?unit=sorlandet-sykehus&lang=nb&laboratory=");
  await expect(page.getByRole("heading", { name: /har ingen laboratorier i datasettet$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Vis alle laboratorier" })).toBeVisible();
});
