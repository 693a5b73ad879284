import { type Controls, neutral, onStep, SLIDERS } from "./controls.ts";

/**
 * The controls in an address: a version, then parts joined by `~`, each a key and a value joined by `.`.
 * For example `1~from.2028~studyPlaces.20~productivity.0.5~switch.tarmscreening`.
 */
const VERSION = "1";
const PART = "~";

/** Writes the controls for an address; undefined where they say nothing new. */
export function writeControls(controls: Controls, start: Controls): string | undefined {
  const parts = [
    ...(controls.startYear === start.startYear ? [] : [`from.${controls.startYear}`]),
    ...(controls.scope === "unit" ? ["for.unit"] : []),
    ...SLIDERS.flatMap((slider) => (controls.moved[slider] === 0 ? [] : [`${slider}.${controls.moved[slider]}`])),
    ...controls.switched.map((group) => `switch.${group}`),
  ];
  return parts.length === 0 ? undefined : [VERSION, ...parts].join(PART);
}

/** What was read from an address. */
export interface ControlsRead {
  readonly controls: Controls;
  /** Parts that could not be used: an unknown version (then all of it), unknown keys or values outside their limits. */
  readonly unread: readonly string[];
}

/** Reads the controls from an address. What cannot be used is listed, the rest is used. Programme groups not among `groups` are listed. */
export function readControls(
  text: string | undefined,
  start: Controls,
  groups: ReadonlySet<string>,
  years: { first: number; last: number },
): ControlsRead {
  if (text === undefined) return { controls: start, unread: [] };
  const [version, ...parts] = text.split(PART);
  if (version !== VERSION) return { controls: start, unread: [text] };
  let controls = { ...neutral(start.startYear), startYear: start.startYear };
  const unread: string[] = [];
  for (const part of parts) {
    const dot = part.indexOf(".");
    const key = part.slice(0, dot);
    const value = part.slice(dot + 1);
    const number = value.trim() === "" ? Number.NaN : Number(value);
    const slider = SLIDERS.find((one) => one === key);
    if (slider && onStep(slider, number) === number) controls = { ...controls, moved: { ...controls.moved, [slider]: number } };
    else if (key === "from" && Number.isInteger(number) && number >= years.first && number <= years.last)
      controls = { ...controls, startYear: number };
    else if (part === "for.unit") controls = { ...controls, scope: "unit" };
    else if (key === "switch" && groups.has(value) && !controls.switched.includes(value))
      controls = { ...controls, switched: [...controls.switched, value].toSorted() };
    else unread.push(part);
  }
  return { controls, unread };
}
