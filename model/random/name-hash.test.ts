import { expect, test } from "vitest";
import { hashName } from "./name-hash.ts";

const hex = (text: string): string =>
  hashName(text)
    .map((half) => half.toString(16).padStart(8, "0"))
    .join("");

test("the published test vectors of FNV-1a come out", () => {
  expect(hex("")).toBe("cbf29ce484222325");
  expect(hex("a")).toBe("af63dc4c8601ec8c");
  expect(hex("foobar")).toBe("85944171f73967e8");
});

test("letters outside ASCII are hashed as UTF-8", () => {
  const bytes = new TextEncoder().encode("bioingeniør");
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  expect(hex("bioingeniør")).toBe(hash.toString(16).padStart(16, "0"));
});
