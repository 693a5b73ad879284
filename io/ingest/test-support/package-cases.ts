import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encode, smallTexts } from "../small-package.test-support.ts";

/** A package in a folder of `cases/packages`: what is laid over the small package, and what must come of it. */
export interface PackageCase {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Severity, code and, where there is one, row of each finding. */
  readonly findings: readonly string[];
  /** Value, low and high of each row of stock, where the package can be used. */
  readonly stock: readonly (readonly (number | null)[])[] | null;
}

interface Expected {
  /** Properties of the resource stock, on top of its own. */
  readonly stockResource?: Readonly<Record<string, unknown>>;
  /** Properties of the package; its resources are added to the small package's. */
  readonly package?: Readonly<Record<string, unknown>> & { readonly resources?: readonly unknown[] };
  /** Files of the small package that are not there. */
  readonly without?: readonly string[];
  readonly findings: readonly string[];
  readonly stock?: readonly (readonly (number | null)[])[];
}

const FOLDER = fileURLToPath(new URL("../cases/packages/", import.meta.url));

function readCase(name: string): PackageCase {
  const folder = join(FOLDER, name);
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  const texts = smallTexts();
  const descriptor = JSON.parse(texts.get("datapackage.json")!);
  const { resources = [], ...whole } = expected.package ?? {};
  Object.assign(descriptor, whole);
  Object.assign(
    descriptor.resources.find((resource: { name: string }) => resource.name === "stock"),
    expected.stockResource ?? {},
  );
  descriptor.resources.push(...resources);
  texts.set("datapackage.json", JSON.stringify(descriptor));
  for (const path of expected.without ?? []) texts.delete(path);
  const files = encode(texts);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (entry.isFile() && path !== "expected.json") files.set(path.replaceAll("\\", "/"), readFileSync(join(folder, path)));
  }
  return { name, files, findings: expected.findings, stock: expected.stock ?? null };
}

/** Every case of a package. */
export const packageCases = (): PackageCase[] => readdirSync(FOLDER).sort().map(readCase);

/** How a case names a finding. */
export const named = ({
  severity,
  code,
  row,
}: {
  readonly severity: string;
  readonly code: string;
  readonly row: number | null;
}): string => (row === null ? `${severity} ${code}` : `${severity} ${code} ${row}`);
