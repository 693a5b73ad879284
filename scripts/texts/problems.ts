import { globSync } from "node:fs";
import { entries } from "./entries.ts";
import { findTexts, type WrittenArea } from "./find-texts.ts";
import { ModuleGraph } from "./module-graph.ts";
import { pageProblems } from "./page-texts.ts";
import { sameInAreas } from "./same-texts.ts";
import { type UsedKey, usedKeys } from "./used-keys.ts";
import { saidIn, wordingProblems } from "./wording.ts";

/** A key in code, with the file it stands in. */
interface Use extends UsedKey {
  readonly file: string;
}

/**
 * Finds what is out of order between texts and code: keys used that no text has, texts that nothing uses, keys looked up at run time in
 * groups that are not declared so, texts that the program at hand or the page does not have, words of another language, and texts that are the same in two without being marked as meant. One line each.
 */
export async function textProblems(root: string): Promise<{ checked: number; problems: string[] }> {
  const areas = new Map((await findTexts(root)).map((area) => [area.area, area]));
  const graph = new ModuleGraph(root);
  const uses = sourceFiles(root).flatMap((file): Use[] =>
    usedKeys(graph.source(file), new Set(areas.keys())).map((used) => ({ ...used, file })),
  );
  const written = [...areas.values()];
  const byFile = Map.groupBy(uses, ({ file }) => file);
  const problems = [
    ...uses.flatMap((use) => wrongUse(use, areas.get(use.area)!)),
    ...written.flatMap((area) => unused(area, uses)),
    ...pageProblems(root, graph, (file) => (byFile.get(file) ?? []).map(({ area }) => area)),
    ...wordingProblems(saidIn(written)),
    ...sameInAreas(written),
  ];
  return { checked: written.flatMap(({ texts }) => entries(texts)).length, problems };
}

/** Code that speaks: no tests, and no texts themselves. */
const sourceFiles = (root: string): string[] =>
  globSync("{apps,io,model}/**/*.{ts,tsx}", { cwd: root })
    .filter((file) => !/\.(test|spec|test-support)\.tsx?$|(^|\/)(browser-tests|areas|test-support)\/|(^|\/)texts\.ts$/.test(file))
    .toSorted();

function wrongUse(use: Use, area: WrittenArea): string[] {
  const at = `${use.file}:${use.line}: "${use.area}:${use.path}"`;
  if (!speaksHere(use.file, area.file))
    return [`${at} stands in ${area.file}, which this program does not have; move the text to io/language/areas`];
  if (use.found)
    return isDeclared(area, fixedPart(use.path)) ? [] : [`${at} is found at run time; declare its group as found in ${area.file}`];
  if (!use.path.startsWith("*") && isDeclared(area, fixedPart(use.path))) return [];
  return keysOf(area).some((key) => matcher(use.path).test(key) || key.startsWith(`${use.path}.`))
    ? []
    : [`${at} is no text; add it to ${area.file}`];
}

function unused(area: WrittenArea, uses: readonly Use[]): string[] {
  const patterns = uses
    .filter((use) => use.area === area.area && !use.found && !use.path.startsWith("*"))
    .flatMap(({ path }) => [matcher(path), matcher(`${path}.*`)]);
  return keysOf(area)
    .filter((key) => !isDeclared(area, key) && !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `${area.file}: "${area.area}:${key}" is used nowhere; take it out, or declare its group as found at run time`);
}

/** Keys as code writes them: plural forms under their common name. */
const keysOf = (area: WrittenArea): string[] => [...new Set(entries(area.texts).map(({ key }) => key.replace(/_(one|other)$/, "")))];

/** What stands before the first part known only at run time, as far as whole names go. */
const fixedPart = (path: string): string => {
  const star = path.indexOf("*");
  return star < 0 ? path : path.slice(0, path.lastIndexOf(".", star) + 1).replace(/\.$/, "");
};

/** A group that is itself known only at run time is one of those declared. */
const isDeclared = ({ found }: WrittenArea, path: string): boolean =>
  found.some((group) => group === "" || path === "" || path === group || path.startsWith(`${group}.`));

const matcher = (path: string): RegExp => new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[\\w.-]*")}$`);

/** Texts in `io` and `model` are everybody's; an app has its own besides. */
const speaksHere = (file: string, texts: string): boolean => !texts.startsWith("apps/") || appOf(texts) === appOf(file);

const appOf = (file: string): string => file.split("/").slice(0, 2).join("/");
