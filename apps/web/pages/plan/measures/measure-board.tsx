import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { money } from "#io/language";
import { MEASURE_STATUSES, type MeasureStatus, type PlanMeasure } from "#model/plan";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { EffectWords } from "./effect-words.tsx";
import { effectOfMeasure } from "./effects.ts";
import { isLate } from "./is-late.ts";
import type { ListProps } from "./list-props.ts";
import { MeasureLink } from "./measure-link.tsx";

interface MeasureBoardProps extends ListProps {
  /** Asks for a measure of the plan's own to get another status. */
  readonly onMove: (measure: PlanMeasure, to: MeasureStatus) => void;
}

/** Measures in columns by status. A card is moved by dragging it or by the list on it; the list works with keyboard alone. */
export function MeasureBoard(props: MeasureBoardProps) {
  const { measures, unit, onMove, editable } = props;
  const { t } = useText();
  const [dragged, setDragged] = useState<PlanMeasure | null>(null);
  const [over, setOver] = useState<MeasureStatus | null>(null);
  return (
    <div className="fs-board">
      {MEASURE_STATUSES.map((status) => {
        const inside = measures.filter((measure) => measure.status === status);
        return (
          <section
            key={status}
            className="fs-board-column"
            data-over={over === status && dragged !== null && dragged.status !== status}
            aria-labelledby={`status-${status}`}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(status);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              if (dragged !== null && dragged.status !== status) onMove(dragged, status);
              setDragged(null);
            }}
          >
            <Heading level={3} data-size="2xs" id={`status-${status}`}>
              {t(`plan:status.${status}`)} <span className="fs-quiet">({inside.length})</span>
            </Heading>
            <ul>
              {inside.map((measure) => (
                <li key={`${measure.unit} ${measure.id}`}>
                  <Card
                    {...props}
                    measure={measure}
                    draggable={editable && measure.unit === unit}
                    onDrag={(going) => setDragged(going ? measure : null)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface CardProps extends MeasureBoardProps {
  readonly measure: PlanMeasure;
  readonly draggable: boolean;
  readonly onDrag: (going: boolean) => void;
}

function Card({ measure, unit, data, made, draggable, onDrag, onMove, onOpen }: CardProps) {
  const words = useText();
  const { t, date } = words;
  const own = measure.unit === unit;
  const found = effectOfMeasure(made.plan, measure, unit);
  const closes = found?.fresh && found.effects.length > 0 ? t("plan-measures:effect.shortTitle", { year: String(found.year) }) : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is for the mouse; the list below does the same by keyboard
    <div
      className="fs-card"
      data-own={own}
      draggable={draggable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", measure.title);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <MeasureLink measure={measure} unit={unit} data={data} onOpen={onOpen} />
      <p className="fs-quiet">
        {words.find(`measure-kinds:${measure.kind}.name`)}
        {!own && ` · ${t("plan-measures:measures.of", { unit: data.unitName(measure.unit) })}`}
      </p>
      <dl>
        <dt>{t("plan-edit:field.owner")}</dt>
        <dd>{measure.owner || <em>{t("plan-measures:measures.noOwner")}</em>}</dd>
        <dt>{t("plan-edit:field.deadline")}</dt>
        <dd>
          {measure.deadline === null ? <em>{t("plan-measures:measures.noDeadline")}</em> : date(measure.deadline)}
          {isLate(measure) && <strong className="fs-late"> {t("plan-measures:measures.late")}</strong>}
        </dd>
        {measure.costPerYear !== null && (
          <>
            <dt>{t("plan-measures:measures.cost")}</dt>
            <dd>{money(measure.costPerYear, words)}</dd>
          </>
        )}
        <dt>{closes ?? t("plan-measures:measures.effect")}</dt>
        <dd>
          <EffectWords made={made} measure={measure} unit={unit} data={data} short />
        </dd>
      </dl>
      {draggable && (
        <SelectField
          label={t("plan-measures:measures.moveTo")}
          value={measure.status}
          options={MEASURE_STATUSES.map((status) => ({ value: status, text: t(`plan:status.${status}`) }))}
          onChoose={(status) => {
            const to = MEASURE_STATUSES.find((one) => one === status);
            if (to && to !== measure.status) onMove(measure, to);
          }}
        />
      )}
    </div>
  );
}
