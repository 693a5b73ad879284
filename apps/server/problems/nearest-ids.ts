/** An id, with other words it is known by. */
export interface Candidate {
  readonly id: string;
  readonly words?: readonly string[];
}

const MOST = 5;
/** Least similarity that is worth proposing; found by trying misspelled ids of the reference dataset. */
const LEAST = 0.35;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function pairs(word: string): Set<string> {
  const text = ` ${word} `;
  return new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
}

/** Likeness of two words, 0..1: twice the letter pairs they share over the pairs of both (Dice 1945). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}

/** Finds up to five ids whose spelling, or one of whose other words, is most like what was asked for, best first. */
export function nearestIds(asked: string, candidates: Iterable<Candidate>): string[] {
  const sought = pairs(plain(asked.slice(0, 100)));
  const scored: { id: string; score: number }[] = [];
  for (const { id, words = [] } of candidates) {
    const score = Math.max(...[id, ...words].map((word) => likeness(sought, pairs(plain(word)))));
    if (score >= LEAST) scored.push({ id, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return scored.slice(0, MOST).map(({ id }) => id);
}
