import { expect, test } from "vitest";
import { BrokenBalance, mustBalance, mustNotBeNegative } from "./verify.ts";

const at = () => ({ occupation: "radiograf", unit: "helse-fonna", year: 2031, draw: 17 });

test("counts that differ by more than rounding stop the run, and say where", () => {
  expect(() => mustBalance("Staff on 1 January", 100.001, 100, at)).toThrow(BrokenBalance);
  expect(() => mustBalance("Staff on 1 January", 100.001, 100, at)).toThrow(
    "Staff on 1 January: 100.001 found, 100 expected (occupation radiograf, unit helse-fonna, year 2031, draw 17)",
  );
  expect(() => mustBalance("Staff on 1 January", Number.NaN, 100, at)).toThrow(BrokenBalance);
});

test("counts that differ by rounding pass", () => {
  expect(() => mustBalance("Staff on 1 January", 0.1 + 0.2, 0.3, at)).not.toThrow();
});

test("what is below zero, or no number, stops the run", () => {
  expect(() => mustNotBeNegative("The smallest group of staff", -1e-30, at)).toThrow("is -1e-30");
  expect(() => mustNotBeNegative("The smallest group of staff", Number.NaN, at)).toThrow(BrokenBalance);
  expect(() => mustNotBeNegative("The smallest group of staff", 0, at)).not.toThrow();
});
