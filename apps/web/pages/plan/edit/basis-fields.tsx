import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import type { PlanBasis } from "#model/plan";
import { datasetsQuery, scenariosQuery } from "../../../api/queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useDatasetTitle } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import type { Draft } from "../content/use-draft.ts";

/** Fewest years ahead: a plan must reach through the medium horizon. */
const LEAST_YEARS = 5;

/** What the plan's numbers are made of: an edition of the figures, a scenario, how far ahead. Another edition makes every number anew. */
export function BasisFields({ draft }: { readonly draft: Draft }) {
  const { t, dateTime } = useText();
  const titleOf = useDatasetTitle();
  const { content, change, editable } = draft;
  const { basis } = content;
  const versions = useQuery(datasetsQuery());
  const saved = useQuery(scenariosQuery());
  const set = (part: Partial<PlanBasis>) => change({ ...content, basis: { ...basis, ...part } }, `basis-${Object.keys(part).join()}`);
  const stored = versions.data ?? [];
  const own = stored.find(({ hash }) => hash === basis.dataset);
  const [newest] = stored.filter(({ name }) => name === own?.name);
  const first = (own?.baseYear ?? basis.lastYear - LEAST_YEARS) + LEAST_YEARS;
  const last = Math.max(own?.lastYear ?? basis.lastYear, basis.lastYear);
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  const scenarios = saved.data ?? [];
  const named = scenarios.some(({ hash }) => hash === basis.scenario);
  const toDataset = (hash: string) => {
    const next = stored.find((one) => one.hash === hash);
    if (next) set({ dataset: hash, lastYear: Math.min(next.lastYear, Math.max(basis.lastYear, next.baseYear + LEAST_YEARS)) });
  };
  return (
    <section className="fs-section" aria-labelledby="basis">
      <Heading level={2} data-size="sm" id="basis">
        {t("plan-edit:field.basis")}
      </Heading>
      <Paragraph>{t("plan-edit:basis.lead")}</Paragraph>
      {versions.error && <Failure error={versions.error} onRetry={() => void versions.refetch()} />}
      {newest && own && newest.hash !== own.hash && editable && (
        <Alert data-size="sm">{t("plan-edit:basis.newer", { title: titleOf(newest), at: dateTime(newest.storedAt) })}</Alert>
      )}
      <fieldset className="fs-fieldset" disabled={!editable}>
        <legend>{t("plan-edit:basis.legend")}</legend>
        <div className="fs-columns">
          <SelectField
            label={t("shell:place.dataset")}
            value={basis.dataset}
            options={[
              ...(own ? [] : [{ value: basis.dataset, text: basis.dataset.slice(0, 12) }]),
              ...stored.map((one) => ({ value: one.hash, text: `${titleOf(one)}, ${dateTime(one.storedAt)}` })),
            ]}
            onChoose={toDataset}
          />
          <SelectField
            label={t("shell:place.scenario")}
            value={basis.scenario}
            options={[
              ...(named ? [] : [{ value: basis.scenario, text: t("shell:place.referenceScenario") }]),
              ...scenarios.map(({ hash, name }) => ({ value: hash, text: name })),
            ]}
            onChoose={(scenario) => set({ scenario })}
          />
          <SelectField
            label={t("plan-edit:basis.lastYear")}
            value={String(basis.lastYear)}
            options={years.map((year) => ({ value: String(year), text: String(year) }))}
            onChoose={(year) => set({ lastYear: Number(year) })}
          />
        </div>
      </fieldset>
    </section>
  );
}
