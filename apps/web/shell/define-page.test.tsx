import { Link } from "@tanstack/react-router";
import { describe, expect, it } from "vitest";
import { definePage } from "./define-page.ts";

const Nothing = () => null;
const whole = { path: "/sample", title: "shell:product", texts: ["shell"], menu: "none", frame: "full", component: Nothing } as const;

describe("a page", () => {
  it("says what the frame needs to know of it before it is loaded", () => {
    const { component, path, ...traits } = whole;
    expect(definePage(whole).options.staticData).toEqual({ page: traits });
  });

  it("is refused by the types without texts, title, menu or frame", () => {
    const { texts, title, menu, frame, ...rest } = whole;
    // @ts-expect-error: no texts
    definePage({ ...rest, title, menu, frame });
    // @ts-expect-error: an empty list of texts
    definePage({ ...whole, texts: [] });
    // @ts-expect-error: no title
    definePage({ ...rest, texts, menu, frame });
    // @ts-expect-error: a title that is no text
    definePage({ ...whole, title: "shell:no.such.text" });
    // @ts-expect-error: neither in the menu nor left out of it
    definePage({ ...rest, texts, title, frame });
    // @ts-expect-error: no frame
    definePage({ ...rest, texts, title, menu });
  });

  it("is linked to with its own address and search values alone", () => {
    const links = [
      <Link key="1" to="/plans/$unit" params={{ unit: "helse-bergen" }} search={{ part: "measures" }} />,
      <Link key="2" to="/projection" search={{ noise: "yes", unit: "norge" }} />,
      // @ts-expect-error: no such page
      <Link key="3" to="/no-such-page" />,
      // @ts-expect-error: a plan has a unit in its path
      <Link key="4" to="/plans/$unit" />,
      // @ts-expect-error: no such part
      <Link key="5" to="/plans/$unit" params={{ unit: "norge" }} search={{ part: "none" }} />,
      // @ts-expect-error: no such value
      <Link key="6" to="/projection" search={{ noise: "much" }} />,
    ];
    expect(links).toHaveLength(6);
  });
});
