import { Button, Heading, Paragraph, ToggleGroup } from "@digdir/designsystemet-react";
import { useState } from "react";
import { money } from "#io/language";
import type { MeasureStatus, PlanMeasure } from "#model/plan";
import { Empty } from "../../../controls/empty.tsx";
import { useText } from "../../../reader/text.tsx";
import { withMeasure } from "../content/edits.ts";
import { Closed } from "../edit/edit-part.tsx";
import { MadeProgress } from "../made/made-progress.tsx";
import type { PartProps } from "../part/part-props.ts";
import { MeasureBoard } from "./measure-board.tsx";
import { MeasureEditor } from "./measure-editor.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { NewMeasure } from "./new-measure.tsx";
import { StatusDialog } from "./status-dialog.tsx";
import { SuggestMeasures } from "./suggest/suggest-measures.tsx";
import "./measures.css";

/** Value of `measure` in the address under which measures are suggested. */
export const SUGGEST = "suggest";

/** The measures of the plan: a board by status or a list, one measure to edit, suggestions from the model. */
export function MeasuresPart(props: PartProps) {
  const { state, data, draft, made, search, onChange } = props;
  const words = useText();
  const { t } = words;
  const { content, change, editable } = draft;
  const [moving, setMoving] = useState<{ measure: PlanMeasure; to: MeasureStatus } | null>(null);
  const open = content.measures.find(({ id }) => id === search.measure);
  const others = made.plan?.measures.filter(({ unit }) => unit !== state.unit) ?? [];
  const all = [...content.measures, ...others];
  const openMeasure = (id: string | undefined) => onChange({ measure: id });
  const put = (measure: PlanMeasure, key: string) => change(withMeasure(content, measure), `${measure.id}-${key}`);
  if (open) {
    return (
      <>
        {!editable && <Closed />}
        <MadeProgress made={made} />
        <MeasureEditor key={open.id} {...props} measure={open} onPut={put} />
      </>
    );
  }
  if (search.measure === SUGGEST && editable) return <SuggestMeasures {...props} />;
  const decided = content.measures.filter(({ owner, deadline }) => owner !== "" && deadline !== null).length;
  const cost = content.measures.reduce((sum, { status, costPerYear }) => sum + (status === "stopped" ? 0 : (costPerYear ?? 0)), 0);
  const view = search.show ?? "board";
  const list = { measures: all, unit: state.unit, data, made, editable, onOpen: openMeasure };
  return (
    <section className="fs-section" aria-labelledby="measures">
      {!editable && <Closed />}
      <Heading level={2} data-size="sm" id="measures">
        {t("plan-page:parts.measures")}
      </Heading>
      <Paragraph>
        {content.measures.length === 0
          ? t("plan-measures:measures.none")
          : t("plan-measures:measures.summary", {
              count: content.measures.length,
              decided: String(decided),
              money: money(cost, words),
            })}{" "}
        {others.length > 0 && t("plan-measures:measures.others", { count: others.length })}
      </Paragraph>
      <MadeProgress made={made} />
      {editable && (
        <div className="fs-steps fs-no-print">
          <NewMeasure
            unit={state.unit}
            taken={content.measures.map(({ id }) => id)}
            onAdd={(measure) => {
              put(measure, "new");
              openMeasure(measure.id);
            }}
          />
          <Button variant="secondary" data-size="sm" onClick={() => openMeasure(SUGGEST)}>
            {t("plan-measures:measures.suggest")}
          </Button>
        </div>
      )}
      {all.length === 0 ? (
        <Empty title={t("plan-measures:measures.emptyTitle")}>{t("plan-measures:measures.empty")}</Empty>
      ) : (
        <>
          <ToggleGroup
            data-size="sm"
            value={view}
            aria-label={t("plan-measures:measures.show")}
            onChange={(value) => onChange({ show: value === "list" ? "list" : undefined })}
          >
            <ToggleGroup.Item value="board">{t("plan-measures:measures.board")}</ToggleGroup.Item>
            <ToggleGroup.Item value="list">{t("plan-measures:measures.list")}</ToggleGroup.Item>
          </ToggleGroup>
          {view === "board" ? <MeasureBoard {...list} onMove={(measure, to) => setMoving({ measure, to })} /> : <MeasureTable {...list} />}
        </>
      )}
      {moving && (
        <StatusDialog
          measure={moving.measure}
          to={moving.to}
          onDone={(measure) => {
            if (measure) put(measure, "status");
            setMoving(null);
          }}
        />
      )}
    </section>
  );
}
