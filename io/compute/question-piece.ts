import { type AnalysisOptions, type AnalysisQuestion, type Asked, questionOf, type Side } from "#model/analysis";

/** A piece of a question: what its kind needs to do it. The sides are cut for the part. */
export interface QuestionPiece {
  readonly asked: Asked<AnalysisQuestion>;
  readonly part: unknown;
  readonly options: Pick<AnalysisOptions, "draws" | "seed">;
}

/** Cuts the sides of a question for a part, so that no more is sent to a thread than it needs; one side that is both is cut once. */
export function cutFor({ side, other, question }: Asked<AnalysisQuestion>, part: unknown): Asked<AnalysisQuestion> {
  const { pieces } = questionOf(question.kind);
  const cut = ({ dataset, scenario }: Side): Side => ({ dataset: pieces.cut?.(dataset, part) ?? dataset, scenario });
  const own = cut(side);
  return { side: own, other: other === side ? own : cut(other), question };
}

/** Does a piece of a question in the calling thread. @throws what the model throws. */
export const doQuestionPiece = (
  { asked, part, options }: QuestionPiece,
  following: Pick<AnalysisOptions, "onProgress" | "signal">,
): unknown => questionOf(asked.question.kind).pieces.work(asked, part, { ...options, ...following });
