import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ProgrammeState } from "#apps/contract";
import { PROGRAMME_QUESTIONS } from "#model/plan";
import { askProgrammeAgain, programmeQuery, stopProgramme } from "../../api/programme-queries.ts";
import { Failure } from "../../controls/failure.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { Loading } from "../../controls/loading.tsx";
import { Progress } from "../../controls/progress.tsx";
import { useBandsSentence } from "../../parts/series/use-band-sentence.ts";
import { type DatasetView, useDataset, useDatasetTitle } from "../../reader/dataset.tsx";
import { NATION, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { QuestionSection } from "./question-section.tsx";
import "./programme.css";

/** The five questions of the letters, answered from the dataset in use. */
export function ProgrammePage() {
  const { t } = useText();
  const { dataset } = usePlace();
  const { view, error, retry } = useDataset();
  const query = useQuery(programmeQuery(dataset));
  const failure = error ?? query.error;
  if (view && query.data && !failure) return <Loaded data={view} state={query.data} dataset={dataset} />;
  const again = () => {
    retry();
    void query.refetch();
  };
  return <PageFrame title={t("programme:title")} answer={failure ? <Failure error={failure} onRetry={again} /> : <Loading />} />;
}

interface LoadedProps {
  readonly data: DatasetView;
  readonly state: ProgrammeState;
  readonly dataset: string;
}

function Loaded({ data, state, dataset }: LoadedProps) {
  const { t } = useText();
  const title = useDatasetTitle()(data.detail.summary);
  const bands = useBandsSentence(dataset);
  const { programme, parts } = state;
  const nation = data.detail.units.find(({ kind }) => kind === "nation")?.id ?? NATION;
  return (
    <PageFrame
      title={t("programme:title")}
      answer={<Paragraph>{t("programme:lead", { dataset: title })}</Paragraph>}
      actions={<FigureMenu name="framsyn-programme" />}
    >
      <section className="fs-section">
        <nav aria-labelledby="contents" className="fs-no-print">
          <Heading level={2} data-size="2xs" id="contents">
            {t("programme:contents")}
          </Heading>
          <ol className="fs-questions">
            {PROGRAMME_QUESTIONS.map((question) => (
              <li key={question}>
                <Link to="." search={(old: object) => old} hash={question} replace>
                  {t(`programme:question.${question}`)}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <Going state={state} dataset={dataset} />
      </section>
      {PROGRAMME_QUESTIONS.map((question) => (
        <QuestionSection
          key={question}
          question={question}
          programme={programme}
          part={parts.find((part) => part.question === question)}
          data={data}
          nation={nation}
        />
      ))}
      <p className="fs-quiet">
        {t("programme:key", { dataset: title, model: programme.model, draws: programme.draws, seed: String(programme.seed) })}{" "}
        <code className="fs-hash">{programme.dataset}</code> {bands}
      </p>
    </PageFrame>
  );
}

/** How far the answers are, with a way to stop them or ask again. */
function Going({ state, dataset }: Pick<LoadedProps, "state" | "dataset">) {
  const { t } = useText();
  const queries = useQueryClient();
  const onSuccess = (next: ProgrammeState) => queries.setQueryData(programmeQuery(dataset).queryKey, next);
  const stop = useMutation({ mutationFn: () => stopProgramme(dataset), onSuccess });
  const again = useMutation({ mutationFn: () => askProgrammeAgain(dataset), onSuccess });
  const problem = stop.error ?? again.error;
  if (problem) return <Failure error={problem} />;
  if (state.status === "done") return null;
  if (state.status === "running") {
    const working = state.parts.find(({ status }) => status === "running") ?? state.parts.find(({ status }) => status === "queued");
    return (
      <div className="fs-no-print">
        <Progress
          label={t(working ? `programme:workingPart.${working.question}` : "programme:working")}
          share={state.progress}
          onCancel={() => stop.mutate()}
          cancelling={stop.isPending}
        />
      </div>
    );
  }
  return (
    <Alert data-color={state.status === "failed" ? "danger" : "info"} role="status" className="fs-no-print">
      <Paragraph>{t(state.status === "failed" ? "programme:failed" : "programme:stopped")}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={() => again.mutate()} disabled={again.isPending}>
        {t("shell:state.retry")}
      </Button>
    </Alert>
  );
}
