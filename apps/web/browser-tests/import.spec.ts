import { readdirSync, readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { DatasetList } from "#apps/contract";
import { accessible, expect, open, test } from "./fixtures.ts";

type Files = { name: string; mimeType: string; buffer: Buffer }[];

const REFERENCE = new URL("../../../reference/", import.meta.url);

/** The reference dataset as files, some of them changed. */
function packageFiles(change: (name: string, text: string) => string): Files {
  const data = readdirSync(new URL("data/", REFERENCE)).map((name) => `data/${name}`);
  return ["datapackage.json", ...data].map((path) => {
    const name = path.replace("data/", "");
    const text = change(name, readFileSync(new URL(path, REFERENCE), "utf8"));
    return { name, mimeType: name.endsWith(".json") ? "application/json" : "text/csv", buffer: Buffer.from(text) };
  });
}

const stored = async (request: APIRequestContext): Promise<number> =>
  DatasetList.parse(await (await request.get("/api/datasets")).json()).datasets.length;
const choose = (page: Page, files: Files) => page.locator('input[type="file"]').setInputFiles(files);

test.describe.configure({ mode: "serial" });

test.describe("files with errors", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test("are listed row by row in the reader's language, and nothing is stored", async ({ page, request }) => {
    const before = await stored(request);
    const files = packageFiles((name, text) =>
      name === "stock.csv" ? text.replace(/^(bioingenior,[a-z-]+,[a-z]+),[\d.]+/m, '$1,"-5"') : text,
    );
    await open(page, "/data?lang=nn");
    await choose(page, files);
    await expect(page.getByRole("list", { name: "Valde filer" })).toContainText("stock.csv");
    await page.getByRole("button", { name: "Sjekk filene" }).click();
    const findings = page.getByRole("table", { name: "Merknader til filene" });
    const row = findings.getByRole("row").filter({ hasText: "stock.csv" }).first();
    await expect(row).toContainText("Feil", { timeout: 30_000 });
    await expect(row).toContainText("-5");
    await expect(row).toContainText("Talet er negativt. value må vere 0 eller meir.");
    await expect(page.getByText(/feil må rettast\. Ingenting er lagra\./)).toBeVisible();
    await accessible(page, "findings");
    await page.getByRole("button", { name: "Sjekk og lagre" }).click();
    await expect(page.getByRole("alert")).toContainText("Det vi sende, kunne ikkje brukast.", { timeout: 30_000 });
    expect(await stored(request)).toBe(before);
  });
});

test("staff from an HR export becomes a new edition that the reader then looks at", async ({ page, request }) => {
  const before = await stored(request);
  const rows = Array.from(
    { length: 40 },
    (_, index) => `${index + 1};3212;${index % 3 === 0 ? "80" : "100"};${1962 + (index % 40)};${index % 8 === 0 ? "M" : "K"}`,
  );
  const csv = ["ansattnr;stillingskode;stillingsprosent;fødselsår;kjønn", ...rows].join("\r\n");
  await open(page, "/data");
  await page.getByRole("radio", { name: "Ansatte fra personalsystemet (CSV)" }).check();
  await page.getByRole("button", { name: /^Enheten de ansatte hører til/ }).click();
  await page.keyboard.type("helse fonna");
  await page.keyboard.press("Enter");
  await choose(page, [{ name: "ansatte.csv", mimeType: "text/csv", buffer: Buffer.from(csv) }]);
  await page.getByRole("button", { name: "Sjekk og lagre" }).click();
  await expect(page.getByText("Den nye utgaven er lagret")).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveURL(/dataset=[0-9a-f]{64}/);
  expect(await stored(request)).toBe(before + 1);
});

test("a whole dataset is checked, stored and can be chosen", async ({ page }) => {
  const files = packageFiles((name, text) => (name === "datapackage.json" ? text.replace('"2026.3"', '"2026.3-test"') : text));
  await open(page, "/data?lang=en");
  await choose(page, files);
  await page.getByRole("button", { name: "Check the files" }).click();
  await expect(page.getByText("The files are fine. Nothing is stored yet.")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Check and store" }).click();
  await expect(page.getByText("The new edition is stored")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("region", { name: "You are looking at" }).getByRole("button", { name: /^Dataset/ })).toContainText(
    "2026.3-test",
  );
  await page.getByRole("button", { name: /^Use this ?: Norwegian reference dataset/ }).click();
  await expect(page.getByRole("region", { name: "You are looking at" }).getByRole("button", { name: /^Dataset/ })).toContainText(
    "Norwegian reference dataset 2026.3",
  );
});

test("the overview of a new edition shows how far the computation is, and can be stopped and started", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, "/");
  const cancel = page.getByRole("button", { name: "Avbryt" });
  await expect(cancel.or(page.getByRole("button", { name: "Regn ut" })).or(page.locator(".fs-lead").first())).toBeVisible({
    timeout: 30_000,
  });
  if (await cancel.isVisible()) {
    await expect(page.getByRole("progressbar")).toBeVisible();
    await cancel.click();
    // A run in line gives up its place when its turn comes; that can take as long as the run before it.
    await expect(page.getByText("Beregningen ble avbrutt")).toBeVisible({ timeout: 90_000 });
    await page.getByRole("button", { name: "Prøv igjen" }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
  }
});
