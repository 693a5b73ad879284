import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../reader/text.tsx";
import { toPart } from "../address/search.ts";
import { MadeProgress } from "../made/made-progress.tsx";
import type { PartProps } from "../part/part-props.ts";
import { BasisFields } from "./basis-fields.tsx";
import { DefinitionList } from "./definition-list.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { OccupationNotes } from "./occupation-notes.tsx";
import { TextArea } from "./text-area.tsx";
import "./edit.css";

/** What people decide and write, beside the model's numbers. */
export function EditPart({ data, draft, made, state }: PartProps) {
  const { t } = useText();
  const { content, change, editable } = draft;
  return (
    <>
      {!editable && <Closed />}
      <Paragraph>{t("plan-edit:lead")}</Paragraph>
      <MadeProgress made={made} />
      <section className="fs-section" aria-labelledby="introduction">
        <Heading level={2} data-size="sm" id="introduction">
          {t("plan-edit:field.introduction")}
        </Heading>
        <TextArea
          label={t("plan-edit:introduction.label")}
          help={t("plan-edit:introduction.help")}
          value={content.introduction}
          readOnly={!editable}
          rows={5}
          onChange={(introduction) => change({ ...content, introduction }, "introduction")}
        />
      </section>
      <OccupationNotes draft={draft} facts={made.plan?.facts ?? null} data={data} unit={state.unit} />
      <EvidenceList draft={draft} data={data} facts={made.plan?.facts ?? null} />
      <DefinitionList draft={draft} />
      <BasisFields draft={draft} />
      <section className="fs-section" aria-labelledby="follow-up-text">
        <Heading level={2} data-size="sm" id="follow-up-text">
          {t("plan-edit:field.followUp")}
        </Heading>
        <TextArea
          label={t("plan-edit:followUp.label")}
          help={t("plan-edit:followUp.help")}
          value={content.followUp}
          readOnly={!editable}
          rows={4}
          onChange={(followUp) => change({ ...content, followUp }, "followUp")}
        />
      </section>
    </>
  );
}

/** Says why the plan cannot be edited, and where it is opened again. */
export function Closed() {
  const { t } = useText();
  return (
    <Alert data-color="info">
      <Paragraph>
        {t("plan-edit:closed")}{" "}
        <Link to="." search={toPart("versions", { measure: undefined })}>
          {t("plan-page:parts.versions")}
        </Link>
      </Paragraph>
    </Alert>
  );
}
