import type { AnswerBasis } from "#model/plan";
import { Certainty } from "#model/vocabulary";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** What an answer rests on: how many figures are published, derived or assumed, and where they come from. */
export function BasisLine({ basis, data }: { readonly basis: AnswerBasis; readonly data: DatasetView }) {
  const { t, list, number } = useText();
  const counts = Certainty.options
    .filter((certainty) => (basis.certainty[certainty] ?? 0) > 0)
    .map((certainty) =>
      t("programme:basisItem", { n: number(basis.certainty[certainty] ?? 0), certainty: t(`shell:certainty.${certainty}`).toLowerCase() }),
    );
  if (counts.length === 0) return null;
  return (
    <p className="fs-quiet">
      {t("programme:basis", { list: list(counts) })}. {t("programme:sources", { list: list(basis.sources.map(data.sourceTitle)) })}.
    </p>
  );
}
