import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import type { IntakeItem } from "#model/analysis";
import { useAnalysis } from "../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../controls/analysis-progress.tsx";
import { OccupationPicker } from "../../../controls/occupation-picker.tsx";
import { UnitPicker } from "../../../controls/unit-picker.tsx";
import { YearControl } from "../../../controls/year-control.tsx";
import { useMove } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { readList, writeList } from "../address/search.ts";
import { targetYear, targetYears } from "../address/target-years.ts";
import type { ViewProps } from "../view/view-props.ts";
import { PlacesAnswer } from "./places-answer.tsx";

/** Study places that would close the gap: which occupations, where and when; then the answer. */
export function PlacesView({ place, data, baseScenario, search, onChange }: ViewProps) {
  const { t } = useText();
  const move = useMove();
  const { summary } = data.detail;
  const years = useMemo(() => targetYears(summary), [summary]);
  const year = targetYear(years, place.year);
  const also = useMemo(
    () => readList(search.also).filter((id) => id !== place.occupation && data.occupation(id)),
    [search.also, place.occupation, data],
  );
  const occupations = useMemo(() => (place.occupation === undefined ? also : [place.occupation, ...also]), [place.occupation, also]);
  // All occupations take long: they are asked for only when the reader says so, for this place and year.
  const question = `${summary.hash} ${place.scenario} ${place.unit} ${year}`;
  const [allAsked, setAllAsked] = useState<string | null>(null);
  const asked = occupations.length > 0 || allAsked === question;
  const request = useMemo(
    () =>
      asked
        ? ({
            dataset: summary.hash,
            scenario: place.scenario,
            question: { kind: "intake", year, region: place.unit, ...(occupations.length > 0 && { occupations: [...occupations] }) },
          } as const)
        : null,
    [asked, summary.hash, place.scenario, place.unit, year, occupations],
  );
  const analysis = useAnalysis(request);
  const add = (id: string | undefined) => {
    if (id === undefined) return;
    if (place.occupation === undefined) move({ occupation: id });
    else if (!occupations.includes(id)) onChange({ also: writeList([...also, id]) });
  };
  const remove = (id: string) => {
    if (id !== place.occupation) return onChange({ also: writeList(also.filter((one) => one !== id)) });
    // The first of the others takes the place of the one removed.
    const [next, ...rest] = also;
    onChange({ also: writeList(rest), occupation: next });
  };
  return (
    <>
      <section className="fs-section fs-no-print" aria-label={t("what-it-takes:places.controls")}>
        <div className="fs-controls fs-boxed">
          <OccupationPicker
            value={undefined}
            label={t("what-it-takes:places.add")}
            empty={t("what-it-takes:places.addEmpty")}
            onChoose={add}
          />
          <UnitPicker value={place.unit} label={t("what-it-takes:places.region")} onChoose={(unit) => move({ unit })} />
          <YearControl value={year} years={years} label={t("what-it-takes:targetYear")} onChoose={(chosen) => move({ year: chosen })} />
        </div>
        <div className="fs-chosen">
          <span className="fs-quiet">{t("what-it-takes:places.chosen")}:</span>
          {occupations.length === 0 && <strong>{t("what-it-takes:places.all")}</strong>}
          {occupations.map((id) => (
            <Button
              key={id}
              variant="secondary"
              data-size="sm"
              aria-label={t("what-it-takes:places.remove", { occupation: data.occupationName(id) })}
              onClick={() => remove(id)}
            >
              {data.occupationName(id)} <span aria-hidden="true">×</span>
            </Button>
          ))}
        </div>
        {occupations.length === 0 && !asked && (
          <div>
            <Paragraph>{t("what-it-takes:places.allHint")}</Paragraph>
            <Button onClick={() => setAllAsked(question)}>{t("what-it-takes:places.startAll")}</Button>
          </div>
        )}
      </section>
      {request && <AnalysisProgress analysis={analysis} label={t("what-it-takes:places.working")} />}
      {analysis.result && analysis.state?.analysis && (
        <PlacesAnswer
          items={analysis.result.items satisfies readonly IntakeItem[]}
          analysis={analysis.state.analysis}
          region={place.unit}
          year={year}
          data={data}
          place={place}
          baseScenario={baseScenario}
          onMeasures={(goals) => onChange({ view: "measures", goals })}
        />
      )}
    </>
  );
}
