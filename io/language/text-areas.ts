import type { Text } from "./texts.ts";

/** Areas whose keys are known by type. Each `texts.ts` merges its own in. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface TextAreas {}

/** Name of an area of texts. */
export type AreaName = keyof TextAreas & string;

type TextsOf<A extends AreaName> = TextAreas[A] extends { readonly texts: infer T } ? T : never;

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key of an area, written with dots. */
type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends Text ? WithoutPlural<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

/** Key of a text: area, colon, path with dots, for example `shell:nav.data`. */
export type TextKey = { [A in AreaName]: `${A}:${KeyOf<TextsOf<A>>}` }[AreaName];

/** What stands at a path of an area; the plural form where the text has forms. */
type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : Path extends keyof T
    ? { readonly text: T[Path]; readonly plural: false }
    : `${Path}_other` extends keyof T
      ? { readonly text: T[`${Path}_other`]; readonly plural: true }
      : never;

type Bokmål<T> = T extends { readonly nb: infer S extends string } ? S : T extends { readonly no: infer S extends string } ? S : never;

/** Names in double braces. */
type Placeholder<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** Names of the values of the text found: a text with plural forms takes `count`, which it may write as `{{n}}`. */
type NameAt<Found> = Found extends { readonly text: infer T; readonly plural: infer P }
  ? P extends true
    ? Exclude<Placeholder<Bokmål<T>>, "n"> | "count"
    : Placeholder<Bokmål<T>>
  : never;

/** Names of the values a text takes; of a key that may be several, the names of all. */
export type ValueName<K extends TextKey> = K extends `${infer A extends AreaName}:${infer Path}` ? NameAt<At<TextsOf<A>, Path>> : never;

/** What stands after the key: exactly the values the bokmål text names, and nothing where it names none. */
export type ValuesFor<K extends TextKey> = [ValueName<K>] extends [never] ? [] : [values: Values<ValueName<K>>];

/** A text with plural forms may be told how its count is written, "three" for 3. */
type Values<N extends string> = { readonly [K in N]: K extends "count" ? number : string | number } & ("count" extends N
  ? { readonly n?: string | number }
  : unknown);

/** Key of a text that takes no values, as titles and names have. */
export type PlainTextKey = { [K in TextKey]: [ValueName<K>] extends [never] ? K : never }[TextKey];
