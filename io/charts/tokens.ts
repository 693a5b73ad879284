/** What a colour stands for. The same meaning has the same colour on every page. */
export const ROLES = ["supply", "demand", "gap", "measure", "neutral"] as const;
export type Role = (typeof ROLES)[number];

/** Colours of one colour scheme, as sRGB hex. Role colours reach 4.5:1 against `background` and `surface`, so labels may use them. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly text: string;
  readonly faintText: string;
  readonly grid: string;
  readonly axis: string;
  readonly role: { readonly [R in Role]: string };
}

/** Light scheme. */
export const LIGHT: Palette = {
  background: "#ffffff",
  surface: "#f5f6f7",
  text: "#1e2b3c",
  faintText: "#4d5a6a",
  grid: "#dde1e7",
  axis: "#6b7787",
  role: { supply: "#0b5cad", demand: "#a3430b", gap: "#9c1458", measure: "#146c43", neutral: "#4d5a6a" },
};

/** Dark scheme. */
export const DARK: Palette = {
  background: "#14181f",
  surface: "#1c222b",
  text: "#e9edf3",
  faintText: "#b3bdca",
  grid: "#333c48",
  axis: "#8b97a6",
  role: { supply: "#7fbaf7", demand: "#f2a56b", gap: "#f28ab9", measure: "#7dd3a4", neutral: "#b3bdca" },
};

/** White paper: dark enough for text and thin lines, also where a printer has black ink only. */
export const PAPER: Palette = {
  ...LIGHT,
  text: "#1f2933",
  faintText: "#3d4855",
  grid: "#dde3ea",
  axis: "#4f5b68",
};

/** Line style per role: what tells the roles apart in black-and-white print. */
export const LINE: { readonly [R in Role]: { readonly type: "solid" | number[]; readonly width: number } } = {
  supply: { type: "solid", width: 2.5 },
  demand: { type: [8, 5], width: 2.5 },
  gap: { type: "solid", width: 2.5 },
  measure: { type: [12, 4, 3, 4], width: 3 },
  neutral: { type: [2, 4], width: 2 },
};
