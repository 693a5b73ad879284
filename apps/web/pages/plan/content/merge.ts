import type { PlanContent, PlanMeasure } from "#model/plan";
import { type Cells, cellsOf, contentOf, same } from "./cells.ts";

/** A piece that two people have changed in different ways since the same saving. */
export interface Clash {
  /** Where it stands, as `placeOf` reads it. */
  readonly key: string;
  readonly before: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Whose text counts where both have changed the same piece; `both` puts two texts one after the other. */
export type Choice = "mine" | "theirs" | "both";

/** What came of laying two people's edits of the same plan together. */
export interface Merge {
  /** Pieces both have changed, and not to the same. */
  readonly clashes: readonly Clash[];
  /** Places only the other one has changed; their edits are taken over. */
  readonly takenOver: readonly string[];
  /** Gives the plan with both people's edits; where nothing is chosen, one's own counts. */
  resolve(choices: ReadonlyMap<string, Choice>): PlanContent;
}

/** Lays one's own edits and another's together, piece by piece, from what both began with. Nothing either wrote is dropped unless chosen so. */
export function mergePlans(before: PlanContent, mine: PlanContent, theirs: PlanContent): Merge {
  // A measure that one of them lacks is one piece: kept or deleted as a whole.
  const ids = new Set([mine, theirs].flatMap(({ measures }) => measures.map(({ id }) => id)));
  const has = ({ measures }: PlanContent, id: string): boolean => measures.some((measure) => measure.id === id);
  const whole = new Set([...ids].filter((id) => !has(mine, id) || !has(theirs, id)));
  const [base, own, other] = [before, mine, theirs].map((content) => cellsOf(content, whole)) as [Cells, Cells, Cells];
  const merged = new Map<string, unknown>();
  const clashes: Clash[] = [];
  const takenOver: string[] = [];
  for (const key of new Set([...other.keys(), ...own.keys(), ...base.keys()])) {
    const [was, a, b] = [base.get(key), own.get(key), other.get(key)];
    if (same(a, b)) merged.set(key, a);
    else if (same(a, was)) {
      merged.set(key, b);
      takenOver.push(key);
    } else if (same(b, was)) merged.set(key, a);
    else if (key.endsWith("/history")) merged.set(key, togetherHistory(a, b));
    else {
      merged.set(key, a);
      clashes.push({ key, before: was, mine: a, theirs: b });
    }
  }
  const lists = {
    evidence: togetherList(before.evidence, mine.evidence, theirs.evidence),
    definitions: togetherList(before.definitions, mine.definitions, theirs.definitions),
  };
  for (const kind of ["evidence", "definitions"] as const) {
    if (!same(theirs[kind], before[kind])) takenOver.push(`list/${kind}/`);
  }
  return {
    clashes,
    takenOver,
    resolve: (choices) => {
      const chosen = new Map(merged);
      for (const { key, mine: a, theirs: b } of clashes) {
        const choice = choices.get(key) ?? "mine";
        chosen.set(key, choice === "mine" ? a : choice === "theirs" ? b : bothTexts(a, b));
      }
      return { ...contentOf(chosen, theirs), ...lists };
    },
  };
}

/** Whether two values can stand one after the other: both are texts. */
export const canKeepBoth = ({ mine, theirs }: Clash): boolean => typeof mine === "string" && typeof theirs === "string";

const bothTexts = (a: unknown, b: unknown): unknown =>
  typeof a === "string" && typeof b === "string" ? [a, b].filter(Boolean).join("\n\n") : a;

/** What happened to a measure, from both, in the order it happened. */
function togetherHistory(a: unknown, b: unknown): PlanMeasure["history"] {
  const [own, other] = [a, b].map((events) => (events ?? []) as PlanMeasure["history"]) as [PlanMeasure["history"], PlanMeasure["history"]];
  const known = new Set(other.map((event) => JSON.stringify(event)));
  return [...other, ...own.filter((event) => !known.has(JSON.stringify(event)))].sort((x, y) => x.on.localeCompare(y.on));
}

/** A list with what either has added, without what either has taken away. */
function togetherList<T>(before: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const keys = (list: readonly T[]) => new Set(list.map((one) => JSON.stringify(one)));
  const [was, own, other] = [keys(before), keys(mine), keys(theirs)];
  const kept = theirs.filter((one) => own.has(JSON.stringify(one)) || !was.has(JSON.stringify(one)));
  return [...kept, ...mine.filter((one) => !other.has(JSON.stringify(one)) && !was.has(JSON.stringify(one)))];
}
