import { describe, expect, it } from "vitest";
import { ACTIONS, type Action, may, WHOLE_CASE, type What } from "./may.ts";
import { COORDINATOR, type Role, SOMEBODY, type User } from "./user.ts";

const THINGS: readonly What[] = [
  WHOLE_CASE,
  { kind: "institution", id: "hvl" },
  { kind: "institution", id: "oslomet" },
  { kind: "site", id: "haukeland" },
  { kind: "site", id: "ullevaal" },
  { kind: "laboratory", id: "pathology" },
  { kind: "laboratory", id: "genetics" },
];
const allowed = (user: User): string[] =>
  ACTIONS.flatMap((action) =>
    THINGS.filter((what) => may(user, action, what)).map((what) => `${action} ${what.kind === "case" ? "case" : what.id}`),
  );

describe("what somebody may do", () => {
  it("is everything for the placement coordinator", () => {
    expect(allowed(COORDINATOR)).toHaveLength(ACTIONS.length * THINGS.length);
  });

  it("is to read what is one's own, for institutions and sites", () => {
    expect(allowed({ role: "school", at: ["hvl"] })).toEqual(["read-allocation hvl", "read-export hvl"]);
    expect(allowed({ role: "site", at: ["haukeland"] })).toEqual(["read-allocation haukeland", "read-export haukeland"]);
    // An id of the other kind opens nothing.
    expect(allowed({ role: "school", at: ["haukeland"] })).toEqual([]);
    expect(allowed({ role: "site", at: ["hvl"] })).toEqual([]);
  });

  it("is to read and write one's own orders, for laboratories, and nothing of students", () => {
    expect(allowed({ role: "laboratory", at: ["pathology"] })).toEqual(["read-orders pathology", "write-orders pathology"]);
    expect(allowed({ role: "laboratory", at: ["hvl", "haukeland"] })).toEqual([]);
    expect(allowed({ role: "site", at: ["pathology"] })).toEqual([]);
  });

  it("is nothing for anyone else, whatever they say they are at", () => {
    expect(allowed(SOMEBODY)).toEqual([]);
    expect(allowed({ role: "other", at: ["hvl", "haukeland"] })).toEqual([]);
  });

  it("never is to read needs, to write or to erase, but for the coordinator", () => {
    const others: Role[] = ["school", "site", "laboratory", "other"];
    const guarded: Action[] = ["read-case", "write-case", "erase-case", "read-needs", "make-allocation", "write-lock"];
    for (const role of others)
      for (const action of guarded) for (const what of THINGS) expect(may({ role, at: ["hvl", "haukeland"] }, action, what)).toBe(false);
  });
});
