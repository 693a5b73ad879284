import { describe, expect, it } from "vitest";
import { secondsLeft } from "./seconds-left.ts";

describe("the time a run has left", () => {
  it("goes on at the pace until now, and does not count what was done before", () => {
    expect(secondsLeft(10, 0, 0.5)).toBe(10);
    expect(secondsLeft(10, 0.5, 0.75)).toBe(10);
    expect(secondsLeft(30, 0, 1)).toBe(0);
  });

  it("is not known while next to nothing is done", () => {
    expect(secondsLeft(5, 0.4, 0.41)).toBeNull();
  });
});
