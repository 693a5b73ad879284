import { describe, expect, it } from "vitest";
import { type MenuRoute, menuSections } from "./menu-sections.ts";
import type { PageTraits } from "./pages.ts";

const route = (fullPath: string, menu: PageTraits["menu"]): MenuRoute => ({
  fullPath,
  options: { staticData: { page: { title: "shell:product", texts: ["shell"], menu, frame: "full" } } },
});

describe("the main menu", () => {
  it("orders pages by group, then as they ask, whatever order they are found in", () => {
    const sections = menuSections([
      route("/data", { group: "data", order: 1 }),
      route("/late", { group: "analysis", order: 2 }),
      route("/", { group: "overview", order: 1 }),
      route("/early", { group: "analysis", order: 1 }),
    ]);
    expect(sections.map(({ group, pages }) => [group, pages.map(({ to }) => to)])).toEqual([
      ["overview", ["/"]],
      ["analysis", ["/early", "/late"]],
      ["data", ["/data"]],
    ]);
  });

  it("leaves out pages reached from others, and what is no page", () => {
    expect(menuSections([route("/public", "none"), { fullPath: "/", options: {} }])).toEqual([]);
  });
});
