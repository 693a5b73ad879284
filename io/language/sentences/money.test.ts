import { expect, test } from "vitest";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { money } from "./money.ts";

const [nb, nn, en] = LANGUAGES.map((language) => translator(language, SHARED_TEXTS));
const say = (amount: number) => money(amount, nb!);

test("small amounts are rounded to hundreds, larger ones to thousands", () => {
  expect([149, 150, 1234, 99_949].map(say)).toEqual(["100 kroner", "200 kroner", "1\u202f200 kroner", "99\u202f900 kroner"]);
  expect([100_000, 100_499, 850_500, 994_999].map(say)).toEqual([
    "100\u202f000 kroner",
    "100\u202f000 kroner",
    "851\u202f000 kroner",
    "995\u202f000 kroner",
  ]);
});

test("nothing is nothing, also where a small loss rounds to it", () => {
  expect([0, 49, -49].map(say)).toEqual(["0 kroner", "0 kroner", "0 kroner"]);
});

test("from almost a million, millions: with a decimal where it says something, and in the singular for one", () => {
  expect([995_000, 1_000_000, 1_049_999, 1_050_001].map(say)).toEqual([
    "1 million kroner",
    "1 million kroner",
    "1 million kroner",
    "1,1 millioner kroner",
  ]);
  expect([2_000_000, 9_940_000, 9_950_000, 41_499_999].map(say)).toEqual([
    "2 millioner kroner",
    "9,9 millioner kroner",
    "10 millioner kroner",
    "41 millioner kroner",
  ]);
});

test("what is saved has a minus sign, and is rounded as what is paid", () => {
  expect([-1234, -850_400, -1_500_000].map(say)).toEqual(["−1\u202f200 kroner", "−850\u202f000 kroner", "−1,5 millioner kroner"]);
});

test("each language has its own words and separators", () => {
  expect([850_000, 1_000_000, 1_500_000].map((amount) => money(amount, nn!))).toEqual([
    "850\u202f000 kroner",
    "1 million kroner",
    "1,5 millionar kroner",
  ]);
  expect([850_000, 1_000_000, 1_500_000].map((amount) => money(amount, en!))).toEqual(["850,000 NOK", "1 million NOK", "1.5 million NOK"]);
});
