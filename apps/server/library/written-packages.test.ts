import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackage } from "#io/ingest";
import { writtenPackages } from "./written-packages.ts";

it("keeps the packages asked for last, so that each is written once for all its files", async () => {
  const read = await readPackage(fileURLToPath(new URL("../../../reference", import.meta.url)));
  if (!read.ok) throw new Error(`the reference dataset cannot be read: ${read.findings[0]?.message}`);
  const [a, b, c] = ["a", "b", "c"].map((hash) => ({ ...read.dataset, hash }));
  const packageOf = writtenPackages();
  const first = packageOf(a!);
  expect(first.has("datapackage.json")).toBe(true);
  packageOf(b!);
  expect(packageOf(a!)).toBe(first);
  packageOf(c!);
  expect(packageOf(a!)).toBe(first);
  // b was asked for longest ago and has made room.
  packageOf(b!);
  packageOf(c!);
  expect(packageOf(a!)).not.toBe(first);
});
