import { chance } from "#io/language";
import { useText } from "../../../reader/text.tsx";

const DOTS = 10;
const SIZE = 12;

/** A probability of a shortage as ten dots, the filled ones short, with the same in words and percent. */
export function TenFutures({ probability }: { readonly probability: number }) {
  const words = useText();
  const filled = Math.round(probability * DOTS);
  return (
    <span className="fs-ten">
      <svg viewBox={`0 0 ${DOTS * SIZE} ${SIZE}`} width={DOTS * SIZE} height={SIZE} aria-hidden="true">
        {Array.from({ length: DOTS }, (_, i) => i).map((i) => (
          <circle key={i} cx={i * SIZE + SIZE / 2} cy={SIZE / 2} r={SIZE / 2 - 1.75} data-short={i < filled} />
        ))}
      </svg>
      <span>
        {words.t("cheapest-measures:answer.futures", { chance: chance(probability, words), percent: words.percent(probability) })}
      </span>
    </span>
  );
}
