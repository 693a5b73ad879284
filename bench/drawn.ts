// How long it takes from a control that is moved to a chart that is drawn: in a real browser, on the built page, with the real server.
import type { Page } from "@playwright/test";

/** One occupation for the whole country: all its units are run. */
const QUESTION = "/what-if?occupation=bioingenior&unit=norge&lang=nb";
const TIMES = 15;

/** Milliseconds from a key that moves a control, medians: to the first new picture (64 draws), and to the one of 1 000 draws. */
export interface DrawnTimes {
  readonly first: number;
  readonly refined: number;
}

/** Moves a control once, and gives the time to the first and to the last new picture of the gap. */
function moveOnce(page: Page): Promise<[first: number, refined: number]> {
  return page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    const figure = document.querySelector("figure svg")?.closest("figure");
    if (!slider || !figure) throw new Error("The page has no control or no chart.");
    const drawn: number[] = [];
    const observer = new MutationObserver((changes) => {
      // A picture is there when the browser has painted it: the frame after the one in which it changed.
      if (changes.some(({ target }) => target instanceof Element && target.closest("svg") !== null)) {
        requestAnimationFrame(() => setTimeout(() => drawn.push(performance.now())));
      }
    });
    observer.observe(figure, { subtree: true, childList: true, attributes: true, attributeFilter: ["d"] });
    const start = performance.now();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
    set.call(slider, String(Number(slider.value) + Number(slider.step || 1)));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    while (drawn.length === 0 && performance.now() - start < 20_000) await pause(2);
    while (document.querySelector('[data-settled="true"]') === null && performance.now() - start < 20_000) await pause(5);
    await pause(150);
    observer.disconnect();
    if (drawn.length === 0) throw new Error("The chart was not drawn anew.");
    return [drawn[0]! - start, drawn.at(-1)! - start] as [number, number];
  });
}

/** Moves a control many times, and takes the middle of the times. */
export async function drawnTimes(page: Page, address: string): Promise<DrawnTimes> {
  await page.goto(`${address}${QUESTION}`);
  await page.locator('[data-settled="true"]').waitFor({ timeout: 60_000 });
  // Twice first, so that code and data are warm.
  for (let i = 0; i < 2; i++) await moveOnce(page);
  const times: [number, number][] = [];
  for (let i = 0; i < TIMES; i++) times.push(await moveOnce(page));
  const middle = (of: 0 | 1): number => times.map((pair) => pair[of]).sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
  return { first: middle(0), refined: middle(1) };
}
