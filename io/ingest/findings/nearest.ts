/** Number of letters to add, drop or change to get from one word to the other (Levenshtein 1966). */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = previous[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}

/** Finds the candidate closest in spelling, or null where none is close enough to be what was meant: within `most` of the word's letters. */
export function nearest(word: string, candidates: Iterable<string>, most = 0.4): string | null {
  const sought = plain(word);
  if (sought === "" || sought.length > 80) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(sought.length * most)) + 1;
  for (const candidate of candidates) {
    const compared = plain(candidate);
    if (Math.abs(compared.length - sought.length) >= least) continue;
    const steps = distance(sought, compared);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** Spelling without case, spaces and Norwegian letters: what people change when they write a key by hand. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replace(/[\s_]+/g, "-");
}
