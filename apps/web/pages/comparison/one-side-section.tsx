import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { DatasetDetail } from "#apps/contract";
import { atStart } from "#io/language";
import type { Comparison } from "#model/analysis";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Pairs listed on each side before the rest are only counted. */
const MOST = 30;

interface OneSideSectionProps {
  readonly result: Comparison;
  readonly data: DatasetView;
  /** The dataset compared from: it alone knows the names of what only it has. */
  readonly other: DatasetDetail;
  readonly names: readonly [a: string, b: string];
}

/** Occupations at units that only one side has; nothing where both have the same. */
export function OneSideSection({ result, data, other, names }: OneSideSectionProps) {
  const { t, language } = useText();
  if (result.onlyA.length === 0 && result.onlyB.length === 0) return null;
  const unit = (id: string) => (data.unit(id) ?? other.units.find((one) => one.id === id))?.names[language] ?? id;
  const occupation = (id: string) =>
    atStart((data.occupation(id) ?? other.occupations.find((one) => one.id === id))?.names[language] ?? id);
  const sides = [
    { id: "a", title: t("comparison:only.a", { name: names[0] }), pairs: result.onlyA },
    { id: "b", title: t("comparison:only.b", { name: names[1] }), pairs: result.onlyB },
  ].filter(({ pairs }) => pairs.length > 0);
  return (
    <section className="fs-section" aria-labelledby="only">
      <Heading level={2} data-size="sm" id="only">
        {t("comparison:only.title")}
      </Heading>
      <Paragraph>{t("comparison:only.lead")}</Paragraph>
      {sides.map((side) => (
        <div key={side.id}>
          <Heading level={3} data-size="2xs">
            {side.title}
          </Heading>
          <ul className="fs-pairs">
            {side.pairs.slice(0, MOST).map((pair) => (
              <li key={`${pair.occupation} ${pair.unit}`}>
                {t("comparison:only.item", { occupation: occupation(pair.occupation), unit: unit(pair.unit) })}
              </li>
            ))}
            {side.pairs.length > MOST && <li>{t("comparison:only.more", { n: side.pairs.length - MOST })}</li>}
          </ul>
        </div>
      ))}
    </section>
  );
}
