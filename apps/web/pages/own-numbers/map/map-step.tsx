import { Button, Fieldset, Heading, Paragraph, Radio } from "@digdir/designsystemet-react";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { tableTitle } from "#io/language";
import { importStatistics, previewStatistics } from "../../../api/upload-actions.ts";
import { Failure } from "../../../controls/failure.tsx";
import { usePlace } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { Remarks } from "../check/remarks.tsx";
import { giveSaved, useGiven } from "../given/given.ts";
import { UploadProgress } from "../reading/upload-progress.tsx";
import { StepFrame } from "../steps/step-frame.tsx";
import type { Step } from "../steps/steps.ts";
import { type OpenedFile, OwnMap } from "./own-map.tsx";

/** Step 3 of a statistics table: which map reads it, what it fills, and what has changed since the numbers the dataset has. */
export function MapStep({ steps, onSaved }: { readonly steps: readonly Step[]; readonly onSaved: (dataset: string) => void }) {
  const text = useText();
  const { t, number, list, language } = text;
  const { dataset } = usePlace();
  const queries = useQueryClient();
  const { files, filesId } = useGiven();
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState<OpenedFile | null>(null);
  const [changes, setChanges] = useState<OpenedFile | null>(null);
  const [file] = files;
  // One of the reader's own counts until one that comes with Framsyn is chosen again.
  const said = { map: chosen ?? own?.text ?? null, changes: changes?.text ?? null };
  const query = useQuery({
    queryKey: ["statistics-preview", filesId, dataset, said],
    queryFn: ({ signal }) => previewStatistics({ dataset, file: file!, ...said }, signal),
    enabled: file !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  const { data: preview, error, isFetching } = query;
  const map = chosen ?? (own === null ? (preview?.map ?? null) : null);
  const save = useMutation({
    mutationFn: () => importStatistics({ dataset, file: file!, map: said.map ?? map, changes: said.changes }),
    onSuccess: async (result) => {
      giveSaved({ kind: "statistics", result, unit: null, summary: null });
      await queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what === "datasets" || what === "dataset" });
      onSaved(result.dataset.hash);
    },
  });
  const difference = preview?.difference ?? null;
  const missing = (preview?.tables ?? []).reduce(
    (sum, table) => sum + Object.values(table.missing).reduce((one, other) => one + other, 0),
    0,
  );
  return (
    <StepFrame
      step="map"
      steps={steps}
      ready={false}
      onwards={
        preview?.ok && (
          <Button onClick={() => save.mutate()} disabled={isFetching || save.isPending}>
            {t("own-numbers-effect:save")}
          </Button>
        )
      }
    >
      {error && <Failure error={error} onRetry={() => void query.refetch()} />}
      {isFetching && <UploadProgress label={t("own-numbers-reading:reading")} />}
      {preview?.tables.map((table) => (
        <Paragraph key={`${table.tableId} ${table.title}`} className="fs-own-is">
          {[table.title ?? table.tableId, table.publisher].filter(Boolean).join(", ")}.{" "}
          {t("own-numbers-map:cells", { cells: number(table.cells), list: list(table.dimensions.map(({ label }) => label)) })}
        </Paragraph>
      ))}
      {missing > 0 && <Paragraph className="fs-narrow">{t("own-numbers-map:missing", { count: missing })}</Paragraph>}
      {preview && preview.maps.length > 0 && (
        <Fieldset data-size="sm">
          <Fieldset.Legend>{t("own-numbers-map:which")}</Fieldset.Legend>
          <Fieldset.Description>{t("own-numbers-map:help")}</Fieldset.Description>
          {preview.maps.map((one) => (
            <Radio
              key={one.name}
              name="statistics-map"
              value={one.name}
              checked={map === one.name}
              onChange={() => setChosen(one.name)}
              label={one.title[language]}
              description={t("own-numbers-map:fills", { table: tableTitle(one.table, text) })}
            />
          ))}
          {own !== null && (
            <Radio
              name="statistics-map"
              value=""
              checked={chosen === null}
              onChange={() => setChosen(null)}
              label={t("own-numbers-map:own", { file: own.name })}
              description={difference === null ? undefined : t("own-numbers-map:fills", { table: tableTitle(difference.table, text) })}
            />
          )}
        </Fieldset>
      )}
      {(preview ?? error) && (
        <OwnMap
          map={own}
          changes={changes}
          onMap={(opened) => {
            setOwn(opened);
            setChosen(null);
          }}
          onChanges={setChanges}
        />
      )}
      {difference && (
        <Paragraph role="status" className="fs-own-is">
          {t("own-numbers-map:difference", {
            table: tableTitle(difference.table, text),
            added: number(difference.added),
            changed: number(difference.changed),
            removed: number(difference.removed),
            same: number(difference.same),
          })}
        </Paragraph>
      )}
      {difference && difference.largest.length > 0 && (
        <section className="fs-section" aria-labelledby="largest">
          <Heading level={3} data-size="2xs" id="largest">
            {t("own-numbers-map:largest")}
          </Heading>
          <ul className="fs-remarks">
            {difference.largest.map((one) => (
              <li key={one.key}>
                {t("own-numbers-map:beforeAfter", {
                  what: Object.values(one.what)
                    .filter((value) => value !== null)
                    .join(", "),
                  before: number(one.before, "amount"),
                  after: number(one.after, "amount"),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {preview && preview.findings.length > 0 && (
        <section className="fs-section" aria-labelledby="remarks">
          <Heading level={3} data-size="2xs" id="remarks">
            {t(preview.ok ? "own-numbers-check:remarks" : "own-numbers-map:wrong")}
          </Heading>
          <Remarks findings={preview.findings} />
        </section>
      )}
      {preview?.ok && <Paragraph className="fs-narrow">{t("own-numbers-effect:new")}</Paragraph>}
      {save.isPending && <UploadProgress label={t("own-numbers-effect:saving")} />}
      {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
    </StepFrame>
  );
}
