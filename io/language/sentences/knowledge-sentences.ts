import type { KnowledgeReport, MissingSeries } from "#model/analysis";
import { Certainty, certaintyShares } from "#model/vocabulary";
import { saidIn } from "../names.ts";
import type { Translator } from "../translator.ts";
import { shareInWords } from "./share-in-words.ts";

/** The parts the uncertainty is told in, surest first. */
const PARTS = [...Certainty.options, "model"] as const;
/** A part that would read as less than this is not told. */
const LEAST_TOLD = 0.005;

/** Says the plain count of figures by certainty: the same sentence wherever it is counted. */
export function countedSentence(figures: KnowledgeReport["figures"], text: Translator): string {
  const shares = certaintyShares(figures);
  if (shares.figures === 0) return text.t("knowledge:nothingCounted");
  return text.t("knowledge:counted", {
    assumption: shareInWords(shares.assumption, text),
    published: shareInWords(shares.published, text),
    all: text.number(shares.figures),
  });
}

/** Says how much is known: what the uncertainty comes from, the plain count, and the series that would tell most. */
export function knowledgeSentences({ year, shares, figures, missing }: KnowledgeReport, text: Translator): string[] {
  const told = PARTS.filter((part) => shares[part] >= LEAST_TOLD).map((part) =>
    text.t(`knowledge:part.${part}`, { percent: shareInWords(shares[part], text) }),
  );
  const weighted =
    told.length === 0
      ? text.t("knowledge:certain", { year: String(year) })
      : text.t("knowledge:weighted", { year: String(year), list: text.list(told) });
  const [most] = missing;
  if (most === undefined) return [weighted, countedSentence(figures, text)];
  const values = {
    title: saidIn(most.title, text.language),
    publisher: saidIn(most.publisher, text.language),
    percent: shareInWords(most.share, text),
  };
  return [weighted, countedSentence(figures, text), text.t("knowledge:most", values)];
}

/** Says by which command or page the figures of a series come into a dataset. */
export const loadStep = ({ load, tables, maps = [] }: Pick<MissingSeries, "load" | "tables" | "maps">, text: Translator): string =>
  text.t(`knowledge:load.${load}`, { tables: text.list(tables), maps: text.list(maps) });
