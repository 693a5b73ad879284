import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { DatasetList, ImportResult } from "#apps/contract";
import { writeFewOccupations } from "#apps/server/test-support";
import { accessible, expect, open, test } from "./fixtures.ts";
import { REFERENCE_VERSION as VERSION } from "./reference-version.ts";

const REFERENCE = new URL("../../../reference/", import.meta.url);

/** Stores an edition with a twentieth fewer bioengineers and without perfusionists at Helse Bergen; gives its hash. */
async function storeEdition(request: APIRequestContext): Promise<string> {
  const data = readdirSync(new URL("data/", REFERENCE)).map((name) => `data/${name}`);
  const form = new FormData();
  for (const path of ["datapackage.json", ...data]) {
    const name = path.replace("data/", "");
    let text = readFileSync(new URL(path, REFERENCE), "utf8");
    if (name === "datapackage.json") text = text.replace(`"${VERSION}"`, `"${VERSION}-test"`);
    if (name === "stock.csv" || name === "demand_base.csv") text = text.replaceAll(/^perfusjonist,helse-bergen,.*\r?\n/gm, "");
    if (name === "stock.csv") {
      text = text.replaceAll(/^(bioingenior,[a-z-]+,(?:fe)?male),([\d.]+),([\d.]+),([\d.]+)/gm, (_, key: string, ...levels: string[]) =>
        [key, ...levels.slice(0, 3).map((level) => 0.95 * Number(level))].join(","),
      );
    }
    form.append("files", new File([text], name));
  }
  return ImportResult.parse(await (await request.post("/api/datasets", { multipart: form })).json()).dataset.hash;
}

test("two editions are compared over all occupations: progress, answer, causes, and what only one of them has", async ({
  page,
  request,
}) => {
  test.setTimeout(400_000);
  const edition = await storeEdition(request);
  const { datasets } = DatasetList.parse(await (await request.get("/api/datasets")).json());
  const reference = datasets.find((one) => one.reference)?.hash;
  await open(page, `/comparison?dataset=${edition}&fromDataset=${reference}&year=2035&lang=nb`);
  await page.getByRole("main").getByRole("button", { name: "Sammenlign", exact: true }).press("Enter");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByRole("button", { name: "Avbryt" })).toBeVisible();
  await expect(page.locator(".fs-answer .fs-lead")).toHaveText(
    new RegExp(
      String.raw`^Siden Norsk referansedatasett ${VERSION.replaceAll(".", String.raw`\.`)} er underdekningen på bioingeniører i Norge i 2035 \d+(,\d)? avtalte årsverk større, mest på grunn av antall ansatte \(\+\d+(,\d)?\)\.$`,
      "u",
    ),
    { timeout: 360_000 },
  );
  const causes = page.getByRole("table", { name: "Hva forskjellen kommer av" });
  await expect(causes.getByRole("row").nth(1)).toContainText("Antall ansatte");
  await expect(page.getByRole("region", { name: "Finnes bare på den ene siden" })).toContainText("Perfusjonist, Helse Bergen HF");
  await expect(
    page
      .getByRole("table", { name: /^Underdekning i 2035/ })
      .getByRole("row")
      .nth(1),
  ).toContainText("Bioingeniør");
  await accessible(page, "two editions");
});

/** Stores an edition of the screening programme's occupations alone, which nobody has computed; gives its hash. */
async function storeFewOccupations(request: APIRequestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-few-"));
  try {
    await writeFewOccupations(folder, ["bioingenior", "lege", "sykepleier"]);
    const form = new FormData();
    for (const path of ["datapackage.json", ...readdirSync(join(folder, "data")).map((name) => `data/${name}`)])
      form.append("files", new File([readFileSync(join(folder, path))], path.replace("data/", "")));
    return ImportResult.parse(await (await request.post("/api/datasets", { multipart: form })).json()).dataset.hash;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the programme of a new edition answers what is there at once, goes on with the rest, and can be stopped and begun again", async ({
  page,
  request,
}) => {
  test.setTimeout(400_000);
  const edition = await storeFewOccupations(request);
  await open(page, `/programme?dataset=${edition}&lang=nb`);
  await expect(page.locator("[data-question=plans] .fs-lead")).toContainText("helseforetak");
  await expect(page.getByRole("progressbar").first()).toBeVisible();
  await page.getByRole("button", { name: "Avbryt" }).click();
  const again = page.getByRole("button", { name: "Prøv igjen" }).first();
  await expect(again).toBeVisible({ timeout: 60_000 });
  await again.click();
  for (const question of ["short", "screening", "intake", "sure", "plans"])
    await expect(page.locator(`[data-question=${question}] .fs-lead`), question).toBeVisible({ timeout: 300_000 });
  // The occupations by how many lack, and by how many must be recruited.
  for (const table of await page.locator("[data-question=short] table").all()) await expect(table.locator("tbody tr")).toHaveCount(3);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});
