import { expect, it } from "vitest";
import { translator } from "#io/language";
import { contrast } from "./contrast.ts";
import { drawSvg } from "./drawing/index.ts";
import { heatColour, heatHeight, heatOption } from "./heat-option.ts";
import { DARK, LIGHT } from "./tokens.ts";

const words = translator("nb", []);
const data = {
  columns: [
    { name: "2", title: "uke 2" },
    { name: "3", title: "uke 3" },
  ],
  rows: [
    {
      name: "Patologi",
      cells: [
        { share: 1, said: "4 av 4" },
        { share: 0.996, said: "249 av 250" },
      ],
    },
    {
      name: "Biokjemi",
      cells: [
        { share: 0, said: "0 av 8" },
        { share: null, said: "stengt" },
      ],
    },
  ],
};
const drawn = (width: number): string =>
  drawSvg(heatOption(data, { palette: LIGHT, width, height: heatHeight(2), still: true }, words), width, heatHeight(2));

it("writes shares in the cells, never rounded up to full, and a dash where there is no capacity", () => {
  const svg = drawn(900);
  for (const text of ["Patologi", "Biokjemi", ">100<", ">99<", ">0<", ">–<"]) expect(svg).toContain(text);
});

it("marks full cells where there is no room for numbers", () => {
  const many = { ...data, columns: Array.from({ length: 40 }, (_, i) => ({ name: `${i}`, title: `uke ${i}` })) };
  const svg = drawSvg(heatOption(many, { palette: LIGHT, width: 390, height: 200, still: true }, words), 390, 200);
  expect(svg).toContain(">●<");
  expect(svg).not.toContain(">100<");
});

it("goes further from the ground the more is used, in both appearances", () => {
  for (const palette of [LIGHT, DARK]) {
    const steps = [0, 0.2, 0.5, 0.8, 0.99, 1].map((share) => contrast(heatColour(share, palette), palette.surface));
    expect(steps.toSorted((one, other) => one - other)).toEqual(steps);
    for (const share of [0, 0.3, 0.6, 0.99, 1, null]) {
      const colour = heatColour(share, palette);
      expect(Math.max(contrast(palette.text, colour), contrast(palette.background, colour)), `${share}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
