import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { planDifferencesQuery } from "../../../api/plan-queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { DRAFT } from "../address/search.ts";
import type { PartProps } from "../part/part-props.ts";
import { ContentDifferences } from "./content-differences.tsx";
import { NumberDifferences } from "./number-differences.tsx";

/** What differs between two versions of the plan, in words and in numbers. */
export function DifferencesSection({ state, data, search, onChange }: PartProps) {
  const { t } = useText();
  const versions = state.versions.map(({ version }) => String(version));
  const options = [
    ...(state.status === "draft" ? [{ value: DRAFT, text: t("plan-page:read.draft") }] : []),
    ...versions.map((version) => ({ value: version, text: t("plan-page:read.version", { version }) })),
  ];
  const known = (asked: string | undefined): string | undefined => options.find(({ value }) => value === asked)?.value;
  // The newest two, as long as nobody has chosen others.
  const to = known(search.to) ?? options[0]?.value ?? DRAFT;
  const from = known(search.from) ?? options.find(({ value }) => value !== to)?.value ?? to;
  const query = useQuery({ ...planDifferencesQuery(state.unit, from, to, state.revision), enabled: from !== to });
  return (
    <section className="fs-section" aria-labelledby="differences">
      <Heading level={2} data-size="sm" id="differences">
        {t("plan-versions:differences.title")}
      </Heading>
      <div className="fs-controls">
        <SelectField
          label={t("plan-versions:differences.from")}
          value={from}
          options={options}
          onChoose={(value) => onChange({ from: value })}
        />
        <SelectField label={t("plan-versions:differences.to")} value={to} options={options} onChoose={(value) => onChange({ to: value })} />
      </div>
      {from === to && <Paragraph>{t("plan-versions:differences.same")}</Paragraph>}
      {from !== to && query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {from !== to && !query.data && !query.error && <Loading />}
      {from !== to && query.data && (
        <>
          <ContentDifferences differences={query.data.content} data={data} />
          <NumberDifferences differences={query.data.numbers} data={data} />
        </>
      )}
    </section>
  );
}
