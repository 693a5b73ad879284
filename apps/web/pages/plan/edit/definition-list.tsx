import { Button, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { useText } from "../../../reader/text.tsx";
import type { Draft } from "../content/use-draft.ts";
import { TextArea } from "./text-area.tsx";

const EMPTY = { term: "", definition: "", reason: "" };

/** Terms the unit uses in another sense than the common definitions; they are laid open wherever the plan is read. */
export function DefinitionList({ draft }: { readonly draft: Draft }) {
  const { t } = useText();
  const { content, change, editable } = draft;
  const [form, setForm] = useState(EMPTY);
  const [told, setTold] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    const filled = { term: form.term.trim(), definition: form.definition.trim(), reason: form.reason.trim() };
    if (Object.values(filled).includes("")) return setTold(t("plan-edit:definitions.needAll"));
    change({ ...content, definitions: [...content.definitions, filled] }, `definition-${content.definitions.length}`);
    setForm(EMPTY);
    setTold(t("plan-edit:definitions.added", { term: filled.term }));
  };
  const remove = (index: number) =>
    change({ ...content, definitions: content.definitions.filter((_, i) => i !== index) }, `definition-remove-${index}`);
  return (
    <section className="fs-section" aria-labelledby="definitions">
      <Heading level={2} data-size="sm" id="definitions">
        {t("plan-edit:field.definitions")}
      </Heading>
      <Paragraph>{t("plan-edit:definitions.lead")}</Paragraph>
      {content.definitions.length > 0 && (
        <dl className="fs-definitions">
          {content.definitions.map(({ term, definition, reason }, i) => (
            <div key={`${term} ${definition}`}>
              <dt>{term}</dt>
              <dd>
                {definition} <span className="fs-quiet">{t("plan-edit:definitions.because", { reason })}</span>{" "}
                {editable && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t("plan-edit:removeNamed", { what: term })}
                    onClick={() => remove(i)}
                  >
                    {t("plan-edit:remove")}
                  </Button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {editable && (
        <details className="fs-add">
          <summary>{t("plan-edit:definitions.add")}</summary>
          <form className="fs-columns" onSubmit={send} noValidate>
            <Textfield
              data-size="sm"
              label={t("plan-edit:definitions.term")}
              value={form.term}
              maxLength={100}
              onChange={(event) => setForm({ ...form, term: event.target.value })}
            />
            <TextArea
              label={t("plan-edit:definitions.definition")}
              value={form.definition}
              rows={2}
              onChange={(definition) => setForm({ ...form, definition })}
            />
            <TextArea
              label={t("plan-edit:definitions.reason")}
              value={form.reason}
              rows={2}
              onChange={(reason) => setForm({ ...form, reason })}
            />
            <div>
              <Button type="submit" variant="secondary" data-size="sm">
                {t("plan-edit:definitions.addThis")}
              </Button>
              <p role="status" className="fs-quiet">
                {told}
              </p>
            </div>
          </form>
        </details>
      )}
    </section>
  );
}
