import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { PlanState } from "#apps/contract";
import { accessible, accessibleEverywhere, expect, fitsWidth, open, showTable, test } from "./fixtures.ts";

/** Numbers of a plan are computed for every occupation of a unit, on a machine that does other things too. */
const PATIENT = { timeout: 300_000 };

const introduction = (page: Page) => page.getByLabel("Hva vil dere si til den som åpner planen?");
const followUp = (page: Page) => page.getByLabel("Når og hvordan følges planen opp?");
const saveBar = (page: Page) => page.getByRole("region", { name: "Lagring" });

async function openPlan(page: Page, unit: string, query = ""): Promise<void> {
  await open(page, `/plans/${unit}?lang=nb${query}`);
}

/** Saves by keyboard with a name. */
async function save(page: Page, name: string, note = ""): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Lagre planen" });
  // Faster than a hand: a dialog that is just closing does not open again at once.
  await expect(async () => {
    await page.keyboard.press("Control+s");
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await dialog.getByLabel("Navnet ditt").fill(name);
  if (note !== "") await dialog.getByLabel("Hva er endret, og hvorfor?").fill(note);
  await dialog.getByRole("button", { name: "Lagre", exact: true }).press("Enter");
  await expect(dialog).toHaveCount(0);
}

const stateOf = async (page: Page, unit: string): Promise<PlanState> =>
  PlanState.parse(await (await page.request.get(`/api/plans/${unit}`)).json());

// What two people do at once, and what is wrong in a plan, is refused; the browser writes that on its console.
test.use({ expectedErrors: [/status of (409|422)/] });

test.describe("reading", () => {
  test("a plan nobody has begun is filled in by the system, as a document with contents, charts and tables", async ({ page }) => {
    test.setTimeout(600_000);
    await openPlan(page, "sunnaas");
    await expect(page.locator(".fs-plan-status .fs-lead")).toHaveText(/^Ingen har begynt på denne planen\./);
    const article = page.getByRole("article");
    await expect(article.getByRole("heading", { level: 2, name: "Kort fortalt" })).toBeVisible(PATIENT);
    await expect(article.locator(".fs-lead").first()).toHaveText(/Sunnaas sykehus/);
    await expect(page.locator(".fs-plan-status .fs-lead")).toHaveText(/\d av 10 krav er oppfylt\./);
    await expect(article.getByRole("table").first()).toBeVisible();
    const figure = article.getByRole("figure").first();
    await expect(figure.getByRole("img")).toHaveAttribute("aria-label", /^Fra 2026 til 2040 går tilbudet fra/);
    await showTable(figure);
    await expect(figure.getByRole("rowheader", { name: "2040" })).toBeVisible();
    await page.getByRole("navigation", { name: "Innhold" }).getByRole("link", { name: "Grunnlag" }).press("Enter");
    await expect(page).toHaveURL(/#basis$/);
    await expect(article.getByRole("heading", { name: "Grunnlag" })).toBeInViewport();
    await article
      .getByRole("rowheader", { name: /^Sykepleier/ })
      .first()
      .getByRole("link")
      .press("Enter");
    await expect(page).toHaveURL(/\/projection\?.*unit=sunnaas/);
    await expect(page).toHaveURL(/occupation=sykepleier/);
  });

  test("another unit is chosen at the top of the page, and its plan opens", async ({ page }) => {
    await openPlan(page, "helse-fonna", "&part=versions");
    await page.getByRole("button", { name: /^Enhet/ }).press("Enter");
    await page.keyboard.type("Stavanger");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/plans\/helse-stavanger\?.*part=versions/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan: Helse Stavanger HF");
  });

  test("a unit that does not exist is no dead end", async ({ page }) => {
    await openPlan(page, "atlantis");
    await expect(page.getByRole("heading", { name: "Enheten «atlantis» finnes ikke i datasettet" })).toBeVisible();
    await page.getByRole("link", { name: "Alle planer" }).press("Enter");
    await expect(page).toHaveURL(/\/plans\?/);
  });
});

test.describe("writing", () => {
  test("is undone and redone, saved with a name, and stands in the document", async ({ page }) => {
    test.setTimeout(600_000);
    await openPlan(page, "helse-fonna", "&part=edit");
    await expect(page.getByRole("navigation", { name: "Velg yrke" })).toBeVisible(PATIENT);
    await introduction(page).fill("Vi trenger folk til laboratoriet.");
    await expect(saveBar(page)).toContainText("Du har endringer som ikke er lagret.");
    await saveBar(page).getByRole("button", { name: "Angre" }).press("Enter");
    await expect(introduction(page)).toHaveValue("");
    await saveBar(page).getByRole("button", { name: "Gjør om" }).press("Enter");
    await expect(introduction(page)).toHaveValue("Vi trenger folk til laboratoriet.");

    await page
      .getByRole("navigation", { name: "Velg yrke" })
      .getByRole("link", { name: /^Bioingeniør/ })
      .press("Enter");
    await expect(page.getByRole("heading", { level: 3, name: "Bioingeniør" })).toBeVisible();
    await page.getByLabel("Hva har dere bestemt?").fill("Vi lyser ut to faste stillinger.");
    const recruits = page.getByLabel("Nyutdannede i året");
    await recruits.fill("mange");
    await expect(page.getByText("Skriv et tall på 0 eller mer, for eksempel 2,5.")).toBeVisible();
    await recruits.fill("4,5");
    await recruits.blur();
    await expect(recruits).toHaveValue("4,5");

    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("dialog", { name: "Lagre planen" });
    await dialog.getByLabel("Navnet ditt").fill(" ");
    await dialog.getByRole("button", { name: "Lagre", exact: true }).press("Enter");
    await expect(dialog).toContainText("Skriv navnet ditt.");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await save(page, "Kari Nordmann", "Første utkast");
    await expect(saveBar(page)).toContainText("Lagret.");
    const saved = await stateOf(page, "helse-fonna");
    expect(saved.changedBy).toBe("Kari Nordmann");
    expect(saved.content.introduction).toBe("Vi trenger folk til laboratoriet.");
    expect(saved.content.occupations.find(({ occupation }) => occupation === "bioingenior")).toMatchObject({
      decision: "Vi lyser ut to faste stillinger.",
      recruits: { newlyQualified: 4.5 },
    });

    await page.reload();
    await expect(introduction(page)).toHaveValue("Vi trenger folk til laboratoriet.");
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Les" }).press("Enter");
    await expect(page.getByRole("article")).toContainText("Vi trenger folk til laboratoriet.", PATIENT);
    await expect(page.getByRole("article")).toContainText("Vi lyser ut to faste stillinger.");
  });

  test("is not left without asking, and kept where one stays", async ({ page }) => {
    await openPlan(page, "vestre-viken", "&part=edit");
    await introduction(page).fill("Halvferdig tekst");
    await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Oversikt" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Gå uten å lagre?" });
    await dialog.getByRole("button", { name: "Bli her" }).last().press("Enter");
    await expect(introduction(page)).toHaveValue("Halvferdig tekst");
    // Parts of the same plan share the edits.
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Versjoner" }).press("Enter");
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Skriv" }).press("Enter");
    await expect(introduction(page)).toHaveValue("Halvferdig tekst");
    await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Oversikt" }).press("Enter");
    await dialog.getByRole("button", { name: "Gå uten å lagre" }).press("Enter");
    await expect(page).toHaveURL(/\/\?/);
    expect((await stateOf(page, "vestre-viken")).revision).toBe(0);
  });

  test("that cannot be saved is told with where and what to do, and stands until it is mended", async ({ page }) => {
    await openPlan(page, "finnmarkssykehuset", "&part=measures");
    await page.getByRole("button", { name: "Nytt tiltak" }).press("Enter");
    const begin = page.getByRole("dialog", { name: "Nytt tiltak" });
    await begin.getByLabel("Hva heter tiltaket?").fill("Stipend");
    await begin.getByRole("button", { name: "Begynn på tiltaket" }).press("Enter");
    await page.getByLabel("Start", { exact: true }).fill("2027-06-01");
    await page.getByLabel("Frist").fill("2027-01-01");
    await save(page, "Kari");
    await expect(saveBar(page).getByRole("alert")).toContainText("Planen ble ikke lagret. 1 ting må rettes");
    await expect(saveBar(page).getByRole("alert")).toContainText("Stipend: Frist. Fristen 2027-01-01 kommer før starten 2027-06-01.");
    await page.getByLabel("Hva heter tiltaket?").fill("");
    await save(page, "Kari");
    await expect(saveBar(page).getByRole("alert")).toContainText("Tiltak uten navn: Hva heter tiltaket?");
    await page.getByLabel("Hva heter tiltaket?").fill("Stipend mot bindingstid");
    await page.getByLabel("Frist").fill("2028-01-01");
    await save(page, "Kari");
    await expect(saveBar(page)).toContainText("Lagret.");
    await page.getByText("1 ting å se på i det som er lagret").press("Enter");
    await expect(page.getByRole("link", { name: "Stipend mot bindingstid: Virkning i modellen" })).toBeVisible();
  });

  test("by two people at once loses nothing: both texts are shown, and each chooses", async ({ page, context }) => {
    await openPlan(page, "helse-forde", "&part=edit");
    const other = await context.newPage();
    await openPlan(other, "helse-forde", "&part=edit");
    await introduction(other).fill("Fra Ola: vi mangler radiografer.");
    await followUp(other).fill("Ola følger opp hver måned.");
    await save(other, "Ola");
    await introduction(page).fill("Fra Kari: vi mangler bioingeniører.");
    await save(page, "Kari");
    const collision = page.getByRole("region", { name: /^Ola lagret den samme planen/ });
    await expect(collision).toContainText("Dere har begge endret 1 sted.");
    await expect(collision).toContainText("Slik følges planen opp");
    await expect(collision).toContainText("Fra Kari: vi mangler bioingeniører.");
    await expect(collision).toContainText("Fra Ola: vi mangler radiografer.");
    await accessible(page, "two people at once");
    await collision.getByLabel("Behold begge, det ene etter det andre").press("Space");
    await collision.getByRole("button", { name: "Slå sammen" }).press("Enter");
    await expect(introduction(page)).toHaveValue("Fra Kari: vi mangler bioingeniører.\n\nFra Ola: vi mangler radiografer.");
    await expect(followUp(page)).toHaveValue("Ola følger opp hver måned.");
    await save(page, "Kari");
    const saved = await stateOf(page, "helse-forde");
    expect(saved.revision).toBe(2);
    expect(saved.content.introduction).toContain("radiografer");
    expect(saved.content.followUp).toBe("Ola følger opp hver måned.");
  });
});

test.describe("measures", () => {
  test("are written, their effect is computed by the model, and they move on the board by keyboard", async ({ page }) => {
    test.setTimeout(600_000);
    await openPlan(page, "helse-more-og-romsdal", "&part=measures");
    await expect(page.getByRole("heading", { name: "Ingen tiltak ennå" })).toBeVisible(PATIENT);
    await page.getByRole("button", { name: "Nytt tiltak" }).press("Enter");
    const begin = page.getByRole("dialog", { name: "Nytt tiltak" });
    await begin.getByRole("button", { name: "Begynn på tiltaket" }).press("Enter");
    await expect(begin).toContainText("Gi tiltaket et navn.");
    await begin.getByLabel("Hva heter tiltaket?").fill("Flere bioingeniører tilbake");
    await begin.getByLabel("Slags tiltak").selectOption("return");
    await begin.getByRole("button", { name: "Begynn på tiltaket" }).press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Flere bioingeniører tilbake" })).toBeVisible();
    await page.getByLabel("Ansvarlig").fill("HR-direktøren");
    await page.getByLabel("Start", { exact: true }).fill("2027-06-01");
    await page.getByLabel("Frist").fill("2027-01-01");
    await expect(page.getByText("Fristen er før starten.")).toBeVisible();
    await page.getByLabel("Frist").fill("2028-12-31");
    await page.getByLabel("Kostnad per år, kroner").fill("1 200 000");
    await expect(page.getByText("Ikke med i tallene: legg inn hva tiltaket gjør i modellen.")).toBeVisible();

    await page.getByText("Legg til en virkning").press("Enter");
    const fields = page.locator(".fs-add-fields");
    await fields.getByLabel("Yrke", { exact: true }).selectOption("bioingenior");
    await fields.getByRole("button", { name: "Legg til virkningen" }).press("Enter");
    await expect(fields).toContainText("Skriv et tall over 0.");
    await fields.getByRole("textbox").first().fill("6");
    await fields.getByLabel("Lavt anslag (10 %)").fill("4");
    await fields.getByLabel("Høyt anslag (90 %)").fill("8");
    await fields.getByLabel("Kilde eller begrunnelse").fill("Avtale med kommunen");
    await fields.getByRole("button", { name: "Legg til virkningen" }).press("Enter");
    await expect(
      page.getByText(/^Personer som kommer til i året: \+6 \(80 %: 4,0–8,0\), bioingeniør, Helse Møre og Romsdal HF, fra 2027\./),
    ).toBeVisible();
    await expect(page.locator(".fs-measure-effect")).toHaveText("Regnes ut når planen lagres.");
    await save(page, "Kari");
    await expect(page.locator(".fs-measure-effect")).toHaveText(
      /^Lukker \d+(,\d)? avtalte årsverk \(80 %: \d+(,\d)?–\d+(,\d)?\) av underdekningen på bioingeniør i 2031\.$/,
      PATIENT,
    );
    await accessible(page, "one measure");

    await page.getByRole("button", { name: "Alle tiltak" }).press("Enter");
    const proposed = page.getByRole("region", { name: /^Foreslått/ });
    await expect(proposed).toContainText("Lukker");
    await proposed.getByLabel("Flytt til").selectOption("started");
    const status = page.getByRole("dialog", { name: "Flere bioingeniører tilbake: Startet" });
    await status.getByLabel("Hva gjenstår?").fill("Inngå avtaler");
    await status.getByLabel("Hvordan går det?").fill("I rute");
    await status.getByRole("button", { name: "Før inn" }).press("Enter");
    await expect(page.getByRole("region", { name: /^Startet/ })).toContainText("Flere bioingeniører tilbake");
    await page.getByRole("radio", { name: "Liste" }).press("Space");
    await expect(page.getByRole("rowheader", { name: "Flere bioingeniører tilbake" })).toBeVisible();
    await save(page, "Kari", "Startet");
    const [measure] = (await stateOf(page, "helse-more-og-romsdal")).content.measures;
    expect(measure).toMatchObject({ status: "started", owner: "HR-direktøren", costPerYear: 1_200_000 });
    expect(measure?.history).toMatchObject([{ by: "Kari", remaining: "Inngå avtaler", assessment: "I rute" }]);
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Oppfølging" }).press("Enter");
    await expect(page.getByText(/^Av 1 tiltak er 1 startet/)).toBeVisible();
    // The measure shows in the plan of the level above, marked with whose it is.
    await openPlan(page, "helse-midt-norge", "&part=measures");
    await expect(page.getByRole("region", { name: /^Startet/ })).toContainText("Fra Helse Møre og Romsdal HF", PATIENT);
  });

  test("are suggested from the measures the model knows, in the steps chosen, for the unit alone", async ({ page }) => {
    test.setTimeout(600_000);
    await openPlan(page, "sykehuset-telemark", "&part=measures");
    await page.getByRole("button", { name: "Foreslå tiltak" }).press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Foreslå tiltak" })).toBeVisible();
    await page.getByLabel("Yrke", { exact: true }).selectOption("bioingenior", PATIENT);
    const steps = page.getByRole("textbox", { name: /^Trinn av/ });
    await expect(steps.first()).toBeVisible();
    const name = (await page.locator(".fs-candidates strong").allTextContents()).find((text) => /utlandet/.test(text)) ?? "";
    await page.getByRole("textbox", { name: `Trinn av «${name}»` }).fill("0,5");
    await page.getByRole("button", { name: "Legg 1 tiltak inn i planen" }).press("Enter");
    await expect(page.getByRole("region", { name: /^Foreslått/ })).toContainText(name);
    await save(page, "Kari");
    const [measure] = (await stateOf(page, "sykehuset-telemark")).content.measures;
    expect(measure?.changes).toMatchObject([{ kind: "inflow", value: 5, units: ["sykehuset-telemark"] }]);
    expect(measure?.costSource).not.toBe("");
  });
});

test("a requirement that is not met leads to where it is mended, and what is entered there counts", async ({ page }) => {
  test.setTimeout(600_000);
  await openPlan(page, "sykehuset-ostfold", "&part=completeness");
  const row = page.getByRole("row", { name: /^Mislykkede utlysninger/ });
  await expect(row).toContainText("Nei", PATIENT);
  await row.getByRole("link", { name: /^Før inn tall/ }).press("Enter");
  await expect(page).toHaveURL(/part=edit.*#evidence$/);
  await page.getByText("Før inn et tall eller et dokument").press("Enter");
  const form = page.locator(".fs-add[open] form");
  await form.getByRole("button", { name: "Legg til" }).press("Enter");
  await expect(form).toContainText("Skriv kilde og dato.");
  await form.getByLabel("Tall", { exact: true }).fill("7");
  await form.getByLabel("Enhet for tallet").fill("utlysninger");
  await form.getByLabel("Kilde").fill("Rekrutteringssystemet");
  await form.getByRole("button", { name: "Legg til" }).press("Enter");
  await expect(page.getByRole("rowheader", { name: "Mislykkede utlysninger" })).toBeVisible();
  await save(page, "Kari");
  await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Er den fullstendig?" }).press("Enter");
  await expect(page.getByRole("row", { name: /^Mislykkede utlysninger/ })).toContainText("Ja", PATIENT);
});

test.describe("versions", () => {
  test("are submitted, approved by the level above, published, and set beside what is written since", async ({ page }) => {
    test.setTimeout(600_000);
    await openPlan(page, "helse-nord-trondelag", "&part=edit");
    await introduction(page).fill("Første utgave.");
    await save(page, "Kari");
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Versjoner" }).press("Enter");
    await page.getByLabel("Kommentar", { exact: true }).fill("Husk ambulansen.");
    await page.getByLabel("Gjelder").selectOption({ label: "Tiltak" });
    await page.getByRole("button", { name: "Legg til kommentaren" }).press("Enter");
    await page.getByRole("button", { name: "Merk kommentaren fra Kari som løst" }).press("Enter");
    await expect(page.getByText("1 løst kommentar")).toBeVisible();

    await step(page, "Send inn", "Kari");
    await expect(page.getByRole("listitem").filter({ hasText: "Sendt inn" }).first()).toHaveAttribute("aria-current", "step", PATIENT);
    await step(page, "Godkjenn", "Rita", "helse-midt-norge");
    await step(page, "Publiser", "Rita");
    await expect(page.locator(".fs-plan-status .fs-lead")).toHaveText(/^Versjon 1 er publisert\./);
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Skriv" }).press("Enter");
    await expect(page.getByText(/^Planen kan ikke endres nå\./)).toBeVisible();
    await expect(introduction(page)).not.toBeEditable();
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Versjoner" }).press("Enter");
    await step(page, "Begynn en ny utgave", "Kari");

    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Skriv" }).press("Enter");
    await introduction(page).fill("Andre utgave.");
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Versjoner" }).press("Enter");
    await expect(page.getByRole("button", { name: "Send inn" })).toBeDisabled();
    await save(page, "Kari");
    const differences = page.getByRole("region", { name: "Hva er forskjellig?" });
    await expect(differences).toContainText("Innledning er skrevet om.", PATIENT);
    await expect(differences.locator("del")).toHaveText("Første utgave.");
    await expect(differences.locator("ins")).toHaveText("Andre utgave.");
    await expect(differences).toContainText("Ingen yrker endrer seg med et halvt avtalt årsverk eller mer i 2031.", PATIENT);
    const events = page.getByRole("region", { name: "Hvem gjorde hva når" });
    for (const what of ["Begynte planen", "Sendte inn", "Godkjente", "Publiserte", "Begynte en ny utgave", "Lagret"])
      await expect(events).toContainText(what);
    await expect(events.getByRole("row", { name: /Godkjente/ })).toContainText("Helse Midt-Norge RHF");
    await page.getByRole("region", { name: "Versjoner" }).getByRole("link", { name: "Versjon 1" }).first().press("Enter");
    await expect(page.getByRole("article")).toContainText("Første utgave.", PATIENT);
  });

  test("a step that somebody else has taken meanwhile is told, and nothing is done", async ({ page, context }) => {
    test.setTimeout(600_000);
    await openPlan(page, "sykehuset-i-vestfold", "&part=edit");
    await introduction(page).fill("Klar til å sendes.");
    await save(page, "Kari");
    await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: "Versjoner" }).press("Enter");
    await page.getByRole("button", { name: "Send inn" }).press("Enter");
    const other = await context.newPage();
    await openPlan(other, "sykehuset-i-vestfold", "&part=edit");
    await introduction(other).fill("Ikke helt klar.");
    await save(other, "Ola");
    const dialog = page.getByRole("dialog", { name: "Send inn" });
    await dialog.getByRole("button", { name: "Send inn" }).press("Enter");
    await expect(dialog).toContainText(/Ola endret planen .* Den er nå: Utkast\./);
    expect((await stateOf(page, "sykehuset-i-vestfold")).versions).toEqual([]);
  });
});

/** Takes a step of the workflow by keyboard. */
async function step(page: Page, name: string, by: string, actingFor?: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name });
  await dialog.getByLabel("Navnet ditt").fill(by);
  if (actingFor !== undefined) await dialog.getByLabel("På vegne av").selectOption(actingFor);
  await dialog.getByRole("button", { name, exact: true }).press("Enter");
  await expect(dialog).toHaveCount(0, PATIENT);
}

test("documents are fetched in the language chosen, in every format", async ({ page }) => {
  test.setTimeout(600_000);
  await openPlan(page, "sunnaas", "&part=documents");
  await page.getByRole("region", { name: "Dokumenter" }).getByLabel("Språk").selectOption("en");
  const starts = { PDF: "%PDF", Word: "PK", Regneark: "PK", JSON: "{", Datapakke: "PK" };
  for (const [name, start] of Object.entries(starts)) {
    const [file] = await Promise.all([
      page.waitForEvent("download", PATIENT),
      page.getByRole("button", { name: new RegExp(`^Hent ?: ${name}$`) }).press("Enter"),
    ]);
    expect(file.suggestedFilename()).toMatch(/^framsyn-plan-sunnaas-en\.(pdf|docx|xlsx|json|zip)$/);
    expect((await readFile(await file.path())).subarray(0, start.length).toString("latin1")).toBe(start);
  }
});

test.describe("everyone", () => {
  for (const part of ["read", "edit", "measures", "completeness", "follow-up", "versions", "documents"]) {
    test(`${part}: no violations in any language and appearance, and it fits a narrow screen`, async ({ page }) => {
      test.setTimeout(600_000);
      await open(page, `/plans/sunnaas?lang=nb&part=${part}`);
      await expect(page.locator(".fs-plan-status .fs-lead")).toContainText("krav er oppfylt", PATIENT);
      if (part === "edit") for (const summary of await page.locator(".fs-add > summary").all()) await summary.click();
      await accessibleEverywhere(page);
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 800 });
        await fitsWidth(page);
      }
    });
  }
});
