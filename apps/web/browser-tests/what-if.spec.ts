import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Projection, StoredScenario } from "#apps/contract";
import { Outcome, Scenario, type Series } from "#model/scenario";
import { accessibleEverywhere, expect, fitsWidth, showTable, test } from "./fixtures.ts";

const PLACE = "occupation=bioingenior&unit=helse-bergen&lang=nb";

/** Waits until the newest question is answered in full. */
const settled = (page: Page) => expect(page.locator('[data-settled="true"]')).toBeVisible({ timeout: 60_000 });

async function openWhatIf(page: Page, query = PLACE): Promise<void> {
  await page.goto(`/what-if?${query}`);
  await settled(page);
}

const slider = (page: Page, name: string) => page.getByRole("slider", { name, exact: true });
const change = (page: Page) => page.locator(".fs-change");

/** Moves a slider by arrow keys. */
async function press(page: Page, name: string, key: "ArrowRight" | "ArrowLeft", times: number): Promise<void> {
  await slider(page, name).focus();
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
}

/** Downloads the table of a figure and reads its numbers: rows of year, then columns. */
async function numbers(page: Page, figure: string): Promise<number[][]> {
  const chart = page.getByRole("figure", { name: figure });
  await chart.getByRole("button", { name: "Last ned og del" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), chart.getByRole("button", { name: "Tabell (CSV)" }).click()]);
  const lines = (await readFile(await file.path(), "utf8")).split("\r\n").slice(1);
  return lines.filter((line) => /^\d{4};/.test(line)).map((line) => line.split(";").map((cell) => Number(cell.replace(",", "."))));
}

/** Compares a downloaded table of supply and demand with a series from the server, to 1e-12 of the number's size. */
function expectSame(rows: number[][], years: readonly number[], series: Series | undefined): void {
  expect(rows).toHaveLength(years.length);
  rows.forEach((row, i) => {
    const { supply, demand } = series?.measures ?? {};
    const wanted = [supply, demand].flatMap((measure) => [measure?.p50[i], measure?.p10[i], measure?.p90[i]]);
    expect(row[0]).toBe(years[i]);
    wanted.forEach((value, column) => {
      if (value == null) throw new Error(`the server has no value for ${years[i]}`);
      expect(Math.abs((row[column + 1] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    });
  });
}

test("a chart that is pointed at tells the numbers of a year, and its table is written when it is opened", async ({ page }) => {
  await openWhatIf(page);
  const gap = page.getByRole("figure", { name: "Underdekning år for år" });
  await expect(gap.locator("strong")).toHaveCount(0);
  await gap.getByRole("img").hover();
  await expect(gap.locator("strong")).toHaveText(/^20\d\d, avtalte årsverk$/);
  // Moved by keyboard meanwhile, it is drawn anew and still answers the pointer.
  await press(page, "Produktivitet", "ArrowRight", 2);
  await settled(page);
  await gap.getByRole("img").hover({ position: { x: 90, y: 150 } });
  await expect(gap.locator("strong")).toBeVisible();
  await showTable(gap);
  await expect(gap.getByRole("row")).toHaveCount(16);
});

test("a control moved by keyboard changes the picture, the words, the table and the address", async ({ page }) => {
  await openWhatIf(page);
  await expect(change(page)).toHaveText("Flytt på en kontroll for å se hva som endrer seg.");
  await press(page, "Produktivitet", "ArrowRight", 5);
  await expect(slider(page, "Produktivitet")).toHaveAttribute("aria-valuetext", "+0,5\u00a0prosentpoeng per år");
  await expect(change(page)).toHaveText(
    /^Med disse endringene blir underdekningen [\d,]+ avtalte årsverk mindre i 2031: fra .+ til .+\. Underdekning i .+ framtider/,
  );
  await expect(page).toHaveURL(/s=1(~|%7E)productivity\.0\.5/);
  await settled(page);
  const summary = await page.getByRole("figure", { name: "Underdekning år for år" }).getByRole("img").getAttribute("aria-label");
  expect(summary).toContain("Underdekning før går fra");
  await expect(page.getByRole("table", { name: "Før og etter i 2031" }).getByRole("row")).toHaveCount(9);
});

test("the exact number can be typed, and is kept within its limits", async ({ page }) => {
  await openWhatIf(page);
  const field = page.getByLabel("Studieplasser, nøyaktig verdi i %");
  await field.fill("35");
  await expect(slider(page, "Studieplasser")).toHaveValue("35");
  await expect(page.getByText(/^I dag 410 plasser i landet, blir 55[34]$/)).toBeVisible();
  await field.fill("900");
  await field.blur();
  await expect(field).toHaveValue("100");
});

test("the link gives the same result in a new page", async ({ page, context }) => {
  await openWhatIf(page);
  await press(page, "Avgang fra 60 år", "ArrowLeft", 4);
  await press(page, "Stillingsandel", "ArrowRight", 3);
  await page.getByLabel("Tarmkreftscreening").press("Space");
  await page.getByLabel("bare her").press("Space");
  await settled(page);
  await expect(page).toHaveURL(/switch\.tarmscreening/);
  const told = (await change(page).textContent()) ?? "";
  const table = (await page.getByRole("table", { name: "Før og etter i 2031" }).textContent()) ?? "";
  expect(told).toMatch(/avtalte årsverk mindre/);
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(change(other)).toHaveText(told);
  await expect(other.getByRole("table", { name: "Før og etter i 2031" })).toHaveText(table);
  await expect(other.getByLabel("Tarmkreftscreening")).not.toBeChecked();
  await expect(other.getByLabel("bare her")).toBeChecked();
});

test("undo, redo and reset walk through what was done, by button and by keys", async ({ page }) => {
  await openWhatIf(page);
  await press(page, "Studieplasser", "ArrowRight", 4);
  await press(page, "Andel som fullfører", "ArrowRight", 3);
  await page.getByRole("button", { name: "Angre", exact: true }).press("Enter");
  await expect(slider(page, "Andel som fullfører")).toHaveValue("0");
  await expect(slider(page, "Studieplasser")).toHaveValue("20");
  await slider(page, "Studieplasser").press("Control+z");
  await expect(slider(page, "Studieplasser")).toHaveValue("0");
  await slider(page, "Studieplasser").press("Control+Shift+z");
  await page.getByRole("button", { name: "Gjør om igjen" }).press("Enter");
  await expect(slider(page, "Andel som fullfører")).toHaveValue("3");
  await page.getByRole("button", { name: "Nullstill" }).press("Enter");
  await expect(slider(page, "Studieplasser")).toHaveValue("0");
  await expect(change(page)).toHaveText("Flytt på en kontroll for å se hva som endrer seg.");
  await expect(page).not.toHaveURL(/[?&]s=/);
});

test("the browser computes the server's numbers, before and after changes", async ({ page, request }) => {
  await openWhatIf(page);
  const reference = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json()).outcome;
  expectSame(await numbers(page, "Tilbud og etterspørsel"), reference.years, reference.series[0]);
  await openWhatIf(page, `${PLACE}&s=1~from.2028~studyPlaces.20~completion.5~exitsBefore60.-10~productivity.0.5~switch.tarmscreening`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Last ned scenarioet (JSON)" }).click(),
  ]);
  const scenario = Scenario.parse(JSON.parse(await readFile(await file.path(), "utf8")));
  expect(scenario.changes).toHaveLength(5);
  const answer = await request.post("/api/projections", {
    data: { scenario, occupations: ["bioingenior"], units: ["helse-bergen"] },
    timeout: 60_000,
  });
  const outcome = Outcome.parse(await answer.json());
  expect(outcome.series[0]?.measures.supply.p50.at(-1)).not.toBe(reference.series[0]?.measures.supply.p50.at(-1));
  expectSame(await numbers(page, "Tilbud og etterspørsel"), outcome.years, outcome.series[0]);
});

test("a scenario file that was downloaded can be opened again; one that is no scenario says why", async ({ page }) => {
  await openWhatIf(page, `${PLACE}&s=1~studyPlaces.20`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Last ned scenarioet (JSON)" }).click(),
  ]);
  const bytes = await readFile(await file.path());
  await openWhatIf(page);
  const picker = page.getByLabel("Åpne en scenariofil");
  await picker.setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from("not json") });
  await expect(page.getByText(/«notes\.json» kunne ikke åpnes/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Merknader til filene" }).getByRole("row")).toHaveCount(2);
  await picker.setInputFiles({ name: "framsyn-scenario.json", mimeType: "application/json", buffer: bytes });
  await expect(page.getByText("I dag 410 plasser i landet, blir 492")).toBeVisible();
  await expect(page).toHaveURL(/s=1(~|%7E)studyPlaces\.20/);
  await expect(page.getByText(/kunne ikke åpnes/)).toHaveCount(0);
});

test("it answers while the hand is still on the control", async ({ page }, info) => {
  await openWhatIf(page);
  await page.evaluate(() => performance.clearMeasures());
  await slider(page, "Studieplasser").focus();
  const durations = () => page.evaluate(() => performance.getEntriesByName("framsyn:coarse").map((entry) => Math.round(entry.duration)));
  // However slow the machine: while the slider still moves, the coarse answer comes, and comes again.
  let times: number[] = [];
  for (let i = 0; i < 400 && times.length < 2; i += 1) {
    await page.keyboard.press(i % 24 < 12 ? "ArrowRight" : "ArrowLeft");
    await page.waitForTimeout(120);
    times = await durations();
  }
  expect(times.length).toBeGreaterThanOrEqual(2);
  await settled(page);
  info.annotations.push({ type: "control to result, milliseconds", description: (await durations()).join(", ") });
});

test("what a link says that cannot be used is told, the rest is used and the link is kept", async ({ page }) => {
  await openWhatIf(page, `${PLACE}&s=1~studyPlaces.20~wages.5`);
  await expect(page.getByRole("alert")).toContainText("«wages.5»");
  await expect(slider(page, "Studieplasser")).toHaveValue("20");
  await expect(page).toHaveURL(/wages\.5/);
  await openWhatIf(page, `${PLACE}&s=9~studyPlaces.20`);
  await expect(page.getByRole("alert")).toContainText("ingenting er gått tapt");
  await expect(slider(page, "Studieplasser")).toHaveValue("0");
});

test("a scenario is saved with a reason, opened, deleted and brought back", async ({ page, request }) => {
  await openWhatIf(page, `${PLACE}&s=1~studyPlaces.45~placements.45`);
  await page.getByRole("textbox", { name: "Navn" }).fill("Flere plasser");
  await page.getByRole("button", { name: "Lagre", exact: true }).press("Enter");
  await expect(page.getByText("Skriv både navn og begrunnelse.")).toBeVisible();
  await page.getByRole("textbox", { name: "Begrunnelse" }).fill("Styresak 12/2026");
  await page.getByRole("button", { name: "Lagre", exact: true }).press("Enter");
  await expect(page.getByText("«Flere plasser» er lagret.")).toBeVisible();
  const listed = (await (await request.get("/api/scenarios")).json()).scenarios.map((one: unknown) => StoredScenario.parse(one));
  const stored = listed.find((one: StoredScenario) => one.name === "Flere plasser");
  expect(stored?.scenario.changes.map((one: { reason: string }) => one.reason)).toEqual(["Styresak 12/2026", "Styresak 12/2026"]);

  await openWhatIf(page);
  await page.getByRole("button", { name: "Åpne: Flere plasser" }).press("Enter");
  await expect(slider(page, "Studieplasser")).toHaveValue("45");
  await expect(slider(page, "Praksisplasser")).toHaveValue("45");
  await page.getByRole("button", { name: "Slett: Flere plasser" }).press("Enter");
  await expect(page.getByRole("button", { name: "Åpne: Flere plasser" })).toHaveCount(0);
  await page.getByRole("button", { name: "Angre slettingen" }).press("Enter");
  await expect(page.getByRole("button", { name: "Åpne: Flere plasser" })).toBeVisible();
  await request.delete(`/api/scenarios/${stored?.hash}`);
});

test("a scenario the controls cannot show becomes the starting point, and changes go on top", async ({ page, request }) => {
  const scenario: Scenario = Scenario.parse({
    schema: "framsyn/scenario/1",
    name: "Sakte opptrapping",
    changes: [{ kind: "study-places", id: "ramp", startYear: 2027, rampYears: 5, reason: "Test", operation: "multiply", value: 1.5 }],
  });
  const stored = StoredScenario.parse(await (await request.post("/api/scenarios", { data: scenario })).json());
  await openWhatIf(page);
  await page.getByRole("button", { name: "Åpne: Sakte opptrapping" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`scenario=${stored.hash}`));
  await expect(page.getByText("«Før» er scenarioet «Sakte opptrapping».")).toBeVisible();
  await settled(page);
  await press(page, "Stillingsandel", "ArrowRight", 2);
  await expect(change(page)).toContainText("avtalte årsverk mindre");
  await request.delete(`/api/scenarios/${stored.hash}`);
});

test("a named future is one click away: its result stands beside the reference, says what it assumes, and is a link", async ({
  page,
  context,
}) => {
  await page.goto("/projection?occupation=bioingenior&unit=helse-bergen&lang=nb");
  await page.getByRole("link", { name: "Se navngitte framtider" }).click();
  await expect(page.getByRole("heading", { name: "Navngitte framtider" })).toBeFocused();
  await settled(page);
  await page.getByRole("link", { name: "Befolkningsvekst: lav" }).press("Enter");
  await expect(page).toHaveURL(/with=population-low/);
  await expect(page.getByText("«Etter» er scenarioet «Befolkningsvekst: lav».")).toBeVisible();
  await expect(page.getByText(/^Forutsetter: Alternativet LLML: .*Kilde: Statistisk sentralbyrå.*Publisert$/)).toBeVisible();
  await expect(change(page)).toContainText("avtalte årsverk mindre");
  await settled(page);
  await expect(page.getByText(/^Mot eldre tellinger har 80 %-intervaller .* ikke bioingeniører alene\.$/)).toHaveCount(2);
  const told = (await change(page).textContent()) ?? "";
  const link = page.url();
  await accessibleEverywhere(page);
  const other = await context.newPage();
  await other.goto(link);
  await settled(other);
  await expect(change(other)).toHaveText(told);
  await expect(other.getByRole("link", { name: "Befolkningsvekst: lav" })).toHaveAttribute("aria-current", "page");
  await other.setViewportSize({ width: 320, height: 700 });
  await fitsWidth(other);
  // What the dataset states already changes nothing.
  await other.getByRole("link", { name: "Befolkningsvekst: hoved" }).press("Enter");
  await expect(change(other)).toContainText("Disse endringene betyr nesten ingenting");
  await other.getByRole("button", { name: "Ta det bort" }).press("Enter");
  await expect(other).not.toHaveURL(/with=/);
  await expect(other.getByRole("link", { name: "Befolkningsvekst: hoved" })).not.toHaveAttribute("aria-current");
});

test("the whole country is run with progress and can be stopped", async ({ page, request }) => {
  await openWhatIf(page, `${PLACE}&s=1~contractedShare.7`);
  await page.getByRole("button", { name: "Lagre og kjør" }).press("Enter");
  await expect(page.getByRole("progressbar", { name: "Regner for hele landet" })).toBeVisible();
  await page.getByRole("button", { name: "Avbryt" }).press("Enter");
  await expect(page.getByText("Kjøringen er avbrutt. Ingenting er endret.")).toBeVisible();
  const scenarios = (await (await request.get("/api/scenarios")).json()).scenarios.map((one: unknown) => StoredScenario.parse(one));
  const own = scenarios.find((one: StoredScenario) => one.name.startsWith("Stillingsandel +7"));
  await request.delete(`/api/scenarios/${own?.hash}`);
});

test("it has no violations in any language and appearance", async ({ page }) => {
  test.setTimeout(180_000);
  await openWhatIf(page, "occupation=bioingenior&unit=helse-bergen&s=1~studyPlaces.20~wages.5");
  await accessibleEverywhere(page);
});

test("it fits a narrow screen and a page enlarged to 200 %", async ({ page }) => {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await openWhatIf(page, `${PLACE}&s=1~studyPlaces.20~productivity.0.5`);
    await fitsWidth(page);
  }
});
