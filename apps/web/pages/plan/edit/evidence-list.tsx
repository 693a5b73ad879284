import { Button, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { EVIDENCE_KINDS, type Evidence, EvidenceKind, type PlanFacts } from "#model/plan";
import { DataTable } from "../../../controls/data-table.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { today } from "../content/today.ts";
import type { Draft } from "../content/use-draft.ts";
import { NumberField } from "./number-field.tsx";

interface EvidenceListProps {
  readonly draft: Draft;
  readonly data: DatasetView;
  readonly facts: PlanFacts | null;
}

/** Figures and documents the unit reports itself: what no register has, and what the completeness of the plan asks for. */
export function EvidenceList({ draft, data, facts }: EvidenceListProps) {
  const text = useText();
  const { t, date, number } = text;
  const { content, change, editable } = draft;
  const rows = content.evidence.map((evidence, i) => ({ ...evidence, key: String(i) }));
  type Row = (typeof rows)[number];
  const nameOf = (occupation: string | null): string =>
    occupation === null ? t("plan-edit:evidence.all") : data.occupationName(occupation);
  const remove = (key: string) =>
    change({ ...content, evidence: content.evidence.filter((_, i) => String(i) !== key) }, `evidence-remove-${key}`);
  return (
    <section className="fs-section" aria-labelledby="evidence">
      <Heading level={2} data-size="sm" id="evidence">
        {t("plan-edit:field.evidence")}
      </Heading>
      <Paragraph>{t("plan-edit:evidence.lead")}</Paragraph>
      {rows.length === 0 ? (
        <p className="fs-quiet">{t("plan-edit:evidence.none")}</p>
      ) : (
        <DataTable<Row>
          caption={t("plan-edit:evidence.caption")}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              id: "kind",
              title: t("plan-edit:evidence.kind"),
              rowHeader: true,
              cell: ({ kind }) => t(`plan-edit:evidence.kinds.${kind}`),
              sortBy: ({ kind }) => t(`plan-edit:evidence.kinds.${kind}`),
            },
            {
              id: "occupation",
              title: t("shell:place.occupation"),
              cell: ({ occupation }) => nameOf(occupation),
              sortBy: ({ occupation }) => nameOf(occupation),
            },
            { id: "on", title: t("plan-edit:evidence.on"), cell: ({ on }) => date(on), sortBy: ({ on }) => on },
            {
              id: "value",
              title: t("plan-edit:evidence.value"),
              numeric: true,
              cell: ({ value, unitOfMeasure }) =>
                value === null ? t("plan-edit:evidence.document") : `${number(value, Number.isInteger(value) ? 0 : 2)} ${unitOfMeasure}`,
            },
            { id: "source", title: t("plan-edit:evidence.source"), cell: ({ source }) => source },
            ...(editable
              ? [
                  {
                    id: "remove",
                    title: t("plan-edit:remove"),
                    cell: ({ key, kind, occupation }: Row) => (
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={t("plan-edit:removeNamed", { what: `${t(`plan-edit:evidence.kinds.${kind}`)}, ${nameOf(occupation)}` })}
                        onClick={() => remove(key)}
                      >
                        {t("plan-edit:remove")}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {editable && (
        <EvidenceForm
          data={data}
          occupations={facts?.occupations.map(({ occupation }) => occupation) ?? []}
          onAdd={(evidence) => change({ ...content, evidence: [...content.evidence, evidence] }, `evidence-${content.evidence.length}`)}
        />
      )}
    </section>
  );
}

const ALL = "";

interface EvidenceFormProps {
  readonly data: DatasetView;
  readonly occupations: readonly string[];
  readonly onAdd: (evidence: Evidence) => void;
}

function EvidenceForm({ data, occupations, onAdd }: EvidenceFormProps) {
  const { t } = useText();
  const empty: Evidence = { kind: EVIDENCE_KINDS[0], occupation: null, on: today(), value: null, unitOfMeasure: "", source: "", note: "" };
  const [form, setForm] = useState(empty);
  const [told, setTold] = useState("");
  const set = (part: Partial<Evidence>) => setForm((old) => ({ ...old, ...part }));
  const lacks = told !== "" && form.source.trim() === "";
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.source.trim() === "" || form.on === "") return setTold(t("plan-edit:evidence.needSource"));
    onAdd({ ...form, source: form.source.trim() });
    setForm({ ...empty, kind: form.kind });
    setTold(t("plan-edit:evidence.added"));
  };
  return (
    <details className="fs-add">
      <summary>{t("plan-edit:evidence.add")}</summary>
      <form className="fs-columns" onSubmit={send} noValidate>
        <SelectField
          label={t("plan-edit:evidence.kind")}
          value={form.kind}
          options={EVIDENCE_KINDS.map((kind) => ({ value: kind, text: t(`plan-edit:evidence.kinds.${kind}`) }))}
          onChoose={(kind) => set({ kind: EvidenceKind.parse(kind) })}
        />
        <SelectField
          label={t("shell:place.occupation")}
          value={form.occupation ?? ALL}
          options={[
            { value: ALL, text: t("plan-edit:evidence.all") },
            ...occupations.map((id) => ({ value: id, text: data.occupationName(id) })),
          ]}
          onChoose={(occupation) => set({ occupation: occupation === ALL ? null : occupation })}
        />
        <Textfield
          data-size="sm"
          type="date"
          label={t("plan-edit:evidence.on")}
          value={form.on}
          onChange={(event) => set({ on: event.target.value })}
        />
        <NumberField
          label={t("plan-edit:evidence.value")}
          help={t("plan-edit:evidence.valueHelp")}
          value={form.value}
          onChange={(value) => set({ value })}
        />
        <Textfield
          data-size="sm"
          label={t("plan-edit:evidence.unit")}
          value={form.unitOfMeasure}
          maxLength={60}
          onChange={(event) => set({ unitOfMeasure: event.target.value })}
        />
        <Textfield
          data-size="sm"
          label={t("plan-edit:evidence.source")}
          description={t("plan-edit:evidence.sourceHelp")}
          value={form.source}
          maxLength={500}
          error={lacks ? t("plan-edit:evidence.needSource") : false}
          onChange={(event) => set({ source: event.target.value })}
        />
        <div>
          <Button type="submit" variant="secondary" data-size="sm">
            {t("plan-edit:evidence.addThis")}
          </Button>
          <p role="status" className="fs-quiet">
            {lacks ? "" : told}
          </p>
        </div>
      </form>
    </details>
  );
}
