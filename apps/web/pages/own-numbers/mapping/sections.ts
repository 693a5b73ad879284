import type { PayrollPreview } from "#apps/contract";

export type Position = PayrollPreview["positions"][number];

/** Where a position stands on the page: to be confirmed, unknown, said by somebody, or certain by its code. */
export const SECTIONS = ["toConfirm", "said", "unknown", "certain"] as const;
export type Section = (typeof SECTIONS)[number];

/** A position as it was first shown: it stays where it stood, with its guess, while the reader says what it is. */
export interface Placed {
  readonly position: Position;
  readonly section: Section;
}

const sectionOf = ({ why, guess }: Position): Section => {
  if (why === "confirmed" || why === "left-out") return "said";
  if (why === "styrk-08" || why === "correspondence") return "certain";
  return guess === null ? "unknown" : "toConfirm";
};

const idOf = ({ code, title }: Position): string => `${code}\n${title}`;

/** Places the positions of a reading: those seen before where they were, new ones by what they are. */
export function place(positions: readonly Position[], before: readonly Placed[]): readonly Placed[] {
  const now = new Map(positions.map((position) => [idOf(position), position]));
  const kept = before.flatMap(({ position: old, section }): Placed[] => {
    const position = now.get(idOf(old));
    now.delete(idOf(old));
    return position === undefined
      ? []
      : [{ position: { ...position, guess: position.guess ?? old.guess, sureness: old.sureness, why: old.why }, section }];
  });
  return [...kept, ...[...now.values()].map((position) => ({ position, section: sectionOf(position) }))];
}
