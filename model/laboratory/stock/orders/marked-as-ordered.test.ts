import { expect, it } from "vitest";
import { type OrderEvent, type OrderState, orderState, orderWarning } from "#model/laboratory";
import { dayNumber } from "#model/vocabulary";

const day = (date: string): number => dayNumber(`2026-${date}`)!;
const marked = (on: string, expected: string): OrderEvent => ({
  kind: "marked",
  on: day(on),
  expected: day(expected),
  by: "storekeeper",
  units: 20,
});
const counted = (on: string): OrderEvent => ({ kind: "counted", on: day(on) });

function stateOf(events: readonly OrderEvent[], today: string): OrderState {
  const state = orderState(events, day(today));
  if ("status" in state) throw new Error(state.reason);
  return state;
}

it("is ordered until the day it is expected, then overdue by working days", () => {
  const events = [counted("03-23"), marked("03-23", "03-31")];
  expect(stateOf(events, "03-22")).toEqual({ state: "none" });
  expect(stateOf(events, "03-23")).toEqual({ state: "ordered", mark: events[1] });
  expect(stateOf(events, "03-31").state).toBe("ordered");
  // Easter lies between: 1 April and 7 April are the working days.
  expect(stateOf(events, "04-07")).toEqual({ state: "overdue", mark: events[1], lateWorkingDays: 2 });
});

it("is closed by the next count, and by nothing of the same day", () => {
  expect(stateOf([marked("03-23", "03-31"), counted("03-23")], "03-25").state).toBe("ordered");
  expect(stateOf([counted("03-25"), marked("03-23", "03-31")], "03-25")).toEqual({ state: "none" });
  expect(stateOf([marked("03-23", "03-31"), counted("04-20")], "04-10").state).toBe("overdue");
});

it("is moved by a new mark, and taken back", () => {
  const moved = [marked("03-23", "03-31"), marked("03-30", "04-15")];
  expect(stateOf(moved, "04-10").state).toBe("ordered");
  expect(stateOf([...moved, { kind: "unmarked", on: day("03-30"), by: "storekeeper" }], "04-10")).toEqual({ state: "none" });
});

it("is refused where it was to come before it was ordered", () => {
  expect(orderState([marked("03-23", "03-20")], day("03-25"))).toMatchObject({ status: "refused", reason: "expected-before-ordered" });
});

it("silences the warning while it is on its way, and is the warning once it is overdue", () => {
  const mark = { kind: "marked", on: day("03-23"), expected: day("03-31"), by: "storekeeper", units: null } as const;
  const advice = {
    status: "order-now",
    orderBy: null,
    lateWorkingDays: 0,
    runOut: { status: "no-date", reason: "no-use", share: 0 },
    position: 0,
    reorderPoint: 0,
    orderUpTo: 0,
    textbook: { normal: null, poisson: null },
    order: null,
    shortBeforeDelivery: 0,
  } as const;
  const lacking = { status: "too-little-data", why: { status: "refused", reason: "no-months", params: {} } } as const;
  expect(orderWarning(advice, { state: "none" })).toBe("order-now");
  expect(orderWarning({ ...advice, status: "soon" }, { state: "none" })).toBe("soon");
  expect(orderWarning({ ...advice, status: "enough" }, { state: "none" })).toBe("none");
  expect(orderWarning(lacking, { state: "none" })).toBe("none");
  expect(orderWarning(advice, { state: "ordered", mark })).toBe("none");
  for (const any of [advice, { ...advice, status: "enough" } as const, lacking]) {
    expect(orderWarning(any, { state: "overdue", mark, lateWorkingDays: 1 })).toBe("overdue");
  }
});
