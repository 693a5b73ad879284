import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { RunState } from "#apps/contract";
import type { Scenario } from "#model/scenario";
import { cancelRun, saveScenario, startRun } from "../../api/actions.ts";
import { address, ask } from "../../api/client.ts";
import { Failure } from "../../controls/failure.tsx";
import { Progress } from "../../controls/progress.tsx";
import { useText } from "../../reader/text.tsx";

/** Milliseconds between looks at the run. */
const INTERVAL = 700;

const runQuery = (id: string) =>
  queryOptions({
    queryKey: ["run", id],
    queryFn: ({ signal }) => ask(RunState, address(["runs", id]), { signal }),
    refetchInterval: ({ state }) => (["queued", "running"].includes(state.data?.status ?? "queued") ? INTERVAL : false),
  });

interface RunCountryProps {
  readonly dataset: string;
  readonly scenario: () => Scenario;
  readonly moved: boolean;
}

/** Saves the scenario and runs every occupation and unit with it on the server, with progress and a way to stop. */
export function RunCountry({ dataset, scenario, moved }: RunCountryProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [started, setStarted] = useState<{ id: string; scenario: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = useQuery({ ...runQuery(started?.id ?? ""), enabled: started !== null });
  const start = async () => {
    setError(null);
    try {
      const saved = await saveScenario(scenario());
      await queries.invalidateQueries({ queryKey: ["scenarios"] });
      const { id } = await startRun(dataset, saved.hash);
      await queries.invalidateQueries({ queryKey: ["run", id] });
      setStarted({ id, scenario: saved.hash });
    } catch (problem) {
      setError(problem);
    }
  };
  const cancel = async () => {
    if (!started) return;
    try {
      queries.setQueryData(runQuery(started.id).queryKey, await cancelRun(started.id));
    } catch (problem) {
      setError(problem);
    }
  };
  const state = started ? run.data : undefined;
  const going = started !== null && (state === undefined || state.status === "queued" || state.status === "running");
  return (
    <div className="fs-country">
      <Heading level={3} data-size="2xs">
        {t("what-if:countryTitle")}
      </Heading>
      <Paragraph data-size="sm">{t("what-if:countryText")}</Paragraph>
      {!going && (
        <Button variant="secondary" data-size="sm" disabled={!moved} onClick={() => void start()}>
          {t("what-if:countryStart")}
        </Button>
      )}
      {going && !run.error && (
        <Progress
          label={t("what-if:countryRunning")}
          share={state?.progress ?? null}
          secondsLeft={state?.secondsLeft ?? null}
          onCancel={() => void cancel()}
        />
      )}
      <p role="status">
        {state?.status === "done" && t("what-if:countryDone")}
        {state?.status === "cancelled" && t("what-if:countryCancelled")}
        {state?.status === "failed" && t("what-if:countryFailed", { message: state.message ?? "" })}
      </p>
      {state?.status === "done" && started && (
        <Link to="/" search={(old) => ({ ...old, scenario: started.scenario })}>
          {t("what-if:countryOpen")}
        </Link>
      )}
      {(error ?? run.error) !== null && <Failure error={error ?? run.error} />}
    </div>
  );
}
