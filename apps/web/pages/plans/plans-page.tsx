import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { allPlansQuery, plansQuery } from "../../api/plan-queries.ts";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { SelectField } from "../../controls/select-field.tsx";
import { type DatasetView, useDataset } from "../../reader/dataset.tsx";
import { NATION, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { CriteriaMatrix } from "./criteria-matrix.tsx";
import { openingSentences } from "./opening-sentences.ts";
import { PlanTable } from "./plan-table.tsx";
import { RollUp } from "./roll-up.tsx";
import type { PlansSearch } from "./search.ts";
import { shownPlans } from "./shown-plans.ts";
import "./plans.css";

/** Who has a plan, how far it reaches, what is missing, and what the plans come to together. */
export function PlansPage() {
  const { t } = useText();
  const { view, error, retry } = useDataset();
  if (view && !error) return <Loaded data={view} />;
  return <PageFrame title={t("plans:title")} answer={error ? <Failure error={error} onRetry={retry} /> : <Loading />} />;
}

const EVERYWHERE = "";

function Loaded({ data }: { readonly data: DatasetView }) {
  const text = useText();
  const { t } = text;
  const { dataset } = usePlace();
  const search: PlansSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const list = useQuery(plansQuery(dataset));
  const all = useQuery(allPlansQuery(dataset));
  const { refetch } = list;
  const status = all.data?.status;
  // How complete each plan is, is known once all have been made.
  useEffect(() => {
    if (status === "done") void refetch();
  }, [status, refetch]);
  if (!list.data || list.error) {
    const state = list.error ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : <Loading />;
    return <PageFrame title={t("plans:title")} answer={state} />;
  }
  const change = (next: PlansSearch) => void navigate({ to: ".", search: (old: object) => ({ ...old, ...next }), resetScroll: false });
  const regions = data.detail.units.filter(({ kind }) => kind === "rhf");
  const region = regions.some(({ id }) => id === search.region) ? search.region : undefined;
  const plans = shownPlans(list.data, data.detail.units, region, search.others === "yes");
  return (
    <PageFrame
      title={t("plans:title")}
      answer={
        <>
          <p className="fs-lead">{openingSentences(plans, region === undefined ? null : data.unitName(region), text).join(" ")}</p>
          <Paragraph>{t("plans:help")}</Paragraph>
        </>
      }
    >
      <section className="fs-section" aria-label={t("plans:title")}>
        <div className="fs-controls">
          <SelectField
            label={t("plans:filter.region")}
            value={region ?? EVERYWHERE}
            options={[
              { value: EVERYWHERE, text: t("plans:filter.all") },
              ...regions.map(({ id }) => ({ value: id, text: data.unitName(id) })),
            ]}
            onChoose={(value) => change({ region: value === EVERYWHERE ? undefined : value })}
          />
          <label className="fs-check">
            <input
              type="checkbox"
              checked={search.others === "yes"}
              onChange={(event) => change({ others: event.target.checked ? "yes" : undefined })}
            />
            {t("plans:filter.others")}
          </label>
        </div>
        {plans.length === 0 ? (
          <Empty title={t("plans:empty.title")}>{t("plans:empty.text")}</Empty>
        ) : (
          <PlanTable plans={plans} data={data} />
        )}
      </section>
      {plans.length > 0 && <CriteriaMatrix plans={plans} data={data} />}
      <RollUp state={all} dataset={dataset} data={data} nation={NATION} />
    </PageFrame>
  );
}
