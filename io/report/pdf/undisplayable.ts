/** What the compiler says of a text its font has no shapes for; control characters stand as `\u{7}`, their backslash written once or more. */
const SAID = /the text `\\*"(.+?)\\*"` could not be displayed/gs;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/g;

/** Characters without a shape of their own: they are left out where the font does not know them. */
const WITHOUT_SHAPE = /\p{C}/u;
const BOX = "□";

/** Finds the characters that a compiler's message says cannot be displayed; none where it is about something else. */
export function undisplayable(message: string): Set<string> {
  const texts = [...message.matchAll(SAID)].map(([, text]) =>
    text!.replace(ESCAPED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  // Plain letters in the same stretch of text have shapes in every font.
  return new Set(texts.flatMap((text) => [...text]).filter((character) => character > "~" || WITHOUT_SHAPE.test(character)));
}

/** Shows an empty box for each of some characters, so that a reader sees that something stood there. */
export const withBoxes = (text: string, characters: ReadonlySet<string>): string =>
  [...text].map((character) => (characters.has(character) ? (WITHOUT_SHAPE.test(character) ? "" : BOX) : character)).join("");
