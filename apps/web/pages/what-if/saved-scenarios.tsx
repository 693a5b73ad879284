import { Button, Heading } from "@digdir/designsystemet-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { StoredScenario } from "#apps/contract";
import { deleteScenario, saveScenario } from "../../api/actions.ts";
import { scenariosQuery } from "../../api/queries.ts";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { useText } from "../../reader/text.tsx";

interface SavedScenariosProps {
  /** Opens a scenario; answers whether the controls could show it. */
  readonly onOpen: (scenario: StoredScenario) => "controls" | "base";
  /** Told after one is deleted. */
  readonly onDeleted: (hash: string) => void;
}

/** The saved scenarios: open one, or delete it, which can be undone. */
export function SavedScenarios({ onOpen, onDeleted }: SavedScenariosProps) {
  const { t, dateTime } = useText();
  const queries = useQueryClient();
  const saved = useQuery(scenariosQuery());
  const [told, setTold] = useState("");
  const [deleted, setDeleted] = useState<StoredScenario | null>(null);
  const [error, setError] = useState<unknown>(null);
  const act = async (work: () => Promise<unknown>, done: string) => {
    setError(null);
    try {
      await work();
      await queries.invalidateQueries({ queryKey: ["scenarios"] });
      setTold(done);
    } catch (problem) {
      setTold("");
      setError(problem);
    }
  };
  const remove = (scenario: StoredScenario) =>
    act(
      async () => {
        await deleteScenario(scenario.hash);
        setDeleted(scenario);
        onDeleted(scenario.hash);
      },
      t("what-if:removed", { name: scenario.name }),
    );
  const restore = (scenario: StoredScenario) =>
    act(
      async () => {
        await saveScenario(scenario.scenario);
        setDeleted(null);
      },
      t("what-if:removeUndone", { name: scenario.name }),
    );
  const open = (scenario: StoredScenario) =>
    setTold(t(onOpen(scenario) === "controls" ? "what-if:loaded" : "what-if:loadedAsBase", { name: scenario.name }));
  return (
    <div className="fs-saved">
      <Heading level={3} data-size="2xs">
        {t("what-if:saved")}
      </Heading>
      <p role="status" className="fs-quiet">
        {told}
      </p>
      {deleted && (
        <Button variant="secondary" data-size="sm" onClick={() => void restore(deleted)}>
          {t("what-if:removeUndo")}
        </Button>
      )}
      {error !== null && <Failure error={error} />}
      {saved.error && <Failure error={saved.error} onRetry={() => void saved.refetch()} />}
      {!saved.data && !saved.error && <Loading />}
      {saved.data?.length === 0 && <p className="fs-quiet">{t("what-if:savedNone")}</p>}
      <ul>
        {saved.data?.map((scenario) => (
          <li key={scenario.hash}>
            <span>
              {scenario.name} <span className="fs-quiet">{dateTime(scenario.savedAt)}</span>
            </span>
            <span className="fs-steps">
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={`${t("what-if:load")}: ${scenario.name}`}
                onClick={() => open(scenario)}
              >
                {t("what-if:load")}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={`${t("what-if:remove")}: ${scenario.name}`}
                onClick={() => void remove(scenario)}
              >
                {t("what-if:remove")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
