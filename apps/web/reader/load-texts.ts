import loaders from "virtual:texts";
import { type AreaName, type AreaStrings, type Language, type Translator, translatorOf } from "#io/language";

/** Names of areas a page can be given: those with typed keys, and those looked up at run time alone. */
export type LoadedArea = AreaName | "finding-sentences" | "plan-chapters";

export type TextLoaders = Readonly<Record<string, Readonly<Record<Language, () => Promise<{ readonly default: AreaStrings }>>>>>;

/** Texts that have come. They stay as long as the page is open, as the browser keeps modules. */
const come: Readonly<Record<Language, Map<string, AreaStrings>>> = { nb: new Map(), nn: new Map(), en: new Map() };
const translators = new Map<string, Translator>();
const waits = new Map<string, Promise<Translator>>();

/** Gives the translator of areas whose texts have all come, or null; the same object each time. */
export function textsAtHand(language: Language, areas: readonly string[]): Translator | null {
  const name = nameOf(language, areas);
  const known = translators.get(name);
  if (known) return known;
  const texts = areas.flatMap((area) => come[language].get(area) ?? []);
  if (texts.length < areas.length) return null;
  const made = translatorOf(language, texts);
  translators.set(name, made);
  return made;
}

/** Loads the texts of areas in a language, those that have not come before; the same promise each time, so that React can wait for it. */
export function loadTexts(language: Language, areas: readonly string[]): Promise<Translator> {
  const name = nameOf(language, areas);
  const known = waits.get(name);
  if (known) return known;
  const wait = load(language, areas);
  waits.set(name, wait);
  // What failed, as without a network, is tried anew when it is asked for again.
  wait.catch(() => waits.delete(name));
  return wait;
}

async function load(language: Language, areas: readonly string[]): Promise<Translator> {
  const missing = areas.filter((area) => !come[language].has(area));
  await Promise.all(
    missing.map(async (area) => {
      const loader = loaders[area];
      if (!loader) throw new Error(`The web page has no texts of the area "${area}"`);
      come[language].set(area, (await loader[language]()).default);
    }),
  );
  return textsAtHand(language, areas)!;
}

const nameOf = (language: Language, areas: readonly string[]): string => `${language} ${areas.join(" ")}`;
