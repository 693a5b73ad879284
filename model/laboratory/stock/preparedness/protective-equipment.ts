import { isAmount, type Refused, refuse } from "../refused.ts";

/** The five kinds the rule names: gloves; masks; respirators; gowns or whole suits; goggles or visors. */
export const PROTECTIVE_EQUIPMENT = ["gloves", "masks", "respirators", "gowns-or-suits", "goggles-or-visors"] as const;
export type ProtectiveEquipment = (typeof PROTECTIVE_EQUIPMENT)[number];

/** Use of a kind of equipment in a calendar year. */
export interface YearOfUse {
  readonly year: number;
  readonly used: number;
  /** The year's use is materially unlike a normal year's, as in a pandemic. Somebody says so; no rule decides it. */
  readonly deviates: boolean;
}

export type NormalUseRefusal = "not-an-amount" | "year-twice" | "year-missing" | "year-before-missing";

/** The rule that the check is of, as it is cited. */
export const PREPAREDNESS_RULE = {
  name: "Forskrift om krav til beredskapsplanlegging og beredskapsarbeid mv. etter lov om helsemessig og sosial beredskap",
  id: "FOR-2001-07-23-881",
  section: "§ 8a",
  /** The regulation that put the section in. */
  amendedBy: "FOR-2024-04-30-722",
  inForceFrom: "2026-01-01",
} as const;

/**
 * Three months' normal use: a quarter of the mean of the last three calendar years, a deviating year replaced by the year before it.
 *
 * `last` is the last whole calendar year. Where the year before deviates too, that one's own replacement stands for both.
 */
export function threeMonthsNormalUse(
  years: readonly YearOfUse[],
  last: number,
): { readonly status: "answered"; readonly required: number; readonly from: readonly number[] } | Refused<NormalUseRefusal> {
  const byYear = new Map<number, YearOfUse>();
  for (const row of years) {
    if (!isAmount(row.used)) return refuse("not-an-amount", { year: row.year });
    if (byYear.has(row.year)) return refuse("year-twice", { year: row.year });
    byYear.set(row.year, row);
  }
  const from: number[] = [];
  let sum = 0;
  for (let year = last - 2; year <= last; year++) {
    let row = byYear.get(year);
    if (row === undefined) return refuse("year-missing", { year });
    while (row.deviates) {
      const before = row.year - 1;
      row = byYear.get(before);
      if (row === undefined) return refuse("year-before-missing", { year, before });
    }
    from.push(row.year);
    sum += row.used;
  }
  return { status: "answered", required: sum / 3 / 4, from };
}

/** How what is held of one kind stands to the rule. Equipment that is not used in a normal situation is not counted. */
export type EquipmentCheck =
  | {
      readonly kind: ProtectiveEquipment;
      readonly status: "met" | "short";
      readonly required: number;
      readonly held: number;
      readonly short: number;
    }
  | { readonly kind: ProtectiveEquipment; readonly status: "not-used" }
  | ({ readonly kind: ProtectiveEquipment } & Refused<NormalUseRefusal | "not-counted">);

/** The rule, and how each of the kinds it names stands to it. */
export interface PreparednessCheck {
  readonly rule: typeof PREPAREDNESS_RULE;
  readonly kinds: readonly EquipmentCheck[];
}

/**
 * Checks held equipment against the rule, kind by kind. `held`: units that have not expired, in stock in Norway or by agreement with others who
 * store it; a kind that is not there has not been counted, which is not the same as none.
 */
export function preparednessCheck(
  held: Readonly<Partial<Record<ProtectiveEquipment, number>>>,
  use: Readonly<Partial<Record<ProtectiveEquipment, readonly YearOfUse[]>>>,
  last: number,
): PreparednessCheck {
  const kinds = PROTECTIVE_EQUIPMENT.map((kind): EquipmentCheck => {
    const normal = threeMonthsNormalUse(use[kind] ?? [], last);
    if (normal.status === "refused") return { kind, ...normal };
    const { required } = normal;
    if (required === 0) return { kind, status: "not-used" };
    const stock = held[kind];
    if (stock === undefined) return { kind, ...refuse("not-counted") };
    if (!isAmount(stock)) return { kind, ...refuse("not-an-amount") };
    const short = Math.max(0, required - stock);
    return { kind, status: short > 0 ? "short" : "met", required, held: stock, short };
  });
  return { rule: PREPAREDNESS_RULE, kinds };
}
