import type { Translator } from "#io/language";
import { movedText } from "./control-slider.tsx";
import { type Controls, SLIDERS } from "./controls.ts";
import type { ProgrammeGroup } from "./programme-groups.ts";

/** Longest name a scenario may have. */
const LONGEST = 200;

/** Suggests a name that says what was moved: "Studieplasser +20 %, Tarmkreftscreening: nei". */
export function suggestedName(controls: Controls, groups: readonly ProgrammeGroup[], words: Translator): string {
  const moved = SLIDERS.filter((slider) => controls.moved[slider] !== 0).map(
    (slider) => `${words.t(`what-if:slider.${slider}`)} ${movedText(slider, controls.moved[slider], words)}`,
  );
  const switched = groups
    .filter((group) => controls.switched.includes(group.id))
    .map((group) => `${group.names[words.language]}: ${words.t(group.defaultOn ? "shell:state.no" : "shell:state.yes").toLowerCase()}`);
  return [...moved, ...switched].join(", ").slice(0, LONGEST);
}
