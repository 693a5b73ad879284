import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { CASE_UNIT, PAYROLL_CASES, type PayrollCase } from "#io/ingest/test-support";
import { accessible, expect, open, test } from "./fixtures.ts";

/** What the page shows of a case that the library, the command and the API are tested with: its numbers, or what it says instead. */
interface Shown {
  readonly name: string;
  /** A sentence of the step "what it is". */
  readonly what?: string | RegExp;
  readonly mapping?: string | RegExp;
  readonly check?: readonly (string | RegExp)[];
  readonly effect?: readonly (string | RegExp)[];
}

const BIOENGINEERS = /^Bioingeniører: 12 personer, 12 avtalte årsverk \(før /;
const CASES: readonly Shown[] = [
  {
    name: "plain",
    what: "12 rader under overskriften.",
    mapping: "Kodene er kjente. Det er ingenting å bekrefte.",
    effect: [BIOENGINEERS],
  },
  { name: "windows-1252", what: "Tekst, skrevet i Windows-1252.", effect: [/^Bioingeniører: /] },
  { name: "utf-16-without-mark", what: "Tekst, skrevet i UTF-16.", effect: [/^Bioingeniører: /] },
  { name: "workbook", what: "Et Excel-regneark.", effect: [/^Bioingeniører: /] },
  { name: "gzip", what: "Filen var pakket.", effect: [/^Bioingeniører: /] },
  { name: "html-as-xls", what: "En nettside lagret som regneark.", effect: [/^Bioingeniører: /] },
  { name: "titles-on-top", what: /Overskriften er rad [2-9]\./, effect: [/^Bioingeniører: /] },
  { name: "total-row", check: ["12 av 13 rader teller.", "Summer og merknader"], effect: [BIOENGINEERS] },
  { name: "code-with-name", check: [/^Koder med navn eller desimal bak/], effect: [/^Bioingeniører: /] },
  { name: "local-codes", mapping: /^2 koder og titler ligner på yrkene våre og må bekreftes\./, effect: ["Ingen i filen teller ennå."] },
  { name: "seven-digits", mapping: /12 personer telles ikke før det\.$/, effect: ["Ingen i filen teller ennå."] },
  {
    name: "percent-as-fractions",
    what: "Det gir 12 personer og 0,1 avtalte årsverk.",
    effect: [/^Bioingeniører: 12 personer, 9,6 avtalte årsverk/],
  },
  { name: "fte-of-100", what: /^Hva betyr store tall i / },
  { name: "sex-as-1-and-2", what: "1 er menn, 2 er kvinner" },
  { name: "two-digit-years", what: "Ja: 65 er 1965 og 05 er 2005" },
  { name: "date-order", what: "Dagen: 03/04 er 3. april" },
  { name: "four-digits-of-whom", what: "Våre egne koder: titlene sier hva det er" },
  { name: "two-sheets-of-staff", what: "Hvilket ark er de ansatte?" },
  { name: "birth-ahead", check: ["1 rad kan ikke leses", "11 av 12 rader teller."] },
  { name: "percent-120", check: ["1 rad kan ikke leses"] },
  { name: "contradicting-rows", check: [/har samme ansattnummer, men ikke samme kjønn eller fødselsår/] },
  { name: "left-begun-and-on-leave", check: ["Har sluttet", "Har ikke begynt", "Skal de som har permisjon, telles?"] },
  { name: "id-spaced", what: /inneholder fødselsnumre\. Ingenting er lest\./ },
  { name: "missing-column", what: /^Ingen kolonne ble gjenkjent som / },
  { name: "not-a-table", what: "Dette må rettes før vi kan lese videre" },
];

const caseOf = (name: string): PayrollCase => PAYROLL_CASES.find((one) => one.name === name)!;
/** Goes to a step by the list of steps, which is the way a person goes back and forth. */
const go = (page: Page, step: string) =>
  page.getByRole("navigation", { name: "Stegene fra fil til tall" }).getByRole("link", { name: step });

test("files that people have are shown with their numbers, or with what must be said or mended: one page, one file after the other", async ({
  page,
}) => {
  test.setTimeout(300_000);
  expect(CASES.length).toBeGreaterThanOrEqual(20);
  await open(page, `/own-numbers?unit=${CASE_UNIT}&lang=nb`);
  const main = page.getByRole("main");
  const sees = (said: string | RegExp) => expect(main.getByText(said).first()).toBeVisible({ timeout: 30_000 });
  for (const { name, what, mapping, check = [], effect = [] } of CASES)
    await test.step(name, async () => {
      const { file, bytes } = caseOf(name);
      await page
        .locator('.fs-drop input[type="file"]')
        .setInputFiles({ name: file, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await page.getByRole("link", { name: /^Neste: / }).click();
      if (what !== undefined) await sees(what);
      if (mapping !== undefined) {
        await go(page, "Koder og titler").click();
        await sees(mapping);
      }
      if (check.length > 0) await go(page, "Sjekk").click();
      for (const said of check) await sees(said);
      if (effect.length > 0) await go(page, "Før og etter").click();
      for (const said of effect) await sees(said);
      await go(page, "Fil").click();
    });
});

test("questions are answered, and bad rows left out, where they stand; what was said of the codes holds for a corrected file", async ({
  page,
}) => {
  const choose = ({ file, bytes }: PayrollCase) =>
    page
      .locator('.fs-drop input[type="file"]')
      .setInputFiles({ name: file, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await open(page, `/own-numbers?unit=${CASE_UNIT}&lang=nb`);
  await choose(caseOf("percent-as-fractions"));
  await page.getByRole("link", { name: /^Neste: / }).click();
  const share = page.getByRole("radio", { name: /^En andel/ });
  await share.check();
  await expect(page.getByText("Så langt: 12 personer og 9,6 avtalte årsverk i yrkene vi kjenner.")).toBeVisible();
  await expect(share).toBeChecked();
  await page.getByRole("radio", { name: /^Prosent/ }).check();
  await expect(page.getByText("Så langt: 12 personer og 0,1 avtalte årsverk i yrkene vi kjenner.")).toBeVisible();

  await go(page, "Fil").click();
  await choose(caseOf("birth-ahead"));
  await page.getByRole("link", { name: /^Neste: / }).click();
  await go(page, /* waits for the reader */ "Sjekk").click();
  await page.getByRole("checkbox", { name: "Utelat den" }).check();
  await go(page, "Før og etter").click();
  await expect(page.getByText(/^Bioingeniører: 11 personer/)).toBeVisible();
  await page.getByLabel("Ledige avtalte årsverk: bioingeniører").fill("3,5");
  await expect(page.getByText(/^Etterspørselen blir 14,5 avtalte årsverk/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Lagre som ny utgave" })).toBeEnabled();
});

test("a statistics table is known as one, and says what it holds and which map reads it", async ({ page }) => {
  await open(page, "/own-numbers?lang=nb");
  const buffer = readFileSync(new URL("../../../io/ingest/cases/statistics/json-stat-2-dense/table.json", import.meta.url));
  await page.locator('.fs-drop input[type="file"]').setInputFiles({ name: "07459.json", mimeType: "application/json", buffer });
  await page.getByRole("link", { name: /^Neste: / }).click();
  await expect(page.getByText("07459.json er en statistikktabell.")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: "Neste: Hva tallene er" }).click();
  await expect(page.getByText(/^07459: Befolkning, .+ 16 tall, delt etter /)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("radio", { name: /^Folketall 1\. januar etter region, kjønn og alder/ })).toBeChecked();
  await accessible(page, "a statistics table");
});
