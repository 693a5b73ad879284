/** Where one string of a text stands in its file, quotes included. */
export interface Place {
  /** Key of the text, with dots. */
  readonly key: string;
  /** `no`, `nb`, `nn` or `en`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where one text stands: from its opening to its closing brace. */
export interface TextPlace {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly strings: readonly Place[];
}

const BEGIN = /defineTexts\([^{]*(?=\{)|export const \w+ = (?=\{)/;
const SPACE = /(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/y;
const NAME = /"((?:[^"\\]|\\.)*)"|([\w$]+)/y;
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/y;

/**
 * Finds each text of a file of texts, so that one can be changed without touching the rest. Files of texts are plain nested objects; a file
 * that is put together from others has none.
 *
 * @throws where an object of texts holds something else than texts.
 */
export function locateTexts(source: string): TextPlace[] {
  const begin = BEGIN.exec(source);
  if (!begin) return [];
  const found: TextPlace[] = [];
  let at = begin.index + begin[0].length;

  const take = (what: RegExp): RegExpExecArray | null => {
    what.lastIndex = at;
    const match = what.exec(source);
    if (match) at = what.lastIndex;
    return match;
  };
  const must = (sign: string): void => {
    take(SPACE);
    if (source[at] !== sign) throw new Error(`Expected ${sign} at ${at}: ${source.slice(at, at + 40)}`);
    at += 1;
  };

  /** Reads a group or a text; a text is a group of strings alone. */
  function group(key: string): void {
    const start = at;
    const strings: Place[] = [];
    must("{");
    for (take(SPACE); source[at] !== "}"; take(SPACE)) {
      const name = take(NAME);
      if (!name) throw new Error(`Expected a key at ${at}: ${source.slice(at, at + 40)}`);
      const own = name[1] ?? name[2]!;
      must(":");
      take(SPACE);
      const from = at;
      if (source[at] === "{") group(key === "" ? own : `${key}.${own}`);
      else if (take(STRING)) strings.push({ key, name: own, start: from, end: at });
      else throw new Error(`Expected a text at ${at}: ${source.slice(at, at + 40)}`);
      take(SPACE);
      if (source[at] === ",") at += 1;
    }
    at += 1;
    if (strings.length > 0) found.push({ key, start, end: at, strings });
  }

  // A file that spreads others into its own holds no text itself.
  if (/^\{\s*\.\.\./.test(source.slice(at))) return [];
  group("");
  return found;
}
