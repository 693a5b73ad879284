import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { Overview } from "#apps/contract";
import { type RecruitmentRow, RecruitmentTable } from "../../parts/recruitment/recruitment-table.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

interface RecruitmentSectionProps {
  readonly overview: Overview;
  readonly view: DatasetView;
  /** Unit the reader is at. */
  readonly unit: string;
}

/** What every occupation must recruit at the reader's unit, and which occupations are not assessed otherwise. */
export function RecruitmentSection({ overview, view, unit }: RecruitmentSectionProps) {
  const { t, list } = useText();
  const here = overview.items.filter((item) => item.unit === unit && item.kind !== "none");
  const rows = here.flatMap(({ occupation, recruitment, supply }): RecruitmentRow[] =>
    recruitment === null ? [] : [{ occupation, need: recruitment, supply, assessed: !overview.notAssessed.includes(occupation) }],
  );
  const others = here.filter(({ occupation }) => overview.notAssessed.includes(occupation));
  return (
    <section className="fs-section" aria-labelledby="recruitment">
      <Heading level={2} data-size="sm" id="recruitment">
        {t("sentences:recruitment.title")}
      </Heading>
      {rows.length > 0 && <RecruitmentTable rows={rows} year={overview.year} unit={unit} view={view} />}
      {others.length > 0 && (
        <Paragraph>
          {t("sentences:notAssessed.many", { count: others.length })}{" "}
          {t("sentences:notAssessed.list", { list: list(others.map(({ occupation }) => view.occupationName(occupation))) })}
        </Paragraph>
      )}
    </section>
  );
}
