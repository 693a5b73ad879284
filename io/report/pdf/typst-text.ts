/** Writes a text as a Typst string: nothing in it can be read as markup. */
export const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll(/\r?\n/g, "\\n")}"`;

/** Writes a text as content that is shown as it is. */
export const shown = (text: string): string => `#text(${quoted(text)})`;

/** Writes a text for use as an argument of a function. */
export const content = (text: string): string => `[${shown(text)}]`;
