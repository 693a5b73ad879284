import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { inSentence } from "#io/language";
import { datasetQuery, datasetsQuery } from "../../api/queries.ts";
import { DatasetPicker } from "../../controls/dataset-picker.tsx";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { ScenarioPicker } from "../../controls/scenario-picker.tsx";
import { YearControl } from "../../controls/year-control.tsx";
import { spokenYear } from "../../parts/series/spoken-year.ts";
import { useDataset } from "../../reader/dataset.tsx";
import { CURRENT, REFERENCE, useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ComparedView } from "./compared-view.tsx";
import type { ComparisonSearch } from "./search.ts";
import { hashOf, type SideIds, sameSide, usualSide } from "./sides.ts";
import "./comparison.css";

/** What differs between two editions of the dataset or two scenarios, over all occupations and units, and why. */
export function ComparisonPage() {
  const { t } = useText();
  return (
    <PageFrame title={t("comparison:title")} answer={<Paragraph>{t("comparison:lead")}</Paragraph>}>
      <Sides />
    </PageFrame>
  );
}

function Sides() {
  const { t } = useText();
  const place = usePlace();
  const move = useMove();
  const navigate = useNavigate();
  const search: ComparisonSearch = useSearch({ strict: false });
  const versions = useQuery(datasetsQuery());
  const { view, error, retry } = useDataset();
  const stored = versions.data ?? [];
  const to: SideIds = { dataset: view?.detail.summary.hash ?? hashOf(place.dataset, stored), scenario: place.scenario };
  const usual = usualSide(to, stored);
  const from: SideIds = {
    dataset: hashOf(search.fromDataset ?? usual.dataset, stored),
    scenario: search.fromScenario ?? (search.fromDataset === undefined ? usual.scenario : place.scenario),
  };
  const other = useQuery({ ...datasetQuery(from.dataset), enabled: versions.data !== undefined });
  const failure = error ?? versions.error ?? other.error;
  if (failure) {
    return (
      <Failure
        error={failure}
        onRetry={() => {
          retry();
          void versions.refetch();
          void other.refetch();
        }}
      />
    );
  }
  if (!view || !versions.data || !other.data) return <Loading />;
  const set = (values: object) => void navigate({ to: ".", search: (old: object) => ({ ...old, ...values }), resetScroll: false });
  // A comparison takes a while, so another one is not begun before the reader says so.
  const choose = (side: Partial<SideIds>) =>
    set({ fromDataset: side.dataset ?? from.dataset, fromScenario: side.scenario ?? from.scenario, compared: undefined });
  const moveTo = (side: { dataset?: string; scenario?: string }) => {
    move(side);
    set({ fromDataset: from.dataset, fromScenario: from.scenario, compared: undefined });
  };
  const swap = () =>
    set({
      fromDataset: to.dataset,
      fromScenario: to.scenario,
      dataset: from.dataset,
      scenario: from.scenario === REFERENCE ? undefined : from.scenario,
    });
  const [a, b] = [other.data.summary, view.detail.summary];
  const [first, last] = [Math.max(a.baseYear, b.baseYear), Math.min(a.lastYear, b.lastYear)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const year = spokenYear(years, place.year);
  const occupation = place.occupation === undefined ? undefined : view.occupation(place.occupation);
  const same = sameSide(from, to);
  const unknown =
    place.occupation !== undefined && !occupation
      ? t("projection:unknownOccupation", { id: place.occupation })
      : !view.unit(place.unit)
        ? t("projection:unknownUnit", { id: place.unit })
        : null;
  return (
    <>
      <section className="fs-section" aria-label={t("comparison:lead")}>
        <div className="fs-sides">
          <div className="fs-side fs-boxed">
            <Heading level={2} data-size="2xs">
              {t("comparison:from")}
            </Heading>
            <DatasetPicker value={search.fromDataset === CURRENT ? CURRENT : from.dataset} onChoose={(dataset) => choose({ dataset })} />
            <ScenarioPicker value={from.scenario} onChoose={(scenario) => choose({ scenario })} />
          </div>
          <div className="fs-no-print">
            <Button variant="tertiary" data-size="sm" onClick={swap} disabled={same}>
              <span aria-hidden="true">⇄</span> {t("comparison:swap")}
            </Button>
          </div>
          <div className="fs-side fs-boxed">
            <Heading level={2} data-size="2xs">
              {t("comparison:to")}
            </Heading>
            <DatasetPicker value={place.dataset} onChoose={(dataset) => moveTo({ dataset })} />
            <ScenarioPicker value={place.scenario} onChoose={(scenario) => moveTo({ scenario })} />
          </div>
        </div>
        {!same && unknown === null && (
          <>
            <Paragraph className="fs-quiet fs-no-print">
              {occupation
                ? t("comparison:scope.one", { plural: inSentence(view.occupationPlural(occupation.id)) })
                : t("comparison:scope.all")}
            </Paragraph>
            <div className="fs-controls">
              <YearControl
                value={year}
                years={years}
                label={t("comparison:year")}
                onChoose={(chosen) => set({ year: chosen, compared: undefined })}
              />
              {search.compared !== "yes" && <Button onClick={() => set({ compared: "yes" })}>{t("comparison:start")}</Button>}
            </div>
          </>
        )}
      </section>
      {unknown !== null && <Empty title={unknown}>{t("projection:unknownText")}</Empty>}
      {unknown === null && same && (
        <Empty
          title={t("comparison:none.title")}
          action={
            <ul className="fs-next">
              <li>
                <Link to="/data">{t("comparison:none.import")}</Link>
              </li>
              <li>
                <Link to="/what-if">{t("comparison:none.scenario")}</Link>
              </li>
            </ul>
          }
        >
          {t(stored.length > 1 || place.scenario !== REFERENCE ? "comparison:none.many" : "comparison:none.one")}
        </Empty>
      )}
      {unknown === null && !same && search.compared === "yes" && (
        <ComparedView
          place={place}
          data={view}
          other={other.data}
          versions={stored}
          from={from}
          to={to}
          year={year}
          search={search}
          onChange={set}
        />
      )}
    </>
  );
}
