import { Button, Textfield } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { tableQuery } from "../../../api/queries.ts";
import { useAnalysis } from "../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../controls/analysis-progress.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { typedNumber } from "../../../controls/typed-number.ts";
import { YearControl } from "../../../controls/year-control.tsx";
import { useMove } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { MOST_STUDENTS } from "../address/search.ts";
import { targetYear, targetYears } from "../address/target-years.ts";
import type { ViewProps } from "../view/view-props.ts";
import { SupervisorsAnswer } from "./supervisors-answer.tsx";

/** Rows asked for; no dataset has as many programmes. */
const MOST_ROWS = 1000;
/** Students more that the page begins with. */
const USUAL_MORE = 20;

/** Supervisors it takes to admit more: to which programme, and how many more; then the answer. */
export function SupervisorsView({ place, data, baseScenario, search, onChange }: ViewProps) {
  const { t, language } = useText();
  const move = useMove();
  const { summary } = data.detail;
  const years = useMemo(() => targetYears(summary), [summary]);
  const year = targetYear(years, place.year);
  const programmes = useProgrammes(summary.hash, place.occupation, language);
  const programme = programmes.find(({ value }) => value === search.programme)?.value ?? programmes[0]?.value;
  const more = search.more ?? USUAL_MORE;
  const [typed, setTyped] = useState(String(more));
  const number = typedNumber(typed);
  const fine = Number.isInteger(number) && number >= 1 && number <= MOST_STUDENTS;
  const asked = search.more !== undefined && programme !== undefined;
  const request = useMemo(
    () =>
      asked
        ? ({
            dataset: summary.hash,
            scenario: place.scenario,
            question: { kind: "supervisors", programme, more, year },
          } as const)
        : null,
    [asked, summary.hash, place.scenario, programme, more, year],
  );
  const analysis = useAnalysis(request);
  return (
    <>
      <section className="fs-section fs-no-print" aria-label={t("what-it-takes:supervisors.controls")}>
        <form
          className="fs-controls fs-boxed"
          onSubmit={(event) => {
            event.preventDefault();
            if (fine) onChange({ programme, more: number });
          }}
        >
          <SelectField
            label={t("what-it-takes:supervisors.programme")}
            value={programme ?? ""}
            options={programmes}
            onChoose={(chosen) => onChange({ programme: chosen })}
          />
          <Textfield
            label={t("what-it-takes:supervisors.more")}
            inputMode="numeric"
            value={typed}
            error={fine ? undefined : t("what-it-takes:supervisors.wrongNumber", { most: MOST_STUDENTS })}
            onChange={(event) => setTyped(event.target.value)}
          />
          <YearControl
            value={year}
            years={years}
            label={t("what-it-takes:supervisors.year")}
            onChoose={(chosen) => move({ year: chosen })}
          />
          <Button type="submit" disabled={programme === undefined}>
            {t("what-it-takes:supervisors.ask")}
          </Button>
        </form>
      </section>
      {request && <AnalysisProgress analysis={analysis} label={t("what-it-takes:supervisors.working")} />}
      {analysis.result && (
        <SupervisorsAnswer
          found={analysis.result}
          programme={programmes.find(({ value }) => value === programme)?.text ?? programme ?? ""}
          place={place}
          baseScenario={baseScenario}
        />
      )}
    </>
  );
}

/** Programmes whose placements are known, else all: those of the occupation first. */
function useProgrammes(hash: string, occupation: string | undefined, language: "nb" | "nn" | "en"): { value: string; text: string }[] {
  const programmes = useQuery(tableQuery(hash, "programmes", { limit: MOST_ROWS })).data?.rows;
  const required = useQuery(tableQuery(hash, "placement_requirements", { limit: MOST_ROWS })).data?.rows;
  return useMemo(() => {
    const known = new Set((required ?? []).map((row) => String(row.programme)));
    return (programmes ?? [])
      .filter(({ id }) => known.size === 0 || known.has(String(id)))
      .toSorted((one, other) => Number(other.occupation === occupation) - Number(one.occupation === occupation))
      .map((row) => ({ value: String(row.id), text: String(row[`name_${language}`] ?? row.id) }));
  }, [programmes, required, occupation, language]);
}
