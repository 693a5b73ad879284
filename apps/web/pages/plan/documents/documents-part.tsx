import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { PLAN_FORMATS, type PlanFormat } from "#apps/contract";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#io/language";
import { fetchDocument } from "../../../api/plan-document.ts";
import { downloadBlob } from "../../../controls/download.ts";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { asLanguage, useText } from "../../../reader/text.tsx";
import { DRAFT, toPart } from "../address/search.ts";
import { MadeProgress } from "../made/made-progress.tsx";
import { useMadePlan } from "../made/use-made-plan.ts";
import type { PartProps } from "../part/part-props.ts";
import "./documents.css";

/** The plan as files, in the language chosen, and links to share. */
export function DocumentsPart({ state, draft, search, onChange }: PartProps) {
  const { t, language: shown } = useText();
  const { unit, versions } = state;
  const version = versions.some((one) => String(one.version) === search.version) ? (search.version ?? DRAFT) : DRAFT;
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? shown;
  const made = useMadePlan({ unit, version, revision: version === DRAFT ? state.revision : 0 });
  const [making, setMaking] = useState<PlanFormat | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [told, setTold] = useState("");
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const fetchFile = async (format: PlanFormat) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setMaking(format);
    setError(null);
    setTold("");
    const name = `framsyn-plan-${unit}${version === DRAFT ? "" : `-${version}`}-${language}.${format}`;
    try {
      downloadBlob(name, await fetchDocument({ unit, version, language, format }, own.signal));
      setTold(t("plan-page:documents.done", { name }));
    } catch (problem) {
      if (!own.signal.aborted) setError(problem);
    } finally {
      if (stop.current === own) setMaking(null);
    }
  };
  const published = versions.some((one) => one.published !== null);
  return (
    <section className="fs-section" aria-labelledby="documents">
      <Heading level={2} data-size="sm" id="documents">
        {t("plan-page:documents.title")}
      </Heading>
      <Paragraph>{t("plan-page:documents.lead")}</Paragraph>
      <div className="fs-controls">
        <SelectField
          label={t("plan-page:read.choose")}
          value={version}
          options={[
            { value: DRAFT, text: t(state.revision === 0 ? "plan-page:read.prefilled" : "plan-page:read.draft") },
            ...versions.map((one) => ({ value: String(one.version), text: t("plan-page:read.version", { version: String(one.version) }) })),
          ]}
          onChoose={(value) => onChange({ version: value === DRAFT ? undefined : value })}
        />
        <SelectField
          label={t("shell:language.label")}
          value={language}
          options={LANGUAGES.map((one) => ({ value: one, text: LANGUAGE_NAMES[one] }))}
          onChoose={(value) => setChosen(asLanguage(value))}
        />
      </div>
      {version === DRAFT && draft.changed && <Alert data-size="sm">{t("plan-page:read.unsaved")}</Alert>}
      {making === null || !made.going ? <MadeProgress made={made} /> : null}
      {making !== null && (
        <Progress
          label={t("plan-page:documents.making", { format: t(`plan-page:documents.formats.${making}.name`) })}
          share={made.going ? (made.state?.progress ?? null) : null}
          secondsLeft={made.state?.secondsLeft ?? null}
          onCancel={() => {
            stop.current?.abort();
            setMaking(null);
          }}
        />
      )}
      {error !== null && <Failure error={error} />}
      <ul className="fs-formats">
        {PLAN_FORMATS.map((format) => (
          <li key={format}>
            <div>
              <strong>{t(`plan-page:documents.formats.${format}.name`)}</strong>
              <p className="fs-quiet">{t(`plan-page:documents.formats.${format}.use`)}</p>
            </div>
            <Button variant="secondary" data-size="sm" disabled={making !== null} onClick={() => void fetchFile(format)}>
              {t("plan-page:documents.fetch")}
              <span className="fs-hidden">: {t(`plan-page:documents.formats.${format}.name`)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="fs-quiet">
        {told}
      </p>
      <Heading level={3} data-size="2xs">
        {t("plan-page:documents.share")}
      </Heading>
      <Paragraph>{t(published ? "plan-page:documents.shareText" : "plan-page:documents.notPublished")}</Paragraph>
      <div className="fs-steps">
        {published && (
          <Link to="/public/plans/$unit" params={{ unit }}>
            {t("plan-page:documents.public")}
          </Link>
        )}
        <Link to="." search={toPart("read")}>
          {t("plan-page:documents.webPage")}
        </Link>
        <FigureMenu name={`framsyn-plan-${unit}`} />
      </div>
    </section>
  );
}
