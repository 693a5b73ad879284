import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";
import { Projection } from "#apps/contract";
import { accessible, accessibleEverywhere, expect, fitsWidth, open, showTable, test } from "./fixtures.ts";

const PLACE = "occupation=bioingenior&unit=helse-bergen&lang=nb";

/** The server may be busy with the run behind the overview just after its start. */
const PATIENT = { timeout: 60_000 };

/** Charts drawn, without the explanations: those are asked for when a reader stays, so that a slow machine has them too. */
const DRAWN = ".fs-chart-canvas:not([aria-labelledby=why] *, [aria-labelledby=sure] *) > [data-drawn]";

/** Opens the projection and waits until every chart is drawn, those made by the model in the browser too. */
async function openProjection(page: Page, query = PLACE): Promise<void> {
  await page.goto(`/projection?${query}`);
  await expect(page.locator(DRAWN)).toHaveCount(/withUnit/.test(query) ? 9 : 7, PATIENT);
}

/** Takes the first match of an open picker. */
async function choose(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

const figure = (page: Page, name: string | RegExp): Locator => page.getByRole("figure", { name });

/** Downloads one format from a figure's menu, by keyboard, and gives the file. */
async function download(page: Page, chart: Locator, item: string): Promise<{ name: string; content: Buffer }> {
  await chart.getByRole("button", { name: /^(Last ned og del|Download and share)$/ }).press("Enter");
  const [file] = await Promise.all([page.waitForEvent("download"), chart.getByRole("button", { name: item }).press("Enter")]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test("it opens with a sentence one could say aloud, then the pictures", async ({ page }) => {
  await openProjection(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bioingeniør, Helse Bergen HF");
  await expect(page.locator(".fs-statement")).toHaveText(
    /^(Helse Bergen|Det er .*sannsynlig.* at Helse Bergen) .*2031.* (framtider|av 10)\)\.$/,
  );
  const summary = await figure(page, "Tilbud og etterspørsel").getByRole("img").getAttribute("aria-label");
  expect(summary).toMatch(
    /^Linjediagram fra 2026 til 2040, avtalte årsverk\. Tilbud går fra \d+ til \d+ \(80\s%: .+\)\. Etterspørsel går fra/,
  );
});

test("the numbers of a chart are a real table, opened by keyboard", async ({ page }) => {
  await openProjection(page);
  const chart = figure(page, "Tilbud og etterspørsel");
  await showTable(chart);
  const table = chart.getByRole("table", { name: "Tabell: Tilbud og etterspørsel" });
  await expect(table.getByRole("row")).toHaveCount(16);
  await expect(table.getByRole("rowheader", { name: "2040" })).toBeVisible();
});

test("the year is chosen by keyboard and kept in the address", async ({ page }) => {
  await openProjection(page);
  await page.getByRole("button", { name: "Ett år senere" }).press("Enter");
  await expect(page).toHaveURL(/year=2032/);
  await expect(page.getByRole("heading", { name: "Tallene for 2032" })).toBeVisible();
  await expect(page.locator(".fs-statement")).toContainText("2032");
});

test("a table is downloaded as the spreadsheets of each language open it, with what it rests on", async ({ page, request }) => {
  const { outcome } = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json());
  await openProjection(page);
  const norwegian = await download(page, figure(page, "Tilbud og etterspørsel"), "Tabell (CSV)");
  const lines = norwegian.content.toString("utf8").split("\r\n");
  expect(norwegian.name).toBe("framsyn-bioingenior-helse-bergen-supply-demand.csv");
  expect(lines[0]).toMatch(/^\uFEFFÅr;/);
  const [year, supply, low] = (lines[1] ?? "").split(";");
  const measures = outcome.series[0]?.measures;
  expect([year, supply, low]).toEqual(
    ["2026", measures?.supply.p50[0], measures?.supply.p10[0]].map((value) => String(value).replace(".", ",")),
  );
  const foot = lines.slice(16).join("\n");
  for (const part of [
    outcome.key.dataset,
    outcome.key.model,
    "Referansebanen",
    "Bioingeniør, Helse Bergen HF",
    "tilfeldige tall;1",
    "framtider;1000",
  ]) {
    expect(foot).toContain(part);
  }
  await openProjection(page, PLACE.replace("nb", "en"));
  const english = await download(page, figure(page, "Supply and demand"), "Table (CSV)");
  expect(english.content.toString("utf8").split("\r\n")[1]).toMatch(/^2026,\d+\.\d+,\d+\.\d+,/);
});

test("a table is taken along as a workbook, CSV or JSON, and the format is remembered", async ({ page, request }) => {
  const { outcome } = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json());
  const { supply } = outcome.series[0]!.measures;
  await openProjection(page);
  const chart = figure(page, "Tilbud og etterspørsel");
  const menu = chart.getByRole("button", { name: "Last ned og del" });
  const taken = async (format: string): Promise<Buffer> => {
    await menu.press("Enter");
    await chart.getByRole("button", { name: "Tabell i annet format" }).press("Enter");
    await expect(chart.getByRole("button", { name: "CSV for norsk Excel" })).toBeFocused();
    const [file] = await Promise.all([page.waitForEvent("download"), chart.getByRole("button", { name: format }).press("Enter")]);
    return readFile(await file.path());
  };
  expect((await taken("CSV med komma og punktum")).toString().split("\r\n")[1]).toContain(`2026,${supply.p50[0]},${supply.p10[0]},`);
  const json = JSON.parse((await taken("JSON for programmer")).toString());
  expect(json.rows[0].slice(0, 3)).toEqual([2026, supply.p50[0], supply.p10[0]]);
  expect(json.about).toContainEqual({ name: "Modellversjon", value: outcome.key.model });
  const sheets = await readXlsxFile(await taken("Excel (XLSX)"));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Tall", "Om tallene"]);
  expect(sheets[0]!.data[0]![0]).toBe("År");
  expect(sheets[0]!.data[1]![1]).toBeCloseTo(supply.p50[0]!, 9);
  expect(sheets[1]!.data).toContainEqual(["Modellversjon", outcome.key.model]);

  await openProjection(page);
  expect((await download(page, figure(page, "Tilbud og etterspørsel"), "Tabell (Excel)")).name).toBe(
    "framsyn-bioingenior-helse-bergen-supply-demand.xlsx",
  );
});

test("a picture is downloaded as SVG and PNG with its title and source", async ({ page }) => {
  await openProjection(page);
  const svg = await download(page, figure(page, "Inn og ut hvert år"), "Tegning (SVG)");
  const text = svg.content.toString("utf8");
  for (const part of ["<title>Inn og ut hvert år</title>", "Bioingeniør, Helse Bergen HF", "Modellversjon", "Tallene bak:"]) {
    expect(text).toContain(part);
  }
  const png = await download(page, figure(page, "Alder i dag"), "Bilde (PNG)");
  expect([...png.content.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(png.content.readUInt32BE(16)).toBe(1920);
});

test("every chart is marked by how sure the figures behind it are, the same everywhere, and the mark is explained", async ({
  page,
  request,
}) => {
  const { certainty } = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json());
  await openProjection(page);
  const charts = page.locator("figure.fs-chart");
  for (const chart of await charts.all())
    await expect(chart.locator(".fs-certainty-key")).toContainText(/Tallene bak:.*(antatt|antakelser|utledet|publisert)/);
  const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;
  const { answer } = certainty;
  const assumed = (of: "supply" | "demand") =>
    answer
      ? `antakelser gir ${percent(answer[of].assumption)} av usikkerheten (landet, ${answer.year})`
      : `antatt ${percent(certainty[of].assumption)} av tallene`;
  const chart = figure(page, "Tilbud og etterspørsel");
  for (const said of [`Tilbud, ${assumed("supply")}`, `Etterspørsel, ${assumed("demand")}`]) {
    await expect(chart.locator(".fs-certainty-key")).toContainText(said);
    expect(await chart.getByRole("img").getAttribute("aria-label")).toContain(said);
  }
  await expect(page.locator("section", { has: page.locator("#figures") })).toContainText(percent(certainty.gap.assumption));
  await chart.getByRole("img").hover();
  await expect(chart.locator(".fs-chart-canvas")).toContainText(`Tilbud, ${assumed("supply")}`);
  await chart.getByRole("button", { name: "Hva betyr merket?" }).press("Enter");
  await expect(chart.getByText("Merket viser hvor sikre tallene er")).toBeVisible();
});

test("the whole result is downloaded as the API gives it, with its key shown", async ({ page, request }) => {
  await openProjection(page);
  await page.getByText("Slik kan du lage de samme tallene igjen").press("Enter");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Hele resultatet (JSON)" }).press("Enter"),
  ]);
  const saved = JSON.parse(await readFile(await file.path(), "utf8"));
  const { outcome } = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json());
  expect(saved).toEqual(outcome);
  await expect(page.locator(".fs-run-key")).toContainText(outcome.key.dataset);
});

test("supply, demand and shortage are told in worked hours when asked, named, and kept in the address", async ({ page, request }) => {
  const { outcome } = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json());
  const [series] = outcome.series;
  const at = outcome.years.indexOf(2031);
  await openProjection(page);
  await expect(page.locator(".fs-statement")).toContainText("avtalte bioingeniørårsverk");
  await page.getByRole("radio", { name: "Utførte årsverk" }).press("Space");
  await expect(page).toHaveURL(/hours=worked/);
  await expect(page.locator(".fs-statement")).toContainText("utførte bioingeniørårsverk");
  await expect(page.getByText("Utførte årsverk svarer på")).toBeVisible();
  const row = (name: string) => page.getByRole("row", { name: new RegExp(`^${name} `) }).first();
  const shown = (value: number | null | undefined) => String(Math.round(value ?? Number.NaN));
  await expect(row("Tilbud")).toContainText(shown(series?.measures.workedSupply.p50[at]));
  await expect(row("Etterspørsel")).toContainText(shown(series?.worked?.demand.p50[at]));
  await expect(row("Underdekning")).toContainText(shown(series?.worked?.gap.p50[at]));
  await expect(figure(page, "Tilbud og etterspørsel")).toContainText("Utførte årsverk 1. januar");
  // The dots and the curve are made in the browser, of the same futures.
  const probability = series?.worked?.shortageProbability[at] ?? Number.NaN;
  const curve = figure(page, /^Sannsynligheten for å mangle/);
  await expect(curve.getByRole("status").filter({ hasText: /./ }).first()).toContainText(
    `(${Math.round(probability * 100)}\u00a0%)`,
    PATIENT,
  );
  await expect(page.locator(".fs-run-key")).toContainText("--hours worked");
  const worked = await download(page, figure(page, "Tilbud og etterspørsel"), "Tabell (CSV)");
  expect(worked.name).toContain("worked");
  expect(worked.content.toString("utf8")).toContain("Utførte årsverk");
});

test("single futures are drawn on demand", async ({ page }) => {
  await openProjection(page);
  const chart = figure(page, "Tilbud og etterspørsel");
  const drawn = () =>
    chart.locator("svg path").evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute("d")?.length ?? 0), 0));
  const before = await drawn();
  await page.getByLabel("Vis enkeltframtider").press("Space");
  await expect(page).toHaveURL(/futures=yes/);
  await expect(chart).toContainText("60 av 1 000 er vist");
  await expect.poll(drawn).toBeGreaterThan(before * 3);
});

test("the dots and the curve agree with the probability, and the threshold is kept in the address", async ({ page, request }) => {
  const { outcome } = Projection.parse(await (await request.get("/api/projection?occupation=bioingenior&unit=helse-bergen")).json());
  const probability = outcome.series[0]?.shortageProbability[5] ?? Number.NaN;
  await openProjection(page);
  const curve = figure(page, /^Sannsynligheten for å mangle/);
  await expect(curve.getByRole("status").filter({ hasText: /./ }).first()).toContainText(`(${Math.round(probability * 100)}\u00a0%)`);
  const dots = await figure(page, "50 like sannsynlige framtider").getByRole("img").getAttribute("aria-label");
  const short = Number(dots?.match(/(\d+) av dem/)?.[1]);
  expect(Math.abs(short / 50 - probability)).toBeLessThanOrEqual(0.02);
  await curve.getByLabel("Mer enn (avtalte årsverk)").fill("50");
  await expect(curve.getByRole("status").filter({ hasText: /./ }).first()).toContainText("mer enn 50 avtalte årsverk");
  await expect(page).toHaveURL(/over=50/);
});

test("two units are compared side by side, and the link shows the same to others", async ({ page, context }) => {
  await openProjection(page);
  await page.getByRole("button", { name: /Enhet å sammenligne med/ }).press("Enter");
  await choose(page, "Stavanger");
  await expect(page).toHaveURL(/withUnit=helse-stavanger/);
  const table = page.getByRole("table", { name: "Forskjeller i 2031, størst først" });
  await expect(table.getByRole("row")).toHaveCount(10);
  await expect(figure(page, /Helse Bergen HF \(her\)/)).toBeVisible();
  await expect(figure(page, "Bioingeniør, Helse Stavanger HF")).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("table", { name: "Forskjeller i 2031, størst først" })).toBeVisible(PATIENT);
  await expect(other.getByRole("table", { name: "Forskjeller i 2031, størst først" })).toHaveText((await table.textContent()) ?? "");
});

test("every figure used is listed with certainty, source and note, and can be sorted", async ({ page }) => {
  await openProjection(page);
  await page.getByText("Vis alle tallene med kilde").press("Enter");
  const table = page.getByRole("table", { name: "Tabell: Tallene framskrivingen bygger på" });
  // Programmes, measures and processes are told in words, never by their keys in the dataset.
  await expect(table.getByRole("rowheader", { name: "Utdanning: Bioingeniørfag, HVL Bergen" }).first()).toBeVisible();
  await expect(table.getByRole("rowheader").filter({ hasText: /bioingenior|take-up|contracted-share|MMMM|ssb-/ })).toHaveCount(0);
  await expect(page.getByText(/tall om folketall og befolkningsframskriving\. De er ikke med i prosentene/)).toBeVisible();
  await table.getByRole("button", { name: "Hvor sikkert" }).press("Enter");
  await expect(table.getByRole("row").nth(1)).toContainText("Publisert");
  await table.getByRole("button", { name: "Hvor sikkert" }).press("Enter");
  await expect(table.getByRole("row").nth(1)).toContainText("Antakelse");
  await expect(table.getByRole("row").nth(1).locator(".fs-certainty-mark")).toHaveAttribute("data-certainty", "assumption");
});

test("a unit without staff in the occupation says so and offers those that have", async ({ page }) => {
  await open(page, "/projection?occupation=perfusjonist&unit=finnmarkssykehuset&lang=nb");
  await expect(page.getByRole("heading", { name: /^Finnmarkssykehuset HF har ingen perfusjonister/ })).toBeVisible();
  await page.getByRole("button", { name: "Helse Bergen HF", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Perfusjonist, Helse Bergen HF");
  await expect(page.getByText(/^Få ansatte: gruppen har/)).toBeVisible(PATIENT);
});

test("an occupation or unit that is not in the dataset, or none chosen, is no dead end", async ({ page }) => {
  await open(page, "/projection?lang=nb");
  await expect(page.getByRole("heading", { name: "Velg et yrke" })).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: /Yrke/ }).press("Enter");
  await choose(page, "radiograf");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Radiograf, Norge");
  await open(page, "/projection?occupation=smed&lang=nb");
  await expect(page.getByRole("heading", { name: "Yrket «smed» finnes ikke i datasettet" })).toBeVisible();
  await open(page, "/projection?occupation=bioingenior&unit=atlantis&lang=nb");
  await expect(page.getByRole("heading", { name: "Enheten «atlantis» finnes ikke i datasettet" })).toBeVisible();
});

test("it has no violations in any language and appearance, also with tables open", async ({ page }) => {
  test.setTimeout(240_000);
  await openProjection(page, `${PLACE}&withUnit=helse-stavanger`.replace("&lang=nb", ""));
  await showTable(page.getByRole("figure").first());
  await accessibleEverywhere(page);
  // A thousand rows take axe long, and look the same everywhere: once is enough.
  await page.locator(".fs-section summary").last().click();
  await page.locator(".fs-run-key summary").click();
  await accessible(page, "with the figures used");
});

test("it fits a narrow screen and a page enlarged to 200 %", async ({ page }) => {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await openProjection(page);
    await fitsWidth(page);
  }
});
