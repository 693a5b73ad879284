import { expect, test } from "vitest";
import { FINDING_MESSAGES } from "./finding-messages.ts";

const AREAS = import.meta.glob<Record<string, Record<string, string>>>("./messages/*.ts", { eager: true });

test("a code stands in one area: of two with the same name, one would say what the other means", () => {
  const codes = Object.values(AREAS).flatMap((area) => Object.values(area).flatMap((messages) => Object.keys(messages)));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(codes.length).toBe(Object.keys(FINDING_MESSAGES).length);
});
