import { Button, Paragraph } from "@digdir/designsystemet-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { Picker } from "../../controls/picker.tsx";
import { YearControl } from "../../controls/year-control.tsx";
import { type DatasetView, useDataset } from "../../reader/dataset.tsx";
import { NATION, useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import type { LaboratorySearch } from "./address/search.ts";
import { useLaboratories } from "./shown/use-laboratories.ts";
import { yearAsked, yearsOf } from "./shown/years.ts";
import type { LaboratoryRow } from "./view/view-props.ts";
import { ViewMenu } from "./view-menu.tsx";
import { VIEWS } from "./views.ts";
import "./laboratory.css";

/** Laboratories: what they need, what stops them first, and what follows; each view says it in a sentence before anything else. */
export function LaboratoryPage() {
  const { view: data, error, retry } = useDataset();
  if (error) return <Framed>{<Failure error={error} onRetry={retry} />}</Framed>;
  return data ? <Known data={data} /> : <Framed>{<Loading />}</Framed>;
}

function Framed({ actions, children }: { readonly actions?: React.ReactNode; readonly children: React.ReactNode }) {
  const { t } = useText();
  return (
    <PageFrame
      className="fs-laboratory"
      title={t("laboratory-page:title")}
      answer={<Paragraph>{t("laboratory-page:lead")}</Paragraph>}
      actions={actions}
    >
      {children}
    </PageFrame>
  );
}

/** No laboratory chosen: all of them. */
const ALL = "";

function Known({ data }: { readonly data: DatasetView }) {
  const { t } = useText();
  const place = usePlace();
  const move = useMove();
  const { known, error, retry } = useLaboratories(data, place.unit);
  const { laboratory }: LaboratorySearch = useSearch({ strict: false });
  if (error) return <Framed>{<Failure error={error} onRetry={retry} />}</Framed>;
  if (!known) return <Framed>{<Loading />}</Framed>;
  if (known.all.length === 0)
    return (
      <Framed>
        <Empty
          title={t("laboratory-page:none.title")}
          action={
            <Link to="/data" search={(old: object) => old}>
              {t("laboratory-page:none.step")}
            </Link>
          }
        >
          {t("laboratory-page:none.text")}
        </Empty>
      </Framed>
    );
  const chosen = known.all.find(({ id }) => id === laboratory);
  if (laboratory !== undefined && chosen === undefined)
    return (
      <Framed actions={<LaboratoryPicker data={data} all={known.all} chosen={ALL} />}>
        <Empty title={t("laboratory-page:unknown.title", { id: laboratory })}>{t("laboratory-page:unknown.text")}</Empty>
      </Framed>
    );
  if (chosen === undefined && known.here.length === 0)
    return (
      <Framed actions={<LaboratoryPicker data={data} all={known.all} chosen={ALL} />}>
        <Empty
          title={t("laboratory-page:noneHere.title", { unit: data.unitName(place.unit) })}
          action={
            <Button data-size="sm" onClick={() => move({ unit: NATION })}>
              {t("laboratory-page:noneHere.step")}
            </Button>
          }
        >
          {t("laboratory-page:noneHere.text")}
        </Empty>
      </Framed>
    );
  return <Shown data={data} all={known.all} asked={chosen ? [chosen] : known.here} chosen={chosen?.id ?? ALL} />;
}

interface ShownProps {
  readonly data: DatasetView;
  readonly all: readonly LaboratoryRow[];
  readonly asked: readonly LaboratoryRow[];
  readonly chosen: string;
}

function Shown({ data, all, asked, chosen }: ShownProps) {
  const { t } = useText();
  const place = usePlace();
  const move = useMove();
  const choose = useChooseLaboratory();
  const { view: named }: LaboratorySearch = useSearch({ strict: false });
  const years = useMemo(() => yearsOf(data.detail.summary), [data]);
  const year = yearAsked(years, place.year);
  const view = VIEWS.find(({ name }) => name === named) ?? VIEWS[0]!;
  // The same list as long as it says the same, so that nothing is asked anew.
  const joined = asked.length === all.length ? "" : asked.map(({ id }) => id).join("~");
  const ids = useMemo(() => (joined === "" ? undefined : joined.split("~")), [joined]);
  return (
    <Framed
      actions={
        <>
          <LaboratoryPicker data={data} all={all} chosen={chosen} />
          <YearControl value={year} years={years} label={t("laboratory-page:year")} onChoose={(next) => move({ year: next })} />
        </>
      }
    >
      <ViewMenu shown={view.name} />
      <view.View key={view.name} place={place} data={data} laboratories={asked} ids={ids} year={year} onChoose={choose} />
    </Framed>
  );
}

function useChooseLaboratory(): (laboratory: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (laboratory) =>
      void navigate({ to: "/laboratory", search: (old: object) => ({ ...old, laboratory: laboratory || undefined }), resetScroll: false }),
    [navigate],
  );
}

interface LaboratoryPickerProps {
  readonly data: DatasetView;
  readonly all: readonly LaboratoryRow[];
  readonly chosen: string;
}

/** Chooses one laboratory, or all, from those of each unit. */
function LaboratoryPicker({ data, all, chosen }: LaboratoryPickerProps) {
  const { t } = useText();
  const choose = useChooseLaboratory();
  const groups = useMemo(
    () => [
      { id: "all", title: t("laboratory-page:together"), choices: [{ id: ALL, name: t("laboratory-page:all") }] },
      ...[...Map.groupBy(all, ({ unit }) => unit)].map(([unit, here]) => ({
        id: unit,
        title: data.unitName(unit),
        choices: here.map(({ id, name }) => ({ id, name })),
      })),
    ],
    [all, data, t],
  );
  return (
    <Picker
      label={t("laboratory-page:laboratory")}
      title={t("laboratory-page:choose")}
      shown={all.find(({ id }) => id === chosen)?.name ?? t("laboratory-page:all")}
      chosen={chosen}
      groups={groups}
      onChoose={choose}
    />
  );
}
