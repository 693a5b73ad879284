import { Button, Heading, Textfield } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Scenario } from "#model/scenario";
import { saveScenario } from "../../api/actions.ts";
import { downloadBlob } from "../../controls/download.ts";
import { Failure } from "../../controls/failure.tsx";
import { useText } from "../../reader/text.tsx";

interface SaveScenarioProps {
  /** Makes the scenario with a name and a reason. */
  readonly scenarioOf: (name: string, reason: string) => Scenario;
  readonly suggested: string;
  /** Whether there is anything to save. */
  readonly moved: boolean;
}

/** Saves what the controls say as a scenario with a name and a reason, or hands it over as a file. */
export function SaveScenario({ scenarioOf, suggested, moved }: SaveScenarioProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [told, setTold] = useState("");
  const [error, setError] = useState<unknown>(null);
  const shownName = name ?? suggested;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    if (!moved) return setTold(t("what-if:saveNothing"));
    if (shownName.trim() === "" || reason.trim() === "") return setTold(t("what-if:saveNeedsBoth"));
    try {
      await saveScenario(scenarioOf(shownName.trim(), reason.trim()));
      await queries.invalidateQueries({ queryKey: ["scenarios"] });
      setTold(t("what-if:saveDone", { name: shownName.trim() }));
      setName(null);
      setReason("");
    } catch (problem) {
      setTold("");
      setError(problem);
    }
  };
  const download = () => {
    const scenario = scenarioOf(shownName.trim() || t("what-if:before"), reason.trim() || t("what-if:defaultReason"));
    downloadBlob("framsyn-scenario.json", new Blob([`${JSON.stringify(scenario, null, 2)}\n`], { type: "application/json" }));
  };
  return (
    <form className="fs-save" onSubmit={(event) => void save(event)} noValidate>
      <Heading level={3} data-size="2xs">
        {t("what-if:saveTitle")}
      </Heading>
      <Textfield
        data-size="sm"
        label={t("what-if:saveName")}
        value={shownName}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        data-size="sm"
        label={t("what-if:saveReason")}
        description={t("what-if:saveReasonHelp")}
        value={reason}
        maxLength={1000}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="fs-steps">
        <Button type="submit" data-size="sm">
          {t("what-if:save")}
        </Button>
        <Button variant="tertiary" data-size="sm" disabled={!moved} onClick={download}>
          {t("what-if:download")}
        </Button>
      </div>
      <p role="status" className="fs-quiet">
        {told}
      </p>
      {error !== null && <Failure error={error} />}
    </form>
  );
}
