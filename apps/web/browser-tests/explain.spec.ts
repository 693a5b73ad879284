import type { APIRequestContext, Page } from "@playwright/test";
import { AnalysisState, Projection } from "#apps/contract";
import { type AnalysisQuestion, type AnalysisResult, medianSteps } from "#model/analysis";
import { accessible, accessibleEverywhere, expect, fitsWidth, open, showTable, test } from "./fixtures.ts";

/** The server may be busy with the run behind the overview just after its start. */
const PATIENT = { timeout: 60_000 };
const PLACE = "occupation=bioingenior&unit=helse-bergen&year=2035&lang=nb";

/** Asks the server itself what the page should show. */
async function answerTo<K extends AnalysisResult["kind"]>(
  request: APIRequestContext,
  question: Extract<AnalysisQuestion, { kind: K }>,
): Promise<Extract<AnalysisResult, { kind: K }>> {
  let state: AnalysisState | undefined;
  await expect
    .poll(
      async () => {
        state = AnalysisState.parse(await (await request.post("/api/analyses", { data: { question } })).json());
        return state.status;
      },
      { ...PATIENT, intervals: [500] },
    )
    .toBe("done");
  return state?.analysis?.result as Extract<AnalysisResult, { kind: K }>;
}

const why = (page: Page) => page.getByRole("region", { name: "Hvorfor endrer underdekningen seg?" });
const sure = (page: Page) => page.getByRole("region", { name: "Hvor sikkert er dette, og hva avgjør det?" });

/** Opens the page and brings the explanation into view, which asks for it. */
async function openWhy(page: Page, query = PLACE): Promise<void> {
  await open(page, `/projection?${query}`);
  await page.locator("#why").scrollIntoViewIfNeeded(PATIENT);
  await expect(page.locator("section[aria-labelledby=why] [data-drawn]")).toBeVisible(PATIENT);
}

test("why the gap changes is told in a sentence and a waterfall whose table adds up to what the server says", async ({ page, request }) => {
  const told = await answerTo(request, { kind: "decomposition", occupation: "bioingenior", unit: "helse-bergen", year: 2035 });
  await openWhy(page);
  await expect(why(page).locator(".fs-lead")).toHaveText(/^Fra 2026 til 2035 .*\.$/);
  await expect(why(page).getByRole("img")).toHaveAttribute(
    "aria-label",
    /^Trappediagram fra 2026 til 2035\. Avtalte årsverk: start .* Pensjon: \+\d+(,\d)? \(80\s%: /,
  );
  await showTable(why(page));
  const rows = why(page).getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(told.effects.length + 4);
  const written = await rows.evaluateAll((all) => all.slice(1).map((row) => row.querySelector("td")?.textContent ?? ""));
  const numbers = written.map((text) =>
    Number(
      text
        .replaceAll(/[\s\u202f]/g, "")
        .replace("−", "-")
        .replace(",", "."),
    ),
  );
  const { start, effects, rest, end } = medianSteps(told);
  // Tenths below 20, whole from there.
  const expected = [start, ...effects, rest, end].map(({ middle }) => Number(middle.toFixed(Math.abs(middle) < 19.95 ? 1 : 0)));
  expect(numbers.map((number) => number + 0)).toEqual(expected.map((number) => number + 0));
  const sum = numbers.slice(0, -1).reduce((total, number) => total + number, 0);
  expect(Math.abs(sum - (numbers.at(-1) ?? Number.NaN))).toBeLessThanOrEqual(numbers.length / 2);
});

test("the explanation follows the year in the address, and says what to do in the first year", async ({ page }) => {
  await openWhy(page, PLACE.replace("2035", "2030"));
  await expect(why(page)).toContainText("Fra 2026 til 2030");
  await open(page, `/projection?${PLACE.replace("2035", "2026")}`);
  await expect(why(page)).toContainText("Velg et senere år");
});

test("what decides is computed when asked for by keyboard, and the link shows the same to others", async ({ page, request, context }) => {
  await open(page, `/projection?${PLACE}`);
  await sure(page).getByRole("button", { name: "Regn ut hva som avgjør" }).press("Enter");
  await expect(page).toHaveURL(/sure=yes/);
  await expect(sure(page).locator("[data-drawn]")).toBeVisible(PATIENT);
  const told = await answerTo(request, { kind: "sensitivity", occupation: "bioingenior", units: ["helse-bergen"], year: 2035 });
  const groups = told.units[0]?.groups ?? [];
  const table = sure(page).getByRole("table", { name: "Hvor mye av usikkerheten hver gruppe står for" });
  await expect(table.getByRole("row")).toHaveCount(groups.length + 1);
  const most = groups.toSorted((a, b) => b.first.value - a.first.value)[0];
  const percent = `${Math.round(100 * (most?.first.value ?? Number.NaN))}\u00a0%`;
  await expect(table.getByRole("row").nth(1)).toContainText(percent);
  await expect(sure(page)).toContainText(`ville omtrent ${percent} av usikkerheten blitt borte`);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(sure(other).locator(".fs-answer")).toHaveText((await sure(page).locator(".fs-answer").textContent()) ?? "", PATIENT);
});

test("a long computation shows how far it is, can be stopped, and asked for again", async ({ page }) => {
  await open(page, "/projection?occupation=sykepleier&unit=norge&year=2040&lang=nb");
  await sure(page).getByRole("button", { name: "Regn ut hva som avgjør" }).press("Enter", PATIENT);
  await expect(sure(page).getByRole("progressbar")).toBeVisible();
  await sure(page).getByRole("button", { name: "Avbryt" }).press("Enter");
  const again = sure(page).getByRole("button", { name: "Prøv igjen" });
  await expect(again).toBeVisible(PATIENT);
  await again.press("Enter");
  await expect(sure(page).getByRole("progressbar")).toBeVisible();
});

test("chance in a small group is offered where people are few, and told apart from uncertain figures", async ({ page, request }) => {
  const query = "occupation=perfusjonist&unit=helse-bergen";
  await open(page, `/projection?${query}&year=2031&lang=nb`);
  await page.getByRole("button", { name: "Ta med tilfeldigheter" }).press("Enter", PATIENT);
  await expect(page).toHaveURL(/noise=yes/);
  const { outcome } = Projection.parse(await (await request.get(`/api/projection?${query}&noise=demographic`, PATIENT)).json());
  const share = outcome.series[0]?.chance?.chanceShare[5] ?? Number.NaN;
  const chance = page.getByRole("region", { name: "Tilfeldigheter og usikre tall" });
  await expect(chance).toContainText(`${Math.round(100 * share)}\u00a0% av tilfeldigheter`, PATIENT);
  await chance.getByText("År for år").press("Enter");
  await expect(chance.getByRole("row")).toHaveCount(outcome.years.length + 1);
  await expect(page.locator(".fs-run-key")).toContainText("--noise demographic");
  const control = page.getByLabel("Vis tilfeldigheter i små grupper");
  await control.press("Space");
  await expect(page).not.toHaveURL(/noise/);
  await expect(chance).toHaveCount(0);
  await expect(control).toBeFocused();
});

test("the explanations are accessible in every language and appearance, and fit a narrow screen", async ({ page }) => {
  test.setTimeout(180_000);
  await openWhy(page, `${PLACE}&sure=yes`);
  await expect(sure(page).locator("[data-drawn]")).toBeVisible(PATIENT);
  await accessibleEverywhere(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await fitsWidth(page);
  await accessible(page, "320 px");
});

test("the explanations print with their pictures and without their buttons", async ({ page }) => {
  await openWhy(page, `${PLACE}&sure=yes`);
  await expect(sure(page).locator("[data-drawn]")).toBeVisible(PATIENT);
  await page.emulateMedia({ media: "print" });
  await expect(why(page).locator("[data-drawn] svg").first()).toBeVisible();
  await expect(sure(page).getByRole("table").last()).toBeVisible();
  await expect(why(page).getByRole("button", { name: "Last ned og del" })).toBeHidden();
});
