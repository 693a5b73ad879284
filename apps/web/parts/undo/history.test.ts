import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE_MOVEMENT, record, redo, startHistory, undo } from "./history.ts";

describe("a history", () => {
  it("goes back and forward", () => {
    const two = record(record(startHistory("a"), "b", "x", 0), "c", "y", 1);
    expect(undo(two).present).toBe("b");
    expect(undo(undo(two)).present).toBe("a");
    expect(redo(undo(undo(two))).present).toBe("b");
  });
  it("takes one movement of a control as one step", () => {
    const moved = [1, 2, 3].reduce((history, value) => record(history, value, "slider", value * 100), startHistory(0));
    expect(moved.past).toEqual([0]);
    const later = record(moved, 9, "slider", 300 + ONE_MOVEMENT);
    expect(undo(later).present).toBe(3);
  });
  it("forgets what was undone when something new is done", () => {
    const history = record(undo(record(startHistory(0), 1, "a", 0)), 2, "b", 5000);
    expect(redo(history)).toBe(history);
  });
  it("stays where it is at either end", () => {
    const history = startHistory(0);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
  it("comes back to where it was after going back and forward as often", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), fc.nat(20), (values, steps) => {
        const start = values.reduce((history, value, i) => record(history, value, `k${i}`, i * 2000), startHistory(0));
        const back = Math.min(steps, values.length);
        let history = start;
        for (let i = 0; i < back; i += 1) history = undo(history);
        for (let i = 0; i < back; i += 1) history = redo(history);
        expect(history.present).toBe(start.present);
        expect(history.past).toEqual(start.past);
      }),
    );
  });
});
