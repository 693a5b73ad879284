import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { Overview } from "#apps/contract";
import { shareInWords, sumCheckSentences } from "#io/language";
import { MODEL_VERSION, USUAL_RUN } from "#model/scenario";
import { Certainty } from "#model/vocabulary";
import { CertaintyMark } from "../../controls/certainty-badge.tsx";
import { useBandsSentence } from "../../parts/series/use-band-sentence.ts";
import { type DatasetView, useDatasetTitle } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Sources named in the sources line. */
const NAMED = 5;

/** How much of the figures behind is known and how much assumed, in one line, with the sources used most. */
export function DataQuality({ overview, view }: { readonly overview: Overview; readonly view: DatasetView }) {
  const text = useText();
  const { t, list } = text;
  const titleOf = useDatasetTitle();
  const bands = useBandsSentence(view.detail.summary.hash);
  const share = (certainty: Certainty) => shareInWords(overview.certainty[certainty] ?? 0, text);
  const { study_places: intake } = Object.fromEntries(view.detail.tables.map((table) => [table.name, table.certainty]));
  // The rule behind assumed intakes is the reference dataset's own; another dataset may have set its assumptions otherwise.
  const intakeFollowsDemand = view.detail.summary.reference && (intake?.assumption ?? 0) > 0;
  const sources = view.detail.sources
    .filter((source) => source.figures > 0)
    .toSorted((left, right) => right.figures - left.figures)
    .slice(0, NAMED)
    .map((source) => source.title);
  return (
    <section className="fs-section" aria-labelledby="quality">
      <Heading level={2} data-size="sm" id="quality">
        {t("overview:quality.title")}
      </Heading>
      <div className="fs-quality-bar" aria-hidden="true">
        {Certainty.options.map((certainty) => (
          <span key={certainty} style={{ flexGrow: overview.certainty[certainty] ?? 0 }}>
            <CertaintyMark certainty={certainty} />
          </span>
        ))}
      </div>
      <Paragraph>
        {t("overview:quality.line", {
          published: share("published"),
          secondHand: share("second-hand"),
          derived: share("derived"),
          assumption: share("assumption"),
        })}{" "}
        <Link to="/data">{t("overview:quality.link")}</Link> · <Link to="/own-numbers">{t("overview:quality.own")}</Link>
      </Paragraph>
      {overview.sums && <Paragraph>{sumCheckSentences(overview.sums, text).join(" ")}</Paragraph>}
      {intakeFollowsDemand && <Paragraph>{t("overview:quality.intake")}</Paragraph>}
      <p className="fs-quiet">
        {t("overview:sources", { list: list(sources), dataset: titleOf(view.detail.summary) })}{" "}
        {t("overview:run.key", {
          model: MODEL_VERSION,
          draws: USUAL_RUN.draws,
          seed: String(USUAL_RUN.seed),
          to: String(overview.years.at(-1) ?? overview.year),
        })}{" "}
        {bands}
      </p>
    </section>
  );
}
