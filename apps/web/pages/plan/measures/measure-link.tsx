import { Link } from "@tanstack/react-router";
import type { PlanMeasure } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { toPart } from "../address/search.ts";

interface MeasureLinkProps {
  readonly measure: PlanMeasure;
  readonly unit: string;
  readonly data: DatasetView;
  readonly onOpen: (id: string) => void;
}

/** The title of a measure: opens it here where it is the plan's own, and in its own plan otherwise. */
export function MeasureLink({ measure, unit, data, onOpen }: MeasureLinkProps) {
  const { t } = useText();
  if (measure.unit === unit) {
    return (
      <button type="button" className="fs-link-button fs-card-title" onClick={() => onOpen(measure.id)}>
        {measure.title}
      </button>
    );
  }
  return (
    <Link
      className="fs-card-title"
      to="/plans/$unit"
      params={{ unit: measure.unit }}
      search={toPart("measures", { unit: measure.unit, measure: undefined })}
    >
      {measure.title}
      <span className="fs-hidden">, {t("plan-measures:measures.of", { unit: data.unitName(measure.unit) })}</span>
    </Link>
  );
}
