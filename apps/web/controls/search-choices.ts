import type { ChoiceGroup } from "./choice.ts";

const folded = (text: string): string => text.toLocaleLowerCase("nb");

/** Keeps the choices whose name or keywords hold every word of the query; groups left empty are dropped. */
export function search(groups: readonly ChoiceGroup[], query: string): readonly ChoiceGroup[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter((choice) => {
        const haystack = folded(`${choice.name} ${choice.keywords ?? ""}`);
        return words.every((word) => haystack.includes(word));
      }),
    }))
    .filter((group) => group.choices.length > 0);
}
