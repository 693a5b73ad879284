/** Version of the scenario format this program writes. */
export const CURRENT_VERSION = 1;
const PREFIX = "framsyn/scenario/";

/**
 * One step per old version: takes a file of that version and gives the next version's form, `schema` excepted.
 *
 * When the format changes, raise `CURRENT_VERSION`, add the step from the version before, and keep a frozen file of it under
 * `old-versions/`: every step stays for ever, so that a file of any age is read by walking the steps.
 */
const UPGRADES: { readonly [from: number]: (old: Readonly<Record<string, unknown>>) => Record<string, unknown> } = {};

export type VersionRead =
  | { readonly kind: "current"; readonly json: Record<string, unknown> }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "unknown" };

/** Brings a file to the current version, one step at a time, or tells why that is impossible. */
export function upgradeToCurrent(
  json: Readonly<Record<string, unknown>>,
  upgrades: typeof UPGRADES = UPGRADES,
  current: number = CURRENT_VERSION,
): VersionRead {
  const schema = json.schema;
  const digits = typeof schema === "string" && schema.startsWith(PREFIX) ? schema.slice(PREFIX.length) : "";
  if (!/^[1-9][0-9]{0,3}$/.test(digits)) return { kind: "unknown" };
  const written = Number(digits);
  if (written > current) return { kind: "newer", version: written };
  let upgraded: Record<string, unknown> = { ...json };
  for (let version = written; version < current; version++) {
    const step = upgrades[version];
    if (step === undefined) return { kind: "unknown" };
    upgraded = { ...step(upgraded), schema: `${PREFIX}${version + 1}` };
  }
  return { kind: "current", json: upgraded };
}
