import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { PLAN_FORMATS, type PublicPlanView } from "#apps/contract";
import { ApiProblem } from "../../api/problem.ts";
import { publicDocument, publicPlanQuery } from "../../api/public-queries.ts";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { Loading } from "../../controls/loading.tsx";
import { SelectField } from "../../controls/select-field.tsx";
import { DocumentView } from "../../parts/plan-document/document-view.tsx";
import { usePlanWords } from "../../parts/plan-document/use-plan-words.ts";
import { useDataset } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import type { PublicPlanSearch } from "./search.ts";
import "./public-plan.css";

/** A published plan as anyone may read it: the document, its versions and files. */
export function PublicPlanPage() {
  const { t } = useText();
  const { unit }: { unit?: string } = useParams({ strict: false });
  const { published }: PublicPlanSearch = useSearch({ strict: false });
  const query = useQuery(publicPlanQuery(unit ?? "", published));
  if (query.data) return <Loaded plan={query.data} />;
  if (query.error instanceof ApiProblem && query.error.kind === "notFound") {
    return (
      <PageFrame title={t("public:plan.unknown")}>
        <Empty title={t("public:plan.unknown")} action={<Link to="/public">{t("public:plan.all")}</Link>}>
          {t("public:plan.unknownText")}
        </Empty>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t("public:title")}>
      {query.error ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : <Loading />}
    </PageFrame>
  );
}

function Loaded({ plan }: { readonly plan: PublicPlanView }) {
  const { t } = useText();
  const { view, error, retry } = useDataset(plan.dataset);
  if (view !== null) return <Plan plan={plan} data={view} />;
  return <PageFrame title={t("public:title")}>{error ? <Failure error={error} onRetry={retry} /> : <Loading />}</PageFrame>;
}

function Plan({ plan, data }: { readonly plan: PublicPlanView; readonly data: NonNullable<ReturnType<typeof useDataset>["view"]> }) {
  const text = useText();
  const { t, language } = text;
  const words = usePlanWords(data);
  const navigate = useNavigate();
  const { unit, version, versions } = plan;
  const choose = (chosen: string) =>
    void navigate({
      to: ".",
      search: (old: object) => ({ ...old, published: chosen === String(versions[0]?.version) ? undefined : Number(chosen) }),
      resetScroll: false,
    });
  return (
    <PageFrame
      title={words.say(plan.document.title)}
      answer={
        <Paragraph>
          {words.say(plan.document.subtitle)}. {t("public:plan.published", { date: text.date(plan.publishedAt), version: String(version) })}
        </Paragraph>
      }
      actions={
        <>
          {versions.length > 1 && (
            <SelectField
              label={t("public:plan.version")}
              value={String(version)}
              options={versions.map((one) => ({
                value: String(one.version),
                text: t("public:plan.choice", { version: String(one.version), date: text.date(one.publishedAt) }),
              }))}
              onChoose={choose}
            />
          )}
          <FigureMenu name={`framsyn-plan-${unit}`} />
        </>
      }
    >
      <section className="fs-section">
        <div className="fs-no-print">
          <Heading level={2} data-size="2xs">
            {t("public:plan.files")}
          </Heading>
          <ul className="fs-public-files">
            {PLAN_FORMATS.map((format) => (
              <li key={format}>
                <a href={publicDocument(unit, version, format, language)} download>
                  {t(`public:plan.formats.${format}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <DocumentView document={plan.document} unit={unit} data={data} linked={false} />
      <p className="fs-no-print">
        <Link to="/public">{t("public:plan.all")}</Link>
      </p>
    </PageFrame>
  );
}
