import { inSentence, type Named, nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";

/** What a sentence needs to know of a unit. */
export interface SpokenUnit {
  readonly kind: string;
  readonly sector: string;
  readonly names: Named;
  /** County or municipality number. */
  readonly code: string | null;
}

/** Oslo is county and municipality in one. */
const OSLO = "03";

/** Names a unit as people say it inside a sentence: without legal form, and a county by its municipalities, whose staff it stands for. */
export function unitInSentence(unit: SpokenUnit, text: Pick<Translator, "t" | "language">): string {
  const name = nameIn(unit.names, text.language).replace(/\s(HF|RHF|AS)$/, "");
  if (unit.kind === "county") return unit.code === OSLO ? text.t("sentences:oslo") : text.t("sentences:municipalities", { county: name });
  return unit.sector === "other" ? inSentence(name) : name;
}
