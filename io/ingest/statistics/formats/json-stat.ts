import toolkit, { type ToolkitDataset, type ToolkitDimension } from "jsonstat-toolkit";
import type { FindingList } from "../../findings/finding-list.ts";
import { type Category, type Cube, type Dimension, type DimensionRole, MOST_CELLS, type Observation } from "../cube/cube.ts";
import { saysMissing } from "../cube/symbols.ts";
import { wrongPlace } from "./json-stat-shape.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const has = (value: Json, key: string): boolean => Object.hasOwn(value, key);

/** Whether parsed JSON is meant as JSON-stat of any version: a dataset, a bundle of datasets, or a collection. */
export function looksLikeJsonStat(json: unknown): json is Json {
  if (!isObject(json) || (has(json, "$schema") && has(json, "properties"))) return false;
  if (json.class === "dataset" || json.class === "collection" || json.class === "dimension") return true;
  return Object.values(json).some((part) => isObject(part) && isObject(part.dimension));
}

/**
 * Reads the datasets of JSON-stat 2 and 1: dense and sparse values, categories as array or object, status as array, object or one sign for all,
 * hierarchies, bundles and collections. What does not hold together is a finding, and gives no cube.
 */
export function readJsonStat(json: Json, file: string, findings: FindingList): readonly Cube[] {
  return datasetsOf(json, file, findings).flatMap(([name, dataset]) => {
    const problem = problemOf(dataset);
    if (problem !== null) {
      const { kind, dimension = null, place = "" } = problem;
      findings.error("stat-jsonstat", { file, field: dimension, value: name }, { dataset: name, context: kind, place });
      return [];
    }
    return [cubeOf(toolkit(structuredClone(asDataset(dataset))), dataset.dimension as Json)];
  });
}

/** Datasets by name: of a bundle the key, of a collection the label. */
function datasetsOf(json: Json, file: string, findings: FindingList): readonly (readonly [string, Json])[] {
  if (json.class === "dataset") return [[text(json.label) ?? file, json]];
  if (json.class === "collection") {
    const items = isObject(json.link) && Array.isArray(json.link.item) ? json.link.item.filter(isObject) : [];
    const here = items.filter((item) => isObject(item.dimension));
    if (here.length < items.length || here.length === 0)
      (here.length === 0 ? findings.error : findings.warning).call(
        findings,
        "stat-collection-links",
        { file },
        { number: items.length - here.length },
      );
    return here.map((item, index) => [text(item.label) ?? `${index + 1}`, item] as const);
  }
  if (json.class === "dimension") {
    findings.error("stat-jsonstat", { file }, { dataset: text(json.label) ?? file, context: "values" });
    return [];
  }
  return Object.entries(json).filter((entry): entry is [string, Json] => isObject(entry[1]) && isObject(entry[1].dimension));
}

/** A dataset of version 1 stands in a bundle without a class of its own; the toolkit reads one of another class as something else. */
const asDataset = (dataset: Json): Json => ({ ...dataset, class: "dataset" });

type Problem = {
  readonly kind: "values" | "sizes" | "dimension" | "categories" | "cells" | "shape";
  readonly dimension?: string;
  readonly place?: string;
};

/** What does not hold together; the toolkit takes for granted that everything does. */
function problemOf(dataset: Json): Problem | null {
  const dimensions = dataset.dimension;
  if (!isObject(dimensions)) return { kind: "dimension" };
  const ids = has(dataset, "id") ? dataset.id : dimensions.id;
  const sizes = has(dataset, "size") ? dataset.size : dimensions.size;
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length || ids.length === 0) return { kind: "sizes" };
  if (new Set(ids).size !== ids.length || !sizes.every((size) => Number.isInteger(size) && size > 0)) return { kind: "sizes" };
  const cells = (sizes as number[]).reduce((product, size) => product * size, 1);
  if (cells > MOST_CELLS) return { kind: "cells" };
  for (const [index, id] of (ids as unknown[]).entries()) {
    const dimension = typeof id === "string" && has(dimensions, id) ? dimensions[id] : null;
    if (!isObject(dimension) || !isObject(dimension.category)) return { kind: "dimension", dimension: String(id) };
    if (!categoriesFit(dimension.category, sizes[index] as number)) return { kind: "categories", dimension: String(id) };
  }
  const place = wrongPlace(dataset, ids as string[]);
  return place === null ? valuesProblem(dataset, cells) : { kind: "shape", place };
}

/** As many categories as the size says, at the positions 0, 1, 2 … */
function categoriesFit({ index, label }: Json, size: number): boolean {
  if (Array.isArray(index))
    return index.length === size && new Set(index).size === size && index.every((code) => typeof code === "string" && code !== "__proto__");
  if (isObject(index)) {
    const positions = new Set(Object.values(index));
    return (
      positions.size === size &&
      Object.keys(index).length === size &&
      Array.from({ length: size }, (_, at) => at).every((at) => positions.has(at))
    );
  }
  return index === undefined && isObject(label) && Object.keys(label).length === size && size === 1;
}

function valuesProblem({ value }: Json, cells: number): Problem | null {
  const wrong = (one: unknown): boolean => one !== null && typeof one !== "number";
  if (Array.isArray(value)) {
    if (value.length !== cells) return { kind: "values" };
    return value.some(wrong) ? { kind: "values" } : null;
  }
  if (!isObject(value)) return { kind: "values" };
  const keys = Object.keys(value);
  const fits = keys.every((key) => /^\d+$/.test(key) && Number(key) < cells) && !Object.values(value).some(wrong);
  return fits ? null : { kind: "values" };
}

function cubeOf(dataset: ToolkitDataset, stated: Json): Cube {
  const dimensions = dataset.id.map((id) => dimensionOf(id, dataset.Dimension(id)!, (stated[id] as { readonly category: Json }).category));
  const sizes = dimensions.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const observations: Observation[] = [];
  for (let cell = 0; cell < cells; cell++) {
    const at = new Array<number>(sizes.length);
    for (let index = sizes.length - 1, left = cell; index >= 0; index--) {
      at[index] = left % sizes[index]!;
      left = Math.floor(left / sizes[index]!);
    }
    const sign = dataset.status?.[cell];
    const status = sign === null || sign === undefined || sign === "" ? null : String(sign).trim();
    const value = dataset.value?.[cell];
    observations.push({ at, value: typeof value === "number" && !saysMissing(status) ? value : null, status, row: null, column: null });
  }
  return { source: sourceOf(dataset), dimensions, observations };
}

/**
 * The order of a dimension's categories and its role by the toolkit; what is said of each category as it stands: the toolkit finds words of
 * the language itself where a code is one of them, for example `constructor`.
 */
function dimensionOf(id: string, dimension: ToolkitDimension, category: Json): Dimension {
  const of = (part: string, code: string): unknown => {
    const said = category[part];
    return isObject(said) && has(said, code) ? said[code] : null;
  };
  const parents = new Map<string, string>();
  for (const code of dimension.id) for (const child of (of("child", code) as readonly string[] | null) ?? []) parents.set(child, code);
  const categories = dimension.id.map((code): Category => {
    const unit = of("unit", code) as Json | null;
    return {
      code,
      label: text(of("label", code)) ?? code,
      unit: text(unit?.base) ?? text(unit?.label) ?? text(unit?.symbol),
      parent: parents.get(code) ?? null,
    };
  });
  const { role } = dimension;
  return {
    id,
    label: dimension.label ?? id,
    role: role === "time" || role === "geo" || role === "metric" ? (role satisfies DimensionRole) : null,
    categories,
  };
}

function sourceOf(dataset: ToolkitDataset): Cube["source"] {
  const px = isObject(dataset.extension) && isObject(dataset.extension.px) ? dataset.extension.px : {};
  const title = text(dataset.label);
  const numbered = /^(\d{4,5}):/.exec(title ?? "");
  const notes = Array.isArray(dataset.note) ? dataset.note : [dataset.note];
  return {
    tableId: text(px.tableid) ?? numbered?.[1] ?? null,
    title,
    publisher: text(dataset.source),
    updated: text(dataset.updated),
    url: text(dataset.href),
    notes: notes.flatMap((note) => text(note) ?? []),
  };
}

const text = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
