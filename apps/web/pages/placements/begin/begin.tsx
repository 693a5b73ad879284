import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { addExampleTerm, addTerm } from "../../../api/placement-actions.ts";
import { placementCasesQuery } from "../../../api/placement-queries.ts";
import { Empty } from "../../../controls/empty.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { usePlace } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { useGo } from "../address/use-go.ts";
import { TermFiles } from "./term-files.tsx";
import { TermList } from "./term-list.tsx";

/** What the page does, and the ways in: an example, files of a term, a term that is kept. */
export function Begin() {
  const { t } = useText();
  const go = useGo();
  const { dataset } = usePlace();
  const queries = useQueryClient();
  const terms = useQuery(placementCasesQuery());
  const onSuccess = ({ case: added }: { readonly case: { readonly id: string } }) => {
    void queries.invalidateQueries({ queryKey: placementCasesQuery().queryKey });
    go({ term: added.id, made: undefined });
  };
  const example = useMutation({ mutationFn: () => addExampleTerm(dataset), onSuccess });
  const files = useMutation({ mutationFn: (given: readonly File[]) => addTerm(dataset, given), onSuccess });
  return (
    <>
      <section className="fs-section">
        <Empty
          title={t("placements-begin:example.title")}
          action={
            <Button data-size="sm" disabled={example.isPending} onClick={() => example.mutate()}>
              {t("placements-begin:example.button")}
            </Button>
          }
        >
          {t("placements-begin:example.text")}
        </Empty>
        {example.isPending && <Progress label={t("placements-begin:example.making")} share={null} />}
        {example.error && <Failure error={example.error} onRetry={() => example.mutate()} />}
      </section>
      <section className="fs-section">
        <Heading level={2} data-size="xs">
          {t("placements-begin:files.title")}
        </Heading>
        <Paragraph className="fs-narrow">{t("placements-begin:files.text")}</Paragraph>
        <TermFiles onGiven={(given) => files.mutate(given)} />
        {files.isPending && <Progress label={t("placements-begin:files.reading")} share={null} />}
        {files.error && <Failure error={files.error} />}
      </section>
      {terms.isPending ? <Loading /> : terms.error ? <Failure error={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.data && terms.data.length > 0 && <TermList terms={terms.data} />}
    </>
  );
}
