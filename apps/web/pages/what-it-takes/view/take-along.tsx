import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Scenario, ScenarioChange } from "#model/scenario";
import { saveScenario } from "../../../api/actions.ts";
import { Failure } from "../../../controls/failure.tsx";
import { onTop } from "../../../parts/scenario/on-top.ts";
import { SaveScenario } from "../../../parts/scenario/save-scenario.tsx";
import type { Move } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";

interface TakeAlongProps {
  /** The scenario the answer was found under; the changes go on top. */
  readonly base: Scenario;
  readonly name: string;
  /** The answer as changes; a reason the reader writes goes before each change's own. */
  readonly changes: readonly ScenarioChange[];
  /** The place the other pages are opened at; what else the reader has chosen goes along by itself. */
  readonly place: Omit<Move, "hours">;
}

/** Takes an answer to other pages: opened in what-if or the projection as a scenario, saved with a name and a reason, or as a file. */
export function TakeAlong({ base, name, changes, place }: TakeAlongProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const scenarioOf = (title: string, reason: string | null): Scenario => {
    const reasoned = reason === null ? changes : changes.map((change) => ({ ...change, reason: `${reason} (${change.reason})` }));
    return { ...onTop(base, reasoned, title.slice(0, 200)), ...(reason !== null && { description: reason }) };
  };
  const open = (to: "/what-if" | "/projection") => async () => {
    setError(null);
    try {
      const { hash } = await saveScenario(scenarioOf(name, null));
      await queries.invalidateQueries({ queryKey: ["scenarios"] });
      const moved = to === "/what-if" ? { with: hash } : { scenario: hash };
      await navigate({ to, search: (old: object) => ({ ...old, ...place, ...moved }) });
    } catch (problem) {
      setError(problem);
    }
  };
  if (changes.length === 0) return null;
  return (
    <section className="fs-section fs-take-along fs-no-print" aria-labelledby="take-along">
      <Heading level={2} data-size="xs" id="take-along">
        {t("what-it-takes:scenario.title")}
      </Heading>
      <Paragraph>{t("what-it-takes:scenario.text")}</Paragraph>
      <div className="fs-steps">
        <Button data-size="sm" onClick={() => void open("/what-if")()}>
          {t("what-it-takes:scenario.open")}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => void open("/projection")()}>
          {t("what-it-takes:scenario.projection")}
        </Button>
      </div>
      {error !== null && <Failure error={error} />}
      <SaveScenario scenarioOf={scenarioOf} suggested={name.slice(0, 200)} moved />
    </section>
  );
}
