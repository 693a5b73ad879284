import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { checkFiles, importFiles } from "../../../api/upload-actions.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Findings } from "../../../controls/findings.tsx";
import { useText } from "../../../reader/text.tsx";
import { giveSaved, useGiven } from "../given/given.ts";
import { UploadProgress } from "../reading/upload-progress.tsx";
import { StepFrame } from "../steps/step-frame.tsx";
import type { Step } from "../steps/steps.ts";

/** Step 3 of a data package: its files are checked; where nothing is wrong, they are saved as an edition of their own. */
export function PackageCheck({ steps, onSaved }: { readonly steps: readonly Step[]; readonly onSaved: (dataset: string) => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { files, filesId } = useGiven();
  const check = useQuery({
    queryKey: ["package-check", filesId],
    queryFn: ({ signal }) => checkFiles(files, signal),
    enabled: files.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const save = useMutation({
    mutationFn: () => importFiles(files),
    onSuccess: async (result) => {
      giveSaved({ kind: "package", result, unit: null, summary: null });
      await queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what === "datasets" || what === "dataset" });
      onSaved(result.dataset.hash);
    },
  });
  const errors = check.data?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  return (
    <StepFrame
      step="check"
      steps={steps}
      ready={false}
      onwards={
        check.data?.ok && (
          <Button onClick={() => save.mutate()} disabled={save.isPending}>
            {t("own-numbers-effect:save")}
          </Button>
        )
      }
    >
      {check.isFetching && <UploadProgress label={t("own-numbers-check:checking")} />}
      {check.error && <Failure error={check.error} onRetry={() => void check.refetch()} />}
      {check.data && (
        <>
          <Paragraph className="fs-own-is" role="status">
            {check.data.ok ? t("own-numbers-check:fine") : t("own-numbers-check:errors", { count: errors })}{" "}
            {check.data.truncated && t("own-numbers-check:truncated")}
          </Paragraph>
          {check.data.findings.length > 0 && <Findings findings={check.data.findings} title={t("findings:title")} />}
        </>
      )}
      {save.isPending && <UploadProgress label={t("own-numbers-effect:saving")} />}
      {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
    </StepFrame>
  );
}
