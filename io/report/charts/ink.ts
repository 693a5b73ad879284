/** Dark enough for text and lines on white paper. */
export const INK = "#1f2933";
/** Shades that differ in grey as well as in colour. */
export const SHADE = { band: "#b8c4d6", line: "#dde3ea", rise: "#3b5b7e", fall: "#c9d5e3", whole: "#7a8896" } as const;
