import { readdirSync, readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { DatasetList } from "#apps/contract";
import { accessible, accessibleEverywhere, chooseLanguage, chooseTheme, expect, fitsWidth, open, test } from "./fixtures.ts";
import { REFERENCE_VERSION as VERSION } from "./reference-version.ts";
import { staffFile } from "./staff-file.ts";

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
const choose = (page: Page, files: Files) => page.locator('.fs-drop input[type="file"]').setInputFiles(files);

/** Presses what has the focus when Tab has brought it there: the way is walked by keyboard. */
const press = (page: Page, role: "button" | "link" | "checkbox", name: string | RegExp) =>
  page.getByRole("main").getByRole(role, { name }).first().press("Enter");
const step = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 2, name });

/** What the way says in each language. */
const SAYS = {
  nb: {
    link: "Bruk egne tall",
    next: /^Neste: /,
    what: "Steg 2 av 6: Hva det er",
    read: "600 rader under overskriften.",
    mapping: "Steg 3 av 6: Koder og titler",
    waits: "7 koder og titler ligner på yrkene våre og må bekreftes.",
    sure: "Bekreft de 7 sikre",
    done: "De sikre er bekreftet",
    said: "Alle koder og titler som ligner på yrkene våre, er bekreftet.",
    check: "517 av 600 rader teller.",
    staff: /^Bioingeniører: 167 personer, 146 avtalte årsverk \(før /,
    save: "Lagre som ny utgave",
    saved: "Lagret: Helse Fonna, egne tall 1.1.2026",
    projection: "Bioingeniører: se framskrivingen",
    kept: /^Vi bruker det du og andre bekreftet for Helse Fonna HF .+: 7 koder og titler\.$/,
  },
  nn: {
    link: "Bruk eigne tal",
    next: /^Neste: /,
    what: "Steg 2 av 6: Kva det er",
    read: "600 rader under overskrifta.",
    mapping: "Steg 3 av 6: Kodar og titlar",
    waits: "7 kodar og titlar liknar på yrka våre og må stadfestast.",
    sure: "Stadfest dei 7 sikre",
    done: "Dei sikre er stadfesta",
    said: "Alle kodar og titlar som liknar på yrka våre, er stadfesta.",
    check: "517 av 600 rader tel.",
    staff: /^Bioingeniørar: 167 personar, 146 avtalte årsverk \(før /,
    save: "Lagre som ny utgåve",
    saved: "Lagra: Helse Førde, egne tall 1.1.2026",
    projection: "Bioingeniørar: sjå framskrivinga",
    kept: /^Vi bruker det du og andre stadfesta for Helse Førde HF .+: 7 kodar og titlar\.$/,
  },
  en: {
    link: "Use your own figures",
    next: /^Next: /,
    what: "Step 2 of 6: What it is",
    read: "600 rows below the headings.",
    mapping: "Step 3 of 6: Codes and titles",
    waits: "7 codes and titles look like our occupations and must be confirmed.",
    sure: "Confirm the 7 sure ones",
    done: "The sure ones are confirmed",
    said: "All codes and titles that look like our occupations are confirmed.",
    check: "517 of 600 rows count.",
    staff: /^Biomedical laboratory scientists: 167 persons, 146 contracted FTE \(before /,
    save: "Save as a new edition",
    saved: "Saved: Helse Stavanger, egne tall 1.1.2026",
    projection: "Biomedical laboratory scientists: see the projection",
    kept: /^We use what was confirmed for .+: 7 codes and titles\.$/,
  },
} as const;
const UNITS = { nb: "helse-fonna", nn: "helse-forde", en: "helse-stavanger" } as const;

test.describe("a payroll file with codes of the employer's own, on a phone and by keyboard", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const language of ["nb", "nn", "en"] as const)
    test(`leads from the overview to the unit's own projection, and its mapping is remembered (${language})`, async ({ page, request }) => {
      const says = SAYS[language];
      const unit = UNITS[language];
      const before = await stored(request);
      const reference = DatasetList.parse(await (await request.get("/api/datasets")).json()).datasets.find((one) => one.reference)!.hash;
      await page.goto(`/?lang=${language}&unit=${unit}&dataset=${reference}`);
      await press(page, "link", says.link);
      await choose(page, [{ name: "lønn 2026.csv", mimeType: "text/csv", buffer: staffFile() }]);
      await press(page, "link", says.next);
      await expect(step(page, says.what)).toBeFocused();
      await expect(page.getByText(says.read)).toContainText("Windows-1252", { timeout: 30_000 });
      await fitsWidth(page);
      await press(page, "link", says.next);
      await expect(step(page, says.mapping)).toBeFocused();
      await expect(page.getByText(says.waits)).toBeVisible();
      await fitsWidth(page);
      await press(page, "button", says.sure);
      await expect(page.getByText(says.said)).toBeVisible();
      // The browser's own way back goes one step back, and nothing that was said is lost.
      await page.goBack();
      await expect(step(page, says.what)).toBeVisible();
      await page.goForward();
      await expect(page.getByText(says.said)).toBeVisible();
      await press(page, "link", says.next);
      await expect(page.getByText(says.check)).toBeVisible({ timeout: 30_000 });
      await press(page, "link", says.next);
      await expect(page.getByText(says.staff)).toBeVisible();
      await fitsWidth(page);
      await press(page, "button", says.save);
      await expect(page.getByText(says.saved)).toBeVisible({ timeout: 60_000 });
      expect(await stored(request)).toBe(before + 1);
      await press(page, "link", says.projection);
      await expect(page).toHaveURL(
        new RegExp(`/projection\\?(?=.*unit=${unit})(?=.*occupation=bioingenior)(?=.*dataset=(?!${reference})[0-9a-f]{64})`),
      );
      await expect(page.locator(".fs-lead").first()).toBeVisible({ timeout: 60_000 });

      // Next year's file of the same unit: what was confirmed is used, and said to be.
      await open(page, `/own-numbers?lang=${language}&unit=${unit}&dataset=${reference}`);
      await choose(page, [{ name: "lønn 2027.csv", mimeType: "text/csv", buffer: staffFile() }]);
      await press(page, "link", says.next);
      await expect(page.getByText(says.kept)).toBeVisible({ timeout: 30_000 });
      await press(page, "link", says.next);
      await expect(page.getByText(says.said)).toBeVisible();
    });
});

test("every step keeps to WCAG in light and dark; the mapping is taken along as a file, and read again", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, "/own-numbers?unit=helse-bergen&lang=nb");
  await accessibleEverywhere(page);
  await chooseTheme(page, "light");
  await chooseLanguage(page, "nb");
  await choose(page, [{ name: "lønn.csv", mimeType: "text/csv", buffer: staffFile() }]);
  for (const heading of [/^Steg 2/, /^Steg 3/, /^Steg 4/, /^Steg 5/]) {
    await press(page, "link", /^Neste: /);
    await expect(step(page, heading)).toBeVisible();
    await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 30_000 });
    await accessible(page, String(heading));
    await chooseTheme(page, "dark");
    await accessible(page, `${heading} dark`);
    await chooseTheme(page, "light");
  }
  await expect(page.getByRole("link", { name: "Gå til «Koder og titler»" })).toBeVisible();
  await press(page, "link", "Gå til «Koder og titler»");
  await press(page, "button", /^Ja, sykepleier/);
  await page.getByText("Ta med koblingen som fil").click();
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "button", "Last ned koblingen")]);
  const mapping = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(mapping)).toEqual({ occupations: { S300: "sykepleier" } });
  const changed = mapping.replace('"S300": "sykepleier"', '"S300": "jordmor"');
  await page
    .locator('main input[type="file"]')
    .setInputFiles({ name: "kobling.json", mimeType: "application/json", buffer: Buffer.from(changed) });
  await expect(page.getByText("Koblingen i kobling.json brukes nå.")).toBeVisible();
  await expect(page.locator(".fs-position", { hasText: "Sykepleier avd." })).toContainText("Telles som jordmor");
});

test.describe("a dataset with errors", () => {
  test("is told row by row in the reader's language, and cannot be saved", async ({ page, request }) => {
    const before = await stored(request);
    const files = packageFiles((name, text) =>
      name === "stock.csv" ? text.replace(/^(bioingenior,[a-z-]+,[a-z]+),[\d.]+/m, '$1,"-5"') : text,
    );
    await open(page, "/own-numbers?lang=nn");
    await choose(page, files);
    await expect(page.getByRole("list", { name: "Valde filer" })).toContainText("stock.csv");
    await press(page, "link", /^Neste: /);
    await expect(page.getByText(/^Dei \d+ filene er eit datasett\.$/)).toBeVisible({ timeout: 30_000 });
    await press(page, "link", /^Neste: /);
    const row = page.getByRole("table", { name: "Merknader til filene" }).getByRole("row").filter({ hasText: "stock.csv" }).first();
    await expect(row).toContainText("Feil", { timeout: 60_000 });
    await expect(row).toContainText("Talet er negativt. value må vere 0 eller meir.");
    await expect(page.getByText(/feil må rettast i filene\. Ingenting er lagra\./)).toBeVisible();
    await expect(page.getByRole("button", { name: "Lagre som ny utgåve" })).toHaveCount(0);
    await accessible(page, "findings");
    expect(await stored(request)).toBe(before);
  });
});

test("a whole dataset is checked, saved and can be chosen", async ({ page }) => {
  const files = packageFiles((name, text) => (name === "datapackage.json" ? text.replace(`"${VERSION}"`, `"${VERSION}-test"`) : text));
  await open(page, "/own-numbers?lang=en");
  await choose(page, files);
  await press(page, "link", /^Next: /);
  await expect(page.getByText(/^The \d+ files are a dataset\.$/)).toBeVisible({ timeout: 30_000 });
  await press(page, "link", /^Next: /);
  await expect(page.getByText("The files are fine. Nothing is saved yet.")).toBeVisible({ timeout: 60_000 });
  await press(page, "button", "Save as a new edition");
  await expect(page.getByText(/^Saved: /)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("region", { name: "You are looking at" }).getByRole("button", { name: /^Dataset/ })).toContainText(
    `${VERSION}-test`,
  );
  await open(page, "/data?lang=en");
  await page.getByRole("button", { name: /^Use this ?: Norwegian reference dataset/ }).click();
  await expect(page.getByRole("region", { name: "You are looking at" }).getByRole("button", { name: /^Dataset/ })).toContainText(
    `Norwegian reference dataset ${VERSION}`,
  );
});

test("a table whose municipalities have merged is read by a map of the reader's own, and can then be saved as an edition", async ({
  page,
}) => {
  const file = (name: string, mimeType: string) => {
    const text = readFileSync(new URL(`../../../io/ingest/cases/statistics/klass-merger-counts/${name}`, import.meta.url), "utf8");
    // The reference dataset has Oslo as a county.
    return { name, mimeType, buffer: Buffer.from(text.replaceAll(/^0301;\d.*\n/gm, "")) };
  };
  await open(page, "/own-numbers?lang=nb");
  await page.locator('.fs-drop input[type="file"]').setInputFiles(file("tall.csv", "text/csv"));
  await page.getByRole("link", { name: /^Neste: / }).click();
  await page.getByRole("link", { name: "Neste: Hva tallene er" }).click({ timeout: 30_000 });
  await page.getByText("Egen kobling, eller kommuner som er slått sammen").click({ timeout: 30_000 });
  const save = page.getByRole("button", { name: "Lagre som ny utgave" });
  await expect(save).toBeHidden();
  await page.getByLabel("Åpne en kobling").setInputFiles(file("map.json", "application/json"));
  await expect(page.getByText("map.json er åpnet.")).toBeVisible();
  await page.getByLabel("Åpne endringer fra Klass").setInputFiles(file("klass.csv", "text/csv"));
  await expect(page.getByRole("radio", { name: /^Egen kobling: map\.json/ })).toBeChecked();
  await expect(page.getByText(/ endret, .+ borte og .+ som før\.$/)).toBeVisible({ timeout: 30_000 });
  await accessible(page, "a map of the reader's own");
  // Saved by the API in apps/server/routes/statistics: another edition here would be the one that later tests begin with.
  await expect(save).toBeEnabled();
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
