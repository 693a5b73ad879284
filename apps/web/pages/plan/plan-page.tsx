import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { planQuery } from "../../api/plan-queries.ts";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { type DatasetView, useDataset } from "../../reader/dataset.tsx";
import { usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import type { PlanSearch } from "./address/search.ts";
import { LoadedPlan } from "./loaded-plan.tsx";
import "./plan.css";

/** One unit's plan: read, edited, its measures, completeness, follow-up, versions and documents. */
export function PlanPage() {
  const { t } = useText();
  const { unit = "" }: { unit?: string } = useParams({ strict: false });
  const { view, error, retry } = useDataset();
  const content = () => {
    if (error) return <Failure error={error} onRetry={retry} />;
    if (!view) return <Loading />;
    if (!view.unit(unit)) {
      return (
        <Empty title={t("projection:unknownUnit", { id: unit })} action={<Link to="/plans">{t("plan-page:toPlans")}</Link>}>
          {t("plan-page:unknownText")}
        </Empty>
      );
    }
    // Another unit is another plan: nothing of one may be left standing under the name of the other.
    return <KnownUnit key={unit} unit={unit} data={view} />;
  };
  return (
    <PageFrame title={view?.unit(unit) ? t("plan-page:title", { unit: view.unitName(unit) }) : t("plan-page:untitled")} className="fs-plan">
      {content()}
    </PageFrame>
  );
}

function KnownUnit({ unit, data }: { readonly unit: string; readonly data: DatasetView }) {
  const { t } = useText();
  const { dataset } = usePlace();
  const search: PlanSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const query = useQuery(planQuery(unit, dataset));
  const change = useCallback(
    (next: PlanSearch) => void navigate({ to: ".", search: (old: object) => ({ ...old, ...next }), resetScroll: false }),
    [navigate],
  );
  if (!query.data) {
    return query.error ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : <Loading />;
  }
  return (
    <>
      {query.error && <Paragraph role="status">{t("plan-page:notRefreshed")}</Paragraph>}
      <LoadedPlan state={query.data} data={data} dataset={dataset} search={search} onChange={change} />
    </>
  );
}
