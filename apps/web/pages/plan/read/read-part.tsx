import { Alert } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { DocumentView } from "../../../parts/plan-document/document-view.tsx";
import { useText } from "../../../reader/text.tsx";
import { DRAFT, toPart } from "../address/search.ts";
import { MadeProgress } from "../made/made-progress.tsx";
import { type FollowedPlan, useMadePlan } from "../made/use-made-plan.ts";
import type { PartProps } from "../part/part-props.ts";

/** The plan as a document, of the draft or any version. */
export function ReadPart(props: PartProps) {
  const { state, search, made } = props;
  const version = search.version ?? DRAFT;
  return version === DRAFT || !state.versions.some((one) => String(one.version) === version) ? (
    <ReadDocument {...props} version={DRAFT} followed={made} />
  ) : (
    <ReadVersion {...props} version={version} />
  );
}

function ReadVersion(props: PartProps & { readonly version: string }) {
  const followed = useMadePlan({ unit: props.state.unit, version: props.version, revision: 0 });
  return <ReadDocument {...props} followed={followed} />;
}

interface ReadDocumentProps extends PartProps {
  readonly version: string;
  readonly followed: FollowedPlan;
}

function ReadDocument({ state, data, draft, search, onChange, version, followed }: ReadDocumentProps) {
  const { t } = useText();
  const options = [
    { value: DRAFT, text: t(state.revision === 0 ? "plan-page:read.prefilled" : "plan-page:read.draft") },
    ...state.versions.map((one) => ({ value: String(one.version), text: t("plan-page:read.version", { version: String(one.version) }) })),
  ];
  const missing = search.version !== undefined && search.version !== DRAFT && search.version !== version;
  return (
    <section className="fs-section" aria-label={t("plan-page:parts.read")}>
      <div className="fs-controls">
        <SelectField
          label={t("plan-page:read.choose")}
          value={version}
          options={options}
          onChoose={(chosen) => onChange({ version: chosen === DRAFT ? undefined : chosen })}
        />
        <FigureMenu name={`framsyn-plan-${state.unit}`} />
        <Link to="." search={toPart("documents")}>
          {t("plan-page:read.toDocuments")}
        </Link>
      </div>
      {missing && <Alert data-color="warning">{t("plan-page:read.noSuchVersion", { version: search.version ?? "" })}</Alert>}
      {version === DRAFT && draft.changed && <Alert data-size="sm">{t("plan-page:read.unsaved")}</Alert>}
      <MadeProgress made={followed} />
      {followed.plan && <DocumentView document={followed.plan.document} unit={state.unit} data={data} />}
    </section>
  );
}
