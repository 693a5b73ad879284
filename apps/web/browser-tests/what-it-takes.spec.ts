import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { StoredScenario } from "#apps/contract";
import { MeasureSet } from "#model/analysis";
import { accessible, accessibleEverywhere, expect, fitsWidth, test } from "./fixtures.ts";

const PLACE = "occupation=bioingenior&unit=helse-bergen&year=2034&lang=nb";
const MEASURES = `${PLACE}&view=measures`;
/** Few measures to choose from, so that the search is quick: all others are off. */
const KEPT = ["study-places-bioingenior", "recruit-abroad-bioingenior"];

/** A search of measures simulates the occupation once for each measure, on a machine that does other things too. */
const PATIENT = { timeout: 150_000 };

const lead = (page: Page) => page.locator(".fs-lead").first();

async function openPlaces(page: Page, query = "occupation=bioingenior&year=2035&lang=nb"): Promise<void> {
  await page.goto(`/what-it-takes?${query}`);
  await expect(lead(page)).toBeVisible(PATIENT);
}

/** The address part that switches every reference measure off but a few. */
async function allBut(page: Page, kept: readonly string[]): Promise<string> {
  const { measures } = MeasureSet.parse(await (await page.request.get("/api/measures")).json());
  const known = kept.filter((id) => measures.some((measure) => measure.id === id));
  const on = known.length > 0 ? known : measures.slice(0, 2).map(({ id }) => id);
  return measures
    .map(({ id }) => id)
    .filter((id) => !on.includes(id))
    .join("~");
}

test.describe("study places", () => {
  test("open with a sentence one could say aloud, then a picture and a table of programmes", async ({ page }) => {
    await openPlaces(page);
    await expect(lead(page)).toHaveText(
      /^([\d,]+ studenter|Det er nok med [\d,]+ studenter|Planen på) .*2027.* Norge .* bioingeniører .*2035.*praksisuke/,
    );
    await expect(page.locator(".fs-chart-canvas > [data-drawn]")).toHaveCount(1);
    const summary = await page.getByRole("figure").getByRole("img").getAttribute("aria-label");
    expect(summary).toMatch(
      /^Bioingeniør: \d+ trengs \(80\s%: \d+–[\d\s]+\), \d+ er planlagt\. Tallene bak: Bioingeniør, (\p{L}+ \d+\s% av tallene|antakelser gir \d+\s% av usikkerheten \(landet, 20\d\d\))\.$/u,
    );
    await expect(page.getByRole("rowheader", { name: "Bioingeniørfag, HVL Bergen" })).toBeVisible();
  });

  test("for another occupation too are asked for by keyboard, and the link shows the same", async ({ page, context }) => {
    await openPlaces(page);
    await page.getByRole("button", { name: /Legg til et yrke/ }).press("Enter");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("radiograf");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/also=radiograf/);
    await expect(page.locator(".fs-lead")).toHaveCount(2, PATIENT);
    const told = await page.locator(".fs-lead").allTextContents();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator(".fs-lead")).toHaveText(told, PATIENT);
    await page.getByRole("button", { name: "Ta bort Bioingeniør" }).press("Enter");
    await expect(page.locator(".fs-lead")).toHaveCount(1, PATIENT);
    await expect(page).toHaveURL(/occupation=radiograf/);
    await expect(page).not.toHaveURL(/also=/);
  });

  test("say clearly when it is too late, and offer other measures", async ({ page }) => {
    await openPlaces(page, "occupation=bioingenior&year=2028&lang=nb");
    await expect(lead(page)).toHaveText(/^Det er for sent: .*2028\. Velg et senere år, eller se på andre tiltak\.$/);
    await expect(page.getByRole("figure")).toHaveCount(0);
    await page.getByRole("button", { name: "Se hvilke andre tiltak som er billigst" }).press("Enter");
    await expect(page).toHaveURL(/goals=bioingenior\.norge\.2028\.20/);
    await expect(page.getByText("Høyst 2 av 10 framtider med underdekning av bioingeniører i Norge i 2028")).toBeVisible();
  });

  test("become a scenario that what-if shows beside the plan, and that closes the gap", async ({ page, request }) => {
    await openPlaces(page);
    await page.getByRole("button", { name: "Åpne i «Hva om»" }).press("Enter");
    await expect(page).toHaveURL(/\/what-if\?.*with=/);
    await expect(page.getByText(/«Etter» er scenarioet «Opptak som gir balanse: bioingeniør i 2035»/)).toBeVisible(PATIENT);
    await expect(page.locator('[data-settled="true"]')).toBeVisible(PATIENT);
    // The median equilibrium intake leaves a gap near zero, against thousands of FTE in the occupation.
    await expect(page.locator(".fs-change")).toHaveText(
      /^Med disse endringene blir underdekningen .* i 2035: fra .* til (\d{1,2} årsverk for (lite|mye)|balanse)\./,
    );
    const hash = new URL(page.url()).searchParams.get("with");
    const stored = StoredScenario.parse(await (await request.get(`/api/scenarios/${hash}`)).json());
    expect(stored.scenario.changes.map((change) => change.kind)).toContain("placements");
    await request.delete(`/api/scenarios/${hash}`);
  });

  test("of an occupation or unit that does not exist are no dead end", async ({ page }) => {
    await page.goto("/what-it-takes?occupation=smed&lang=nb");
    await expect(page.getByRole("heading", { name: "Yrket «smed» finnes ikke i datasettet" })).toBeVisible();
    await page.goto("/what-it-takes?occupation=bioingenior&unit=atlantis&lang=nb");
    await expect(page.getByRole("heading", { name: "Enheten «atlantis» finnes ikke i datasettet" })).toBeVisible();
  });
});

test.describe("the cheapest measures", () => {
  test("are found, told in a sentence, and exported; the link asks again", async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(`/what-it-takes?${MEASURES}&off=${await allBut(page, KEPT)}`);
    const find = page.getByRole("button", { name: "Finn de billigste tiltakene" });
    // Enter on a button that still waits for the measures does nothing.
    await expect(find).toBeEnabled();
    await find.press("Enter");
    await expect(lead(page)).toHaveText(/(Helse Bergen).*2034.*framtider|Ingen tiltak trengs|Målet kan ikke nås/, PATIENT);
    await expect(page).toHaveURL(/run=yes/);
    await expect(page.getByRole("region", { name: "Faren for underdekning, før og etter" }).getByRole("row")).toHaveCount(2);
    await expect(page.getByRole("figure", { name: "Gapet, før og etter" })).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Hele svaret (JSON)" }).click()]);
    const saved = JSON.parse(await readFile(await file.path(), "utf8"));
    expect(saved.result.kind).toBe("portfolio");
    const told = (await lead(page).textContent()) ?? "";
    await page.reload();
    await expect(lead(page)).toHaveText(told, PATIENT);
    await accessible(page, "with an answer");
    await page.setViewportSize({ width: 320, height: 800 });
    await fitsWidth(page);
  });

  test("can be stopped while they are sought, and asked for again", async ({ page }) => {
    // Three occupations with many measures take long enough for anybody to change their mind.
    const goals = ["bioingenior", "radiograf", "sykepleier"].map((occupation) => `${occupation}.norge.2036.10`).join("~");
    await page.goto(`/what-it-takes?view=measures&lang=nb&goals=${goals}`);
    const find = page.getByRole("button", { name: "Finn de billigste tiltakene" });
    await expect(find).toBeEnabled(PATIENT);
    await find.press("Enter");
    await expect(page.getByRole("progressbar", { name: /Måler hvert tiltak og søker/ })).toBeVisible();
    await page.getByRole("button", { name: "Avbryt" }).press("Enter");
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Prøv igjen" })).toBeVisible();
    await expect(page.locator(".fs-lead")).toHaveCount(0);
  });

  test("with a budget of zero are answered, not refused", async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(`/what-it-takes?${MEASURES}&budget=0&run=yes&off=${await allBut(page, KEPT)}`);
    await expect(page.getByText("Med 0 kroner kan bare tiltak uten kostnad velges.")).toBeVisible();
    await expect(lead(page)).toHaveText(/^(Målet kan ikke nås, og ingen av tiltakene kan tas|Ingen tiltak trengs)/, PATIENT);
  });

  test("are not asked for without goals, without measures, or with a budget that is no amount", async ({ page }) => {
    await page.goto(`/what-it-takes?${MEASURES}`);
    await page.getByRole("button", { name: "Slå av alle" }).press("Enter");
    await expect(page.getByRole("heading", { name: "Alle tiltak er slått av" })).toBeVisible();
    await page.getByLabel(/Høyeste kostnad i året/).fill("mye");
    await page.getByRole("button", { name: /^Ta bort målet: / }).press("Enter");
    await expect(page.getByRole("heading", { name: "Ingen mål ennå" })).toBeVisible();
    await page.getByRole("button", { name: "Finn de billigste tiltakene" }).press("Enter");
    const told = page.locator("#blocked");
    for (const reason of ["legg til minst ett mål", "slå på minst ett tiltak", "skriv et gyldig budsjett"])
      await expect(told).toContainText(reason);
    await expect(page).not.toHaveURL(/run=yes/);
    await page.getByRole("button", { name: "Slå på alle" }).press("Enter");
    await page.getByLabel(/Høyeste kostnad i året/).fill("41,5");
    await expect(page).toHaveURL(/budget=41500000/);
    await page.getByRole("button", { name: "Legg til målet" }).press("Enter");
    await expect(told).toHaveText("");
  });

  test("say which goals of a link cannot be used", async ({ page }) => {
    await page.goto(
      "/what-it-takes?view=measures&lang=nb&goals=bioingenior.norge.2077.20~smed.norge.2034.20~bioingenior.atlantis.2034.20~nonsense",
    );
    await expect(page.getByText("Noen mål i lenken kunne ikke leses, og er ikke tatt med: «nonsense».")).toBeVisible();
    await expect(page.getByText(/^2077 er utenfor årene datasettet rekker til/)).toBeVisible();
    await expect(page.getByText("Yrket «smed» finnes ikke i datasettet. Ta bort målet.")).toBeVisible();
    await expect(page.getByText("Enheten «atlantis» finnes ikke i datasettet. Ta bort målet.")).toBeVisible();
    await expect(page.locator("#blocked")).toContainText("ta bort mål som ikke kan brukes");
  });

  test("are corrected, undone, added to, kept, saved and opened as a file", async ({ page }) => {
    await page.goto(`/what-it-takes?${MEASURES}`);
    const item = page.locator(".fs-measure").first();
    const cost = item.getByLabel(/^Kroner i året per trinn/);
    const before = await cost.inputValue();
    await cost.fill("123456");
    await cost.blur();
    await expect(item).toContainText("endret");
    await cost.fill("gratis");
    await expect(item).toContainText("Skriv et beløp på 0 kroner eller mer.");
    await cost.blur();
    await expect(cost).toHaveValue("123\u202f456");
    await page.reload();
    await expect(cost).toHaveValue("123\u202f456");
    await page.getByRole("button", { name: "Tilbake til de opprinnelige tiltakene" }).press("Enter");
    await expect(cost).toHaveValue(before);
    await page.getByRole("button", { name: "Angre", exact: true }).press("Enter");
    await expect(cost).toHaveValue("123\u202f456");

    await page.getByText("Legg til et eget tiltak").press("Enter");
    await page.getByRole("button", { name: "Legg til tiltaket" }).press("Enter");
    await expect(page.getByText("Rett det som er merket, og prøv igjen.")).toBeVisible();
    await page.getByLabel("Hva heter tiltaket?").fill("Nattskift på deling");
    await page.getByLabel("Hva er ett trinn?").fill("1 avtale");
    await page.getByLabel(/^Virkning av ett trinn/).fill("2,5");
    const form = page.locator(".fs-own-measure");
    await form.getByLabel("Kroner i året per trinn").fill("500 000");
    await page.getByLabel("Kilde eller begrunnelse").fill("Forslag fra avdelingen");
    await page.getByRole("button", { name: "Legg til tiltaket" }).press("Enter");
    await expect(page.getByText("«Nattskift på deling» er lagt til og slått på.")).toBeVisible();

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lagre tiltakene som fil" }).click(),
    ]);
    const bytes = await readFile(await file.path());
    expect(MeasureSet.parse(JSON.parse(bytes.toString())).measures.at(-1)?.names.nb).toBe("Nattskift på deling");
    await page.getByRole("button", { name: "Slett tiltaket Nattskift på deling" }).press("Enter");
    await expect(page.getByRole("switch", { name: "Nattskift på deling" })).toHaveCount(0);
    const picker = page.getByLabel("Åpne en fil med tiltak");
    await picker.setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from("not json") });
    await expect(page.getByText("«notes.json» kunne ikke åpnes, og ingenting er endret.")).toBeVisible();
    await expect(page.getByRole("cell", { name: /Dette er ingen tiltak slik Framsyn leser dem/ })).toBeVisible();
    await picker.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: bytes });
    await expect(page.getByRole("switch", { name: "Nattskift på deling" })).toBeVisible();
  });
});

test("the projection and the overview lead here with the place", async ({ page }) => {
  await page.goto(`/projection?${PLACE}`);
  await page.getByRole("link", { name: "Hva skal til for å lukke gapet?" }).press("Enter");
  await expect(page).toHaveURL(/\/what-it-takes\?.*unit=helse-bergen/);
  await expect(page).toHaveURL(/occupation=bioingenior/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hva skal til?");
});

test("it has no violations in any language and appearance", async ({ page }) => {
  test.setTimeout(240_000);
  await openPlaces(page, "occupation=bioingenior&year=2035");
  await accessibleEverywhere(page);
  await page.goto("/what-it-takes?occupation=bioingenior&unit=helse-bergen&view=measures&goals=bioingenior.norge.2077.20");
  await page.locator(".fs-own-measure summary").click();
  await accessibleEverywhere(page);
});

test("it fits a narrow screen and a page enlarged to 200 %", async ({ page }) => {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await openPlaces(page);
    await fitsWidth(page);
    await page.goto(`/what-it-takes?${MEASURES}`);
    await page.locator(".fs-own-measure summary").click();
    await fitsWidth(page);
  }
});

test("supervisors it takes to admit more are asked for by keyboard, and become a scenario", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/what-it-takes?occupation=bioingenior&year=2034&view=supervisors&programme=bioingenior-uit&lang=nb");
  await page.getByLabel("Studenter flere i året").fill("0");
  await expect(page.getByText("Skriv et helt tall fra 1 til 1 000.")).toBeVisible();
  await page.getByLabel("Studenter flere i året").fill("10");
  await page.getByLabel("Studenter flere i året").press("Enter");
  await expect(page).toHaveURL(/more=10/);
  await expect(page.locator(".fs-lead").first()).toHaveText(
    /veileder.+10 flere i året på Bioingeniørfag, UiT Tromsø\. Det er bevist/,
    PATIENT,
  );
  await expect(page.getByText("Alle tall over bygger på kapasitet som er en antakelse.")).toBeVisible();
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await accessible(page, "supervisors needed");
  await page.getByRole("button", { name: "Åpne i «Hva om»" }).press("Enter");
  await expect(page).toHaveURL(/\/what-if\?.*with=/);
});
