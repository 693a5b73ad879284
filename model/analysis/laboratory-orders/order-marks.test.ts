import { describe, expect, it } from "vitest";
import { type OrderHappening, orderMarked } from "#model/analysis";

const mark = (on: string, expected: string, packs: number | null = null): OrderHappening => ({
  ...{ kind: "marked", on, expected, packs, by: "lager-1", at: `${on}T10:00:00Z` },
});
const end = (kind: "withdrawn" | "closed", on: string): OrderHappening => ({
  ...{ kind, on, expected: null, packs: null, by: "lager-1", at: `${on}T11:00:00Z` },
});

describe("an order that is marked", () => {
  it("silences until the day it is expected, and is overdue in working days after it", () => {
    const happened = [mark("2026-12-01", "2026-12-11", 7)];
    expect(orderMarked(happened, null, "2026-11-30").state).toBe("none");
    expect(orderMarked(happened, null, "2026-12-11")).toMatchObject({
      state: "ordered",
      mark: { packs: 7, by: "lager-1" },
      lateWorkingDays: 0,
    });
    // Friday to Tuesday: Monday and Tuesday.
    expect(orderMarked(happened, null, "2026-12-15")).toMatchObject({ state: "overdue", lateWorkingDays: 2 });
  });

  it("is closed by the next count, not by that of the same day or an earlier one", () => {
    const happened = [mark("2026-12-01", "2026-12-11")];
    expect(orderMarked(happened, "2026-11-27", "2026-12-09").state).toBe("ordered");
    expect(orderMarked(happened, "2026-12-01", "2026-12-09").state).toBe("ordered");
    expect(orderMarked(happened, "2026-12-08", "2026-12-09")).toMatchObject({ state: "none", mark: null, closedByCount: "2026-12-08" });
    expect(orderMarked([...happened, mark("2026-12-09", "2026-12-20")], "2026-12-08", "2026-12-09").state).toBe("ordered");
  });

  it("is ended by being taken back or closed, and a mark after that stands; the last mark has the packs", () => {
    for (const kind of ["withdrawn", "closed"] as const) {
      const happened = [mark("2026-12-01", "2026-12-11", 7), end(kind, "2026-12-01")];
      expect(orderMarked(happened, null, "2026-12-02")).toEqual({ state: "none", mark: null, lateWorkingDays: 0, closedByCount: null });
      expect(orderMarked([...happened, mark("2026-12-01", "2026-12-11", 9)], null, "2026-12-02").mark?.packs).toBe(9);
    }
  });
});
