import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { StoredScenario } from "#apps/contract";
import { readScenario } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { saveScenario } from "../../api/actions.ts";
import { Failure } from "../../controls/failure.tsx";
import { Findings } from "../../controls/findings.tsx";
import { OpenJsonFile } from "../../controls/open-json-file.tsx";
import { useText } from "../../reader/text.tsx";

interface OpenScenarioFileProps {
  /** Opens a scenario; answers whether the controls could show it. */
  readonly onOpen: (scenario: StoredScenario) => "controls" | "base";
}

/** Opens a scenario from a file: it is checked, saved and shown, or the page says what is wrong with it. */
export function OpenScenarioFile({ onOpen }: OpenScenarioFileProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [told, setTold] = useState("");
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [error, setError] = useState<unknown>(null);
  const take = async (content: unknown, file: string) => {
    setError(null);
    setFindings([]);
    setTold("");
    const read = readScenario(content);
    if (read.findings) {
      setFindings(read.findings.map((finding) => ({ ...finding, file })));
      return setTold(t("what-if:openFileBad", { file }));
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
    <OpenJsonFile label={t("what-if:openFile")} help={t("what-if:openFileHelp")} told={told} wrong={findings.length > 0} onOpen={take}>
      {findings.length > 0 && <Findings findings={findings} title={t("findings:title")} />}
      {error !== null && <Failure error={error} />}
    </OpenJsonFile>
  );
}
