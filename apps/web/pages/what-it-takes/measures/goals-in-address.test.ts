import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, writeAddress } from "../../../shell/address.ts";
import { readGoals, writeGoals } from "./goals-in-address.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const goal = fc.record({
  occupation: id,
  unit: id,
  year: fc.integer({ min: 2000, max: 2100 }),
  level: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
});

describe("goals in the address", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(goal, { maxLength: 20, selector: (one) => JSON.stringify(one) }), (goals) => {
        const address = parseAddress(writeAddress({ goals: writeGoals(goals) }));
        expect(readGoals(address.goals)).toEqual({ goals, unread: [] });
      }),
    );
  });

  it("that cannot be read are listed, and the rest is used", () => {
    const read = readGoals("bioingenior.norge.2032.20~radiograf.norge~radiograf.norge.2032.0~bioingenior.norge.2032.20");
    expect(read.goals).toEqual([{ occupation: "bioingenior", unit: "norge", year: 2032, level: 0.2 }]);
    expect(read.unread).toEqual(["radiograf.norge", "radiograf.norge.2032.0"]);
  });
});
