import { readFile } from "node:fs/promises";
import { Overview } from "#apps/contract";
import { expect, open, runDone, test } from "./fixtures.ts";

test.beforeEach(async ({ request }) => {
  test.setTimeout(240_000);
  await runDone(request);
});

test.describe("in a browser set to English", () => {
  test.use({ locale: "en-US" });
  test("nynorsk is written with Norwegian numbers and lists, also where the browser does not know nynorsk", async ({ page }) => {
    await open(page, "/?lang=nn");
    const quality = page.getByRole("region", { name: "Kor sikre er tala?" });
    await expect(quality).toContainText(/\d\u00a0% antakingar/);
    await expect(quality).toContainText(/Kjelder: .+ og /);
    await expect(quality).not.toContainText(/, and /);
  });
});

test("it opens with sentences a person could say, then map, list, quality and sources", async ({ page, request }) => {
  const { year } = await runDone(request);
  await open(page, "/");
  const sentences = page.locator(".fs-lead");
  await expect(sentences).toHaveCount(4);
  await expect(sentences.nth(0)).toHaveText(new RegExp(`^I ${year} vil Norge trolig mangle folk i \\d+ av \\d+ yrker, mest .+\\.$`));
  await expect(sentences.nth(1)).toHaveText(/^Hardest rammet er .+\s%.+\.$/);
  await expect(sentences.nth(2)).toHaveText(/^Av tallene om ansatte, utdanning og etterspørsel er \d+\s% antakelser.+\.$/);
  await expect(sentences.nth(0)).toContainText("19 yrker er ikke vurdert: opptaket er ikke publisert");
  await expect(sentences.nth(3)).toHaveText(/^For å erstatte dem som slutter og dekke veksten må Norge i \d+ rekruttere mest .+ i året\.$/);
  const recruitment = page.getByRole("region", { name: "Hvor mange må rekrutteres?" });
  await expect(recruitment.getByRole("row")).toHaveCount(23);
  await expect(recruitment).toContainText(/Det gjelder .*medisinske? fysiker/i);
  await expect(page.getByText(/Folketall og befolkningsframskriving er ikke regnet med her/)).toBeVisible();
  await expect(page.getByText(/^De fleste yrker har ingen publiserte opptakstall/)).toBeVisible();
  const { sums } = Overview.parse(await (await request.get("/api/overview")).json());
  expect(sums).toMatchObject({ from: 2026, to: 2040, occupations: 22, findings: ["employed-outgrow", "students-outgrow"] });
  await expect(page.getByText(/^Lagt sammen endrer antall ansatte i de 22 yrkene seg med \+\d+,\d\s% fra 2026 til 2040/)).toContainText(
    `${((sums!.employed.to / sums!.employed.from - 1) * 100).toFixed(1).replace(".", ",")}`,
  );
  await expect(page.getByText(/Delene vokser mer enn helheten/)).toBeVisible();
  await expect(page.locator(".fs-tiles > li")).toHaveCount(26);
  await expect(page.getByText("Den er ikke det samme som behov.")).toBeVisible();
  await expect(page.getByText(/^Kilder: .+ og .+\. Egne beregninger i Framsyn/)).toBeVisible();
});

test("a tile says in words what its colour shows, and leads to the projection of that unit", async ({ page }) => {
  await open(page, "/?occupation=bioingenior");
  await expect(page.locator(".fs-lead").first()).toContainText("bioingeniør");
  const tile = page.getByRole("link", {
    name: /^Bergen ?: (Mer enn nok|Omtrent nok|Noe for få|En del for få|Mange for få), \d+\s% (underdekning|overskudd)/,
  });
  await tile.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/projection\?.*unit=helse-bergen/);
  await expect(page).toHaveURL(/occupation=bioingenior/);
});

test("the map shows municipal services by county, and the choice is in the address", async ({ page }) => {
  await open(page, "/");
  await page.getByText("Kommunale tjenester (fylker)").first().click();
  await expect(page).toHaveURL(/layer=counties/);
  await expect(page.locator(".fs-tiles > li")).toHaveCount(15);
  await page.reload();
  await expect(page.locator(".fs-tiles > li")).toHaveCount(15);
});

test("the year moves the sentences, the map and the list together", async ({ page, request }) => {
  const { year } = await runDone(request);
  await open(page, "/");
  await page.getByRole("button", { name: "Ett år senere" }).click();
  await expect(page).toHaveURL(new RegExp(`year=${year + 1}`));
  await expect(page.locator(".fs-lead").first()).toContainText(`I ${year + 1} `);
  await expect(page.getByRole("table").first()).toContainText(`Underdekning i ${year + 1}`);
});

test("the list filters, sorts by keyboard, shows bands with words, and comes out as a spreadsheet opens it", async ({ page }) => {
  await open(page, "/?level=nation&group=laboratory");
  const table = page.getByRole("table").first();
  await expect(table.getByRole("row")).toHaveCount(2);
  await expect(table.getByRole("img").first()).toHaveAttribute("aria-label", /^fra .+ til .+, midt .+/);
  await page.getByLabel("Yrkesgruppe").selectOption("");
  await expect(table.getByRole("row")).toHaveCount(23);
  const heading = table.getByRole("columnheader", { name: "Yrke" });
  await heading.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await expect(table.getByRole("row").nth(1)).toContainText("Ambulansearbeider");
  const section = page.getByRole("region", { name: "Størst underdekning" });
  await section.getByRole("button", { name: "Last ned og del" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), section.getByRole("button", { name: "Tabell (CSV)" }).click()]);
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("\uFEFFYrke;Enhet;")).toBe(true);
  expect(text.trim().split("\r\n")).toHaveLength(23);
});

test("a reader in one region sees that region's sentence and rows", async ({ page }) => {
  await open(page, "/?unit=helse-vest");
  await expect(page.locator(".fs-lead").first()).toContainText("Helse Vest");
  const table = page.getByRole("table").first();
  await expect(table).not.toContainText("Ahus");
  await expect(table).toContainText("Helse Bergen");
  await page.getByRole("button", { name: "Vis hele landet" }).click();
  await expect(page).not.toHaveURL(/unit=/);
});

test("the map comes out as a drawing", async ({ page }) => {
  await open(page, "/?layer=counties");
  const section = page.getByRole("region", { name: "Underdekning i landet" });
  await section.getByRole("button", { name: "Last ned og del" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), section.getByRole("button", { name: "Tegning (SVG)" }).click()]);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toContain("<title>");
  expect(svg.match(/<rect /g)).toHaveLength(16);
});

test("on paper the menu is gone and the table whole", async ({ page }) => {
  await open(page, "/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toBeHidden();
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.locator(".fs-lead").first()).toBeVisible();
});
