import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import type { MeasureSet } from "#model/analysis";
import { Empty } from "../../../controls/empty.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { useText } from "../../../reader/text.tsx";
import { added, correct, originOf, without } from "./edit-measures.ts";
import { MeasureItem } from "./measure-item.tsx";
import { MeasuresFile } from "./measures-file.tsx";
import { OwnMeasureFields } from "./own-measure-form.tsx";
import type { MeasureState } from "./use-measures.ts";

interface MeasureListProps {
  readonly state: MeasureState;
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
  readonly occupation: string | undefined;
  readonly baseYear: number;
}

/** The measures to choose from: switched on and off, corrected, added to, undone, kept in a file. */
export function MeasureList({ state, off, onOff, occupation, baseYear }: MeasureListProps) {
  const { t, language } = useText();
  const { set, reference } = state;
  if (!set) return <Loading />;
  const { measures } = set;
  const on = measures.filter((measure) => !off.includes(measure.id));
  const nameOf = (id: string) => measures.find((measure) => measure.id === id)?.names[language];
  const change = (next: MeasureSet, key: string) => state.change(next, key);
  return (
    <section className="fs-section" aria-label={t("cheapest-measures:list.title")}>
      <Paragraph>{t("cheapest-measures:list.lead")}</Paragraph>
      {state.error && (
        <>
          <Paragraph>{t("cheapest-measures:list.missing")}</Paragraph>
          <Failure error={state.error} />
        </>
      )}
      <div className="fs-steps">
        <Button variant="tertiary" data-size="sm" disabled={on.length === measures.length} onClick={() => onOff([])}>
          {t("cheapest-measures:list.allOn")}
        </Button>
        <Button variant="tertiary" data-size="sm" disabled={on.length === 0} onClick={() => onOff(measures.map(({ id }) => id))}>
          {t("cheapest-measures:list.allOff")}
        </Button>
        <Button variant="secondary" data-size="sm" disabled={!state.undo} onClick={() => state.undo?.()}>
          {t("cheapest-measures:list.undo")}
        </Button>
        <Button variant="secondary" data-size="sm" disabled={!state.redo} onClick={() => state.redo?.()}>
          {t("cheapest-measures:list.redo")}
        </Button>
        <Button variant="secondary" data-size="sm" disabled={!state.reset} onClick={() => state.reset?.()}>
          {t("cheapest-measures:list.reset")}
        </Button>
      </div>
      {state.edited && <Alert data-size="sm">{t("cheapest-measures:list.keep")}</Alert>}
      {on.length === 0 && <Empty title={t("cheapest-measures:list.allOffTitle")}>{t("cheapest-measures:list.allOffText")}</Empty>}
      <ul className="fs-measures">
        {measures.map((measure) => (
          <MeasureItem
            key={measure.id}
            measure={measure}
            origin={originOf(measure, reference)}
            on={!off.includes(measure.id)}
            excludes={excludedBy(measures, measure.id).flatMap((id) => nameOf(id) ?? [])}
            onSwitch={() => onOff(off.includes(measure.id) ? off.filter((id) => id !== measure.id) : [...off, measure.id])}
            onCorrect={(correction) => change(correct(set, measure.id, correction), `${measure.id} ${Object.keys(correction)}`)}
            onRemove={() => change(without(set, measure.id), `remove ${measure.id}`)}
          />
        ))}
      </ul>
      <OwnMeasureFields
        occupation={occupation}
        baseYear={baseYear}
        taken={measures.map(({ id }) => id)}
        onAdd={(measure) => change(added(set, measure), `add ${measure.id}`)}
      />
      <MeasuresFile set={set} onOpen={(opened) => change(opened, "open file")} />
    </section>
  );
}

/** Measures that cannot be taken together with one, whichever of the two says so. */
const excludedBy = (measures: MeasureSet["measures"], id: string): readonly string[] => {
  const own = measures.find((measure) => measure.id === id)?.excludes ?? [];
  return [...new Set([...own, ...measures.filter((measure) => measure.excludes.includes(id)).map((measure) => measure.id)])];
};
