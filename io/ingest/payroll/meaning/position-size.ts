import { type Answers, answerTo, type Raised } from "./question.ts";

/** Reads a position's size as a share of full time, 0..1; null where it is not one. */
export type SizeReader = (percent: string, share: string) => number | null;

/** How the columns of position sizes are to be read, what they raise, and how often the two disagree. */
export interface SizeColumns {
  readonly read: SizeReader;
  readonly raised: readonly Raised[];
  /** Whether both columns are filled and say different things. */
  readonly disagree: (percent: string, share: string) => boolean;
}

const MOST_DIFFERENT = 0.011;
/** An FTE of 1.2 is a slip; of 2 and more no single position can be, so that the column is in per cent or wrong. */
const NO_FTE = 2;

/** A number as payroll systems write it, with comma or point, and whether a percent sign stands behind. Null where it is not one. */
function numberOf(text: string): { value: number; signed: boolean } | null {
  const plain = text.trim().replace(/\s*%$/, "");
  if (!/^\d{1,3}([.,]\d+)?$/.test(plain)) return null;
  return { value: Number(plain.replace(",", ".")), signed: text.trim().endsWith("%") };
}

/**
 * Looks at the columns of position percentage and FTE.
 *
 * A value of at most 1 in a column of per cent can be a share of full time, and a large one in a column of FTE can be per cent: a hundredth
 * or a hundred times the staff. Both are asked about. Values with a percent sign say themselves what they are.
 */
export function sizeColumns(
  percents: { readonly cells: readonly string[]; readonly name: string } | null,
  shares: { readonly cells: readonly string[]; readonly name: string } | null,
  answers: Answers,
): SizeColumns {
  const raised: Raised[] = [];
  const unsigned = (cells: readonly string[]): number[] =>
    cells.flatMap((cell) => {
      const number = numberOf(cell);
      return number === null || number.signed ? [] : [number.value];
    });
  const large = unsigned(shares?.cells ?? []).filter((value) => value >= NO_FTE).length;
  let sharesInPercent = false;
  if (shares !== null && large > 0) {
    const question: Raised = { id: "fte-above-one", column: shares.name, number: large, choices: ["percent", "share"] };
    raised.push(question);
    sharesInPercent = answerTo(question, answers) === "percent";
  }
  const inPercent = [...(percents?.cells ?? []), ...(sharesInPercent ? shares!.cells : [])];
  const small = unsigned(inPercent).filter((value) => value > 0 && value <= 1).length;
  let smallAreShares = false;
  if (small > 0) {
    const column = unsigned(percents?.cells ?? []).some((value) => value > 0 && value <= 1) ? percents!.name : shares!.name;
    const question: Raised = { id: "percent-at-most-one", column, number: small, choices: ["share", "percent"] };
    raised.push(question);
    smallAreShares = answerTo(question, answers) === "share";
  }
  const readAs = (text: string, percent: boolean): number | null => {
    const number = numberOf(text);
    if (number === null) return null;
    const isPercent = number.signed || (percent && !(smallAreShares && number.value <= 1));
    const share = isPercent ? number.value / 100 : number.value;
    return share <= 1 ? share : null;
  };
  const percentOf = (text: string): number | null => readAs(text, true);
  const shareOf = (text: string): number | null => readAs(text, sharesInPercent);
  return {
    raised,
    read: (percent, share) => (percent.trim() !== "" ? percentOf(percent) : shareOf(share)),
    disagree: (percent, share) => {
      if (percent.trim() === "" || share.trim() === "") return false;
      const [one, other] = [percentOf(percent), shareOf(share)];
      return one !== null && other !== null && Math.abs(one - other) > MOST_DIFFERENT;
    },
  };
}
