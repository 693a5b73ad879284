import { Button, Popover } from "@digdir/designsystemet-react";
import { useId } from "react";
import { CERTAINTY_SHAPES, certaintyMarks, markInWords, type SeriesCertainty, SHAPE_SIZE } from "#io/charts";
import { Certainty } from "#model/vocabulary";
import { useText } from "../reader/text.tsx";
import "./certainty-key.css";

interface CertaintyKeyProps {
  readonly series: readonly SeriesCertainty[];
  /** Title of the chart, for readers who do not see where the key stands. */
  readonly of: string;
}

/** Says below a chart how sure the figures behind each series are, and, when asked, what the marks mean. */
export function CertaintyKey({ series, of }: CertaintyKeyProps) {
  const words = useText();
  const { t } = words;
  const id = useId();
  const marks = certaintyMarks(series, words);
  if (marks.length === 0) return null;
  return (
    <div className="fs-certainty-key">
      <span>{t("charts:certainty.key")}</span>
      <ul>
        {marks.map((mark) => (
          <li key={mark.words}>
            <Shape certainty={mark.certainty} /> {markInWords(mark, words)}
          </li>
        ))}
      </ul>
      <Button variant="tertiary" data-size="sm" className="fs-certainty-ask fs-no-print" popoverTarget={id} aria-description={of}>
        {t("charts:certainty.ask")}
      </Button>
      <Popover id={id} placement="bottom" className="fs-figure-popover">
        <p>{t("charts:certainty.explained")}</p>
        <dl>
          {Certainty.options.map((certainty) => (
            <div key={certainty}>
              <dt>
                <Shape certainty={certainty} /> {t(`shell:certainty.${certainty}`)}
              </dt>
              <dd>{t(`shell:certaintyMeaning.${certainty}`)}</dd>
            </div>
          ))}
        </dl>
      </Popover>
    </div>
  );
}

/** The shape of a certainty; decoration beside its word. */
function Shape({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg width="11" height="11" viewBox={`0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}`} aria-hidden="true" focusable="false">
      <path d={CERTAINTY_SHAPES[certainty]} fill="currentColor" />
    </svg>
  );
}
