import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPackageFiles, readPackageFolder } from "./read-package.ts";
import { encode, smallTexts } from "./small-package.test-support.ts";
import { named, packageCases } from "./test-support/index.ts";
import { writeFiles } from "./write-template.ts";

describe("a package", () => {
  it.each(packageCases())("$name", async ({ files, findings, stock }) => {
    const read = await readPackageFiles(files);
    expect(read.findings.map(named)).toEqual(findings);
    expect(read.ok ? read.dataset.tables.stock.map(({ value, low, high }) => [value, low, high]) : null).toEqual(stock);
  });
});

it("a zip of a package is the package, also with its folder in it; a damaged one is named", async () => {
  const files = encode(smallTexts());
  const plain = await readPackageFiles(files);
  if (!plain.ok) throw new Error("the small package is sound");
  const zipped = zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`mine/${path}`, bytes])));
  const folder = await mkdtemp(join(tmpdir(), "framsyn-"));
  try {
    const path = join(folder, "package.zip");
    await writeFile(path, zipped);
    expect(await readPackageFolder(path)).toMatchObject({ ok: true, dataset: { hash: plain.dataset.hash } });
    expect(await readPackageFolder(folder)).toMatchObject({ ok: true, dataset: { hash: plain.dataset.hash } });
    await writeFile(path, zipped.slice(0, 2000));
    expect((await readPackageFolder(folder)).findings.map(named)).toEqual(["error zip-unreadable"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("links and folders where a file should be are told as what they are", async () => {
  const folder = await mkdtemp(join(tmpdir(), "framsyn-"));
  try {
    const files = encode(smallTexts());
    const package_ = join(folder, "package");
    await writeFiles(package_, files);
    await rm(join(package_, "data/stock.csv"));
    await symlink(join(package_, "data/units.csv"), join(package_, "data/stock.csv"));
    await rm(join(package_, "data/units.csv"));
    await mkdir(join(package_, "data/units.csv"));
    expect((await readPackageFolder(package_)).findings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      "file-folder data/units.csv",
      "file-link data/stock.csv",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
