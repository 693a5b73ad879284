import type { Language } from "./language.ts";

/** Texts by key, nested as deep as reads well. `{{name}}` marks a value; `key_one` and `key_other` are plural forms of `key`. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same keys as another catalogue, with texts of its own. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** The texts of one area of the product in every language. */
export type Area<T extends Texts = Texts> = Readonly<Record<Language, SameKeys<T>>>;

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key of a catalogue, written with dots. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];
