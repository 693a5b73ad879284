import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyControls, GROUPS } from "./controls.test-support.ts";
import { flip, move, neutral } from "./controls.ts";
import { readControls, writeControls } from "./controls-in-address.ts";

const start = neutral(2027);
const groups = new Set<string>(GROUPS);
const years = { first: 2026, last: 2040 };
const read = (text: string | undefined) => readControls(text, start, groups, years);

describe("controls in an address", () => {
  it("read well and need no escaping", () => {
    const controls = flip(move(move({ ...start, startYear: 2028 }, "studyPlaces", 20), "productivity", 0.5), "tarmscreening");
    const text = writeControls(controls, start);
    expect(text).toBe("1~from.2028~studyPlaces.20~productivity.0.5~switch.tarmscreening");
    expect(encodeURIComponent(text ?? "")).toBe(text);
  });

  it("are left out when nothing is moved", () => {
    expect(writeControls(start, start)).toBeUndefined();
    expect(read(undefined)).toEqual({ controls: start, unread: [] });
  });

  it("come back the same", () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        expect(read(writeControls(controls, start))).toEqual({ controls, unread: [] });
      }),
    );
  });

  it("of another version are not used, and said so", () => {
    expect(read("9~studyPlaces.20")).toEqual({ controls: start, unread: ["9~studyPlaces.20"] });
  });

  it("use what can be used and list the rest", () => {
    const { controls, unread } = read("1~studyPlaces.20~studyPlaces.999~wages.5~from.1800~switch.nothing~completion.~productivity.0.05");
    expect(controls).toEqual(move(start, "studyPlaces", 20));
    expect(unread).toEqual(["studyPlaces.999", "wages.5", "from.1800", "switch.nothing", "completion.", "productivity.0.05"]);
  });

  it("never throw on any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
    fc.assert(fc.property(fc.string(), (text) => void read(`1~${text}`)));
  });
});
