import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import { Overview } from "#apps/contract";
import type { Language } from "#io/language";

export { expect };

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const THEMES = ["light", "dark"] as const;

interface Fixtures {
  /** Console messages a test expects, as patterns; anything else on the console as an error fails the test. */
  readonly expectedErrors: RegExp[];
  readonly quietConsole: undefined;
}

/** Test of a page in a real browser; an error on the console or an uncaught exception fails it. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !expectedErrors.some((pattern) => pattern.test(message.text()))) errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors, "errors on the console").toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the run behind the overview of the reference dataset is done: at once in a prepared data folder, some 40 s after the first start of a server on two cores. */
export async function runDone(request: APIRequestContext): Promise<Overview> {
  let overview: Overview | undefined;
  await expect
    .poll(
      async () => {
        overview = Overview.parse(await (await request.get("/api/overview")).json());
        return overview.run.status;
      },
      { timeout: 180_000, intervals: [1_000] },
    )
    .toBe("done");
  if (!overview) throw new Error("no overview");
  return overview;
}

/** Opens a page and waits until nothing is being fetched. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // What is fetched may wait for the machine: seconds when idle.
  await expect(page.locator(".fs-loading")).toHaveCount(0, { timeout: 60_000 });
}

/** Shows the numbers of a figure as a table, from the figure's menu, by keyboard. */
export async function showTable(figure: Locator): Promise<void> {
  await figure.getByRole("button", { name: "Last ned og del" }).press("Enter");
  await figure.getByRole("button", { name: "Vis tallene i en tabell" }).press("Enter");
}

/** Chooses a language by its switch. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.locator(".fs-switch select").first().selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Chooses an appearance by its switch. */
export async function chooseTheme(page: Page, theme: "auto" | (typeof THEMES)[number]): Promise<void> {
  await page.locator(".fs-switch select").nth(1).selectOption(theme);
  await expect(page.locator("html")).toHaveAttribute("data-color-scheme", theme);
}

/** Rows of a table beyond the first few are built alike; leaving them out makes a check of a long page several times faster. */
const REPEATED_ROWS = ".fs-table tbody tr:nth-child(n + 6)";

/**
 * Checks the page as it stands by axe: no violation of WCAG A or AA. In the page itself: it has no frames, and the way that knows frames opens
 * a second page for every check, which takes as long as the check.
 *
 * @param colours whether contrast is checked too: measuring it of every text takes longer than all other rules.
 */
export async function accessible(page: Page, where: string, { colours = true } = {}): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(WCAG).exclude(REPEATED_ROWS).setLegacyMode(true);
  const { violations, incomplete, passes } = await (colours ? axe : axe.disableRules(["color-contrast"])).analyze();
  expect(passes.length + incomplete.length, where).toBeGreaterThan(5);
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join("\n")}`,
  );
  expect(told, where).toEqual([]);
}

/** Every language, and every appearance: colours are the same in all languages, and words the same in all colours. */
const COMBINATIONS = [
  { theme: "light", language: "nb", colours: true },
  { theme: "dark", language: "nn", colours: true },
  { theme: "dark", language: "en", colours: false },
] as const satisfies readonly { readonly theme: (typeof THEMES)[number]; readonly language: Language; readonly colours: boolean }[];

/** Checks the page by axe in every language and appearance, without loading it again. */
export async function accessibleEverywhere(page: Page): Promise<void> {
  for (const { theme, language, colours } of COMBINATIONS) {
    await chooseTheme(page, theme);
    await chooseLanguage(page, language);
    // Colours of the new appearance are those of the next picture drawn; on a busy machine that takes a moment.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await accessible(page, `${theme} ${language}`, { colours });
  }
}

/** Checks that the page fits its width: nothing makes the whole page scroll sideways. */
export async function fitsWidth(page: Page): Promise<void> {
  const { wide, width, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const inside = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (["auto", "scroll", "hidden"].includes(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const culprits = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !inside(element))
      .map((element) => `${element.tagName}.${element.className}`);
    return { wide: document.documentElement.scrollWidth, width, culprits: culprits.slice(0, 5) };
  });
  expect(wide, culprits.join(", ")).toBeLessThanOrEqual(width);
}
