import { readFile } from "node:fs/promises";
import { expect, open, test } from "./fixtures.ts";

test("it opens with how much is known and how much assumed, and says it per table in words", async ({ page }) => {
  await open(page, "/data");
  await expect(page.locator(".fs-lead")).toHaveText(
    /^Av .+ tall i datasettet er \d+\s% lest direkte i en kilde, og \d+\s% er antakelser\. Holder vi .+ utenfor, er \d+\s% antakelser\. Det er antatt mest om .+\.$/,
  );
  const tables = page.getByRole("table", { name: "Hva datasettet inneholder" });
  await expect(tables.getByRole("row", { name: /^Ansatte / })).toContainText("antatt");
});

test("a table is browsed, searched and filtered, and its rows read in the reader's words", async ({ page }) => {
  await open(page, "/data");
  await page.getByRole("table", { name: "Hva datasettet inneholder" }).getByRole("link", { name: "Etterspørsel i basisåret" }).click();
  await expect(page).toHaveURL(/table=demand_base/);
  const rows = page.getByRole("table", { name: /^Etterspørsel i basisåret: Viser 1 til 50 av/ });
  await expect(rows).toBeVisible();
  await page.getByLabel("Søk i tabellen").fill("helse-bergen");
  await expect(page.getByRole("table", { name: /^Etterspørsel i basisåret: Viser 1 til \d+ av \d+$/ })).toContainText("Helse Bergen HF");
  await expect(page).toHaveURL(/find=helse-bergen/);
  await page.getByLabel("Søk i tabellen").fill("no such thing");
  await expect(page.getByText("Ingen rader passer til søket.")).toBeVisible();
});

test("the next page shows the next rows", async ({ page }) => {
  await open(page, "/data?table=stock");
  await page.getByRole("navigation", { name: "Sider i tabellen" }).getByRole("button", { name: "Neste" }).click();
  await expect(page).toHaveURL(/offset=50/);
  await expect(page.getByRole("table", { name: /Viser 51 til 100 av/ })).toBeVisible();
});

test("all rows that are left after searching are taken along, and not only those on the page", async ({ page, request }) => {
  const { total } = (await (await request.get("/api/datasets/current/tables/stock?occupation=bioingenior&limit=1")).json()) as {
    total: number;
  };
  expect(total).toBeGreaterThan(50);
  await open(page, "/data?lang=nb&occupation=bioingenior&table=stock&mine=1");
  await expect(page.getByText(new RegExp(`av ${total}`)).first()).toBeAttached();
  const browse = page.getByRole("region", { name: "Bla i tallene" });
  await browse.getByRole("button", { name: "Last ned og del" }).press("Enter");
  const [file] = await Promise.all([page.waitForEvent("download"), browse.getByRole("button", { name: "Tabell (CSV)" }).press("Enter")]);
  const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
  expect(file.suggestedFilename()).toBe("framsyn-stock.csv");
  expect(lines[0]).toMatch(/^\uFEFFoccupation;unit;/);
  expect(lines).toHaveLength(total + 1);
});

test("every figure answers where it comes from, by keyboard", async ({ page }) => {
  await open(page, "/data?table=stock&unit=helse-bergen&occupation=bioingenior&mine=1");
  const figure = page.getByRole("button", { name: /Hvor kommer Bioingeniør, Helse Bergen HF fra\?/ }).first();
  await figure.focus();
  await page.keyboard.press("Enter");
  const told = page.locator(".fs-figure-popover:popover-open");
  await expect(told).toContainText("Hvor kommer tallet fra?");
  await expect(told).toContainText("Kilde");
  await expect(told).toContainText("Antakelse");
  await expect(told).toContainText("80 % sannsynlighet");
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test("sources, the edition in use and templates are there to take along", async ({ page, request }) => {
  await open(page, "/data");
  await expect(page.getByRole("table", { name: "Hvor tallene kommer fra" }).getByRole("row")).not.toHaveCount(1);
  await expect(page.getByRole("table", { name: /^Lagrede utgaver/ })).toContainText("Du bruker denne");
  await page.getByText("Maler", { exact: true }).last().click();
  const template = page.locator('a[href="/api/template/stock.csv"]');
  await expect(template).toBeVisible();
  const address = (await template.getAttribute("href")) ?? "";
  expect(await (await request.get(address)).text()).toContain("occupation,unit,sex,value");
});
