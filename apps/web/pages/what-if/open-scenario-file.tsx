import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { StoredScenario } from "#apps/contract";
import { readScenario } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { saveScenario } from "../../api/actions.ts";
import { Failure } from "../../controls/failure.tsx";
import { Findings } from "../../controls/findings.tsx";
import { useText } from "../../shell/text.tsx";

interface OpenScenarioFileProps {
  /** Opens a scenario; answers whether the controls could show it. */
  readonly onOpen: (scenario: StoredScenario) => "controls" | "base";
}

/** Text that is no JSON reads as nothing, which the scenario reader explains like any other file that holds no scenario. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Opens a scenario from a file: it is checked, saved and shown, or the page says what is wrong with it. */
export function OpenScenarioFile({ onOpen }: OpenScenarioFileProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const id = useId();
  const [told, setTold] = useState("");
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [error, setError] = useState<unknown>(null);
  const take = async (file: File) => {
    setError(null);
    setFindings([]);
    setTold("");
    const read = readScenario(parsed(await file.text()));
    if (read.findings) {
      setFindings(read.findings.map((finding) => ({ ...finding, file: file.name })));
      return setTold(t("what-if:openFileBad", { file: file.name }));
    }
    try {
      const stored = await saveScenario(read.scenario);
      await queries.invalidateQueries({ queryKey: ["scenarios"] });
      setTold(t(onOpen(stored) === "controls" ? "what-if:loaded" : "what-if:loadedAsBase", { name: stored.name }));
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div className="fs-open-file">
      <input
        id={id}
        type="file"
        className="fs-hidden"
        accept=".json,application/json"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      <label htmlFor={id} className="ds-button" data-variant="secondary" data-size="sm">
        {t("what-if:openFile")}
      </label>
      <p id={`${id}-help`} className="fs-quiet">
        {t("what-if:openFileHelp")}
      </p>
      <p role="status">{told}</p>
      {findings.length > 0 && <Findings findings={findings} title={t("findings:title")} />}
      {error !== null && <Failure error={error} />}
    </div>
  );
}
