import type { Row } from "#model/vocabulary";
import type { PayrollMapping } from "../mapping/payroll-mapping.ts";
import { fold } from "../words/fold.ts";
import { type TitleGuess, titleGuesser } from "./guess-occupation.ts";
import { OLDER_GROUPS } from "./older-groups.ts";
import type { PositionCode } from "./position-code.ts";

/** Why a position is of an occupation, or is not known to be. */
export type Why = "confirmed" | "left-out" | "styrk-08" | "correspondence" | "title" | "older-group" | "unknown";

/** What a position is. Only an occupation that is certain or confirmed counts anybody. */
export interface Recognised {
  /** Occupation that is counted; null where none is. */
  readonly occupation: string | null;
  readonly why: Why;
  /** Occupations the code covers as well, where the first was taken for want of a mapping or title. */
  readonly others: readonly string[];
  readonly guess: TitleGuess | null;
}

/** How the column of codes is to be understood. */
export type CodeSystem = "styrk-08" | "isco-08" | "own";

/** Finds what a position is. */
export type Recogniser = (position: PositionCode, system: CodeSystem) => Recognised;

const nothing = { occupation: null, others: [], guess: null } as const;

/** Builds the look-up from the dataset's codes and names and, first, the mapping. */
export function recogniser(occupations: readonly Row<"occupations">[], mapping: PayrollMapping): Recogniser {
  const known = new Set(occupations.map(({ id }) => id));
  const byStyrk = byCode(occupations, "styrk08");
  const byIsco = byCode(occupations, "isco08");
  const confirmed = new Map(Object.entries(mapping.occupations ?? {}).map(([key, occupation]) => [fold(key), occupation]));
  const guessTitle = titleGuesser(occupations);
  const certain = (found: readonly string[], title: string, why: Why): Recognised => {
    const guess = title === "" ? null : guessTitle(title);
    if (guess !== null && found.includes(guess.occupation)) return { ...nothing, occupation: guess.occupation, why };
    return { ...nothing, occupation: found[0]!, why, others: found.slice(1) };
  };
  const look = ({ code, title }: PositionCode, system: CodeSystem): Recognised => {
    for (const key of [`${code} ${title}`, code, title].map(fold)) {
      const occupation = key === "" ? undefined : confirmed.get(key);
      if (occupation !== undefined)
        return occupation === "" ? { ...nothing, why: "left-out" } : { ...nothing, occupation, why: "confirmed" };
    }
    const four = system === "own" ? undefined : (system === "isco-08" ? byIsco : byStyrk).get(code);
    if (four !== undefined) return certain(four, title, "styrk-08");
    const newer = /^\d{7}$/.test(code) ? mapping.correspondence?.[code] : undefined;
    // A code whose correspondence is to no occupation of ours is known to be somebody else.
    if (newer !== undefined)
      return byStyrk.has(newer) ? certain(byStyrk.get(newer)!, title, "correspondence") : { ...nothing, why: "left-out" };
    // A four-digit code of the standard that is none of ours needs no guess.
    if (system !== "own" && /^\d{4}$/.test(code)) return { ...nothing, why: "unknown" };
    const guess = title === "" ? null : guessTitle(title);
    if (guess !== null) return { ...nothing, why: "title", guess };
    const older = /^\d{7}$/.test(code) && title === "" ? OLDER_GROUPS[code.slice(0, 4)] : undefined;
    if (older !== undefined && known.has(older))
      return { ...nothing, why: "older-group", guess: { occupation: older, by: code.slice(0, 4), sureness: "possible" } };
    return { ...nothing, why: "unknown" };
  };
  const seen = new Map<string, Recognised>();
  return (position, system) => {
    const key = `${system}\n${position.code}\n${position.title}`;
    const before = seen.get(key) ?? look(position, system);
    seen.set(key, before);
    return before;
  };
}

/** Codes of a standard with the occupations they cover. */
function byCode(occupations: readonly Row<"occupations">[], column: "styrk08" | "isco08"): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of occupations) for (const code of row[column]?.split(" ") ?? []) found.set(code, [...(found.get(code) ?? []), row.id]);
  return found;
}
