import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isText } from "#io/language";
import type { WrittenArea } from "./find-texts.ts";
import { locateTexts, type TextPlace } from "./locate.ts";

/** Texts in a file, by their keys in the area. */
export interface TextSource {
  readonly file: string;
  readonly source: string;
  readonly places: readonly TextPlace[];
}

/**
 * Finds the files the texts of an area are written in: its own, and where it is put together from others, those that hold its very texts:
 * files beside it, and the chapters and requirements of plans.
 */
export async function sourcesOf(root: string, { file, texts }: WrittenArea): Promise<readonly TextSource[]> {
  const source = readFileSync(join(root, file), "utf8");
  const places = locateTexts(source);
  if (places.length > 0) return [{ file, source, places }];
  const keys = new Map(leaves(texts).map(([key, text]) => [text, key]));
  const others = globSync([`${dirname(file)}/*.ts`, "model/**/texts.ts"], { cwd: root })
    .filter((one) => one !== file && !one.includes(".test."))
    .toSorted();
  const found = await Promise.all(
    others.map(async (other): Promise<TextSource> => {
      const exported: Record<string, unknown> = await import(join(root, other));
      // A text is known by being the very object that stands in the area, whatever its key is here.
      const known = new Map(
        Object.values(exported)
          .flatMap((value) => leaves(value))
          .map(([own, text]) => [own, keys.get(text)]),
      );
      if ([...known.values()].every((key) => key === undefined)) return { file: other, source: "", places: [] };
      const written = readFileSync(join(root, other), "utf8");
      return {
        file: other,
        source: written,
        places: locateTexts(written).flatMap((place) => {
          const key = known.get(place.key);
          return key === undefined ? [] : [{ ...place, key }];
        }),
      };
    }),
  );
  return found.filter((one) => one.places.length > 0);
}

/** Every text in an object of texts, by its key with dots. */
function leaves(value: unknown, prefix = ""): [key: string, text: object][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, entry]): [string, object][] => {
    if (typeof entry !== "object" || entry === null) return [];
    return isText(entry) ? [[prefix + name, entry]] : leaves(entry, `${prefix}${name}.`);
  });
}
