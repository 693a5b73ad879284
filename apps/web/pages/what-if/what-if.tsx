import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import type { z } from "zod";
import type { DatasetSlice, StoredScenario } from "#apps/contract";
import { type Scenario, usualLastYear } from "#model/scenario";
import { yearSpan } from "#model/vocabulary";
import { datasetOf } from "../../model-worker/index.ts";
import { onTop } from "../../parts/scenario/on-top.ts";
import { SaveScenario } from "../../parts/scenario/save-scenario.tsx";
import { useScenarioName } from "../../parts/scenario/use-scenario-name.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { type Place, REFERENCE, useMove } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { baseValues } from "./base-values.ts";
import { ControlPanel } from "./control-panel.tsx";
import { isNeutral, neutral } from "./controls.ts";
import { type ControlContext, changesOf, controlsOf } from "./controls-to-scenario.ts";
import { exitsByAge } from "./exits-by-age.ts";
import { NamedFutures } from "./named-futures.tsx";
import { OpenScenarioFile } from "./open-scenario-file.tsx";
import { programmeGroups } from "./programme-groups.ts";
import { ResultPanel } from "./result-panel.tsx";
import { RunCountry } from "./run-country.tsx";
import { SavedScenarios } from "./saved-scenarios.tsx";
import { suggestedName } from "./scenario-name.ts";
import { useControls } from "./use-controls.ts";
import { useRuns } from "./use-runs.ts";

interface WhatIfProps {
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly slice: z.infer<typeof DatasetSlice>;
  readonly baseScenario: Scenario;
  /** A scenario that is tried: "after" beside the one to start from, and what controls go on top of; null where none is. */
  readonly tried: Scenario | null;
  /** Its id; undefined where none is tried. */
  readonly triedId: string | undefined;
  readonly onStopTrying: () => void;
}

/** The page once the dataset slice and the scenario to start from are here. */
export function WhatIf({ place, data, slice, baseScenario, tried, triedId, onStopTrying }: WhatIfProps) {
  const words = useText();
  const { t } = words;
  const move = useMove();
  const { summary } = data.detail;
  const first = summary.baseYear;
  const last = usualLastYear(summary);
  const years = useMemo(() => yearSpan(first, last), [first, last]);
  const groups = useMemo(() => programmeGroups(slice, place.occupation), [slice, place.occupation]);
  const ids = useMemo(() => new Set(groups.map((group) => group.id)), [groups]);
  const state = useControls({ groups: ids, first, last });
  const { controls } = state;
  const context = useMemo(
    (): ControlContext => ({
      occupation: place.occupation,
      unit: place.unit,
      baseYear: first,
      defaultOn: new Set(groups.filter((group) => group.defaultOn).map((group) => group.id)),
      reason: t("what-if:defaultReason"),
    }),
    [place.occupation, place.unit, first, groups, t],
  );
  const moved = !isNeutral(controls);
  const suggested = suggestedName(controls, groups, words);
  const start = tried ?? baseScenario;
  const scenarioOf = (name: string, reason: string): Scenario => ({
    ...onTop(start, changesOf(controls, { ...context, reason }), name),
    description: reason,
  });
  const after = useMemo(
    () => (moved ? onTop(start, changesOf(controls, context), start.name) : tried === null ? null : start),
    [moved, start, tried, controls, context],
  );
  const runs = useRuns({ dataset: summary.hash, occupation: place.occupation, unit: place.unit, to: last, before: baseScenario, after });
  const beforeSeries = runs.before.answer?.series[0];
  // A series shows that the slice can be compiled.
  const exits = useMemo(
    () => (beforeSeries ? exitsByAge(datasetOf(slice), place.occupation, place.unit) : null),
    [slice, beforeSeries, place.occupation, place.unit],
  );
  const base = useMemo(
    () => (beforeSeries && exits ? baseValues(slice, beforeSeries, exits, place.occupation, controls.startYear) : null),
    [slice, beforeSeries, exits, place.occupation, controls.startYear],
  );
  const open = (stored: StoredScenario): "controls" | "base" => {
    const shown = controlsOf(stored.scenario, context);
    if (shown) {
      move({ scenario: REFERENCE });
      state.set(shown, `open ${stored.hash}`);
      return "controls";
    }
    state.set(neutral(controls.startYear), `open ${stored.hash}`);
    move({ scenario: stored.hash });
    return "base";
  };
  const baseName = useScenarioName(place.scenario);
  return (
    <>
      <Paragraph className="fs-quiet">
        {t("what-if:lead")} {place.scenario !== REFERENCE && t("what-if:basis", { scenario: baseName })}
      </Paragraph>
      <NamedFutures chosen={triedId} />
      {tried !== null && (
        <Alert data-size="sm">
          <Paragraph>{t("what-if:tried", { name: tried.name })}</Paragraph>
          <Button variant="tertiary" data-size="sm" onClick={onStopTrying}>
            {t("what-if:triedStop")}
          </Button>
        </Alert>
      )}
      {state.unread.length > 0 && (
        <Alert data-color="warning" role="alert">
          <Heading level={2} data-size="2xs">
            {t("what-if:unreadTitle")}
          </Heading>
          <Paragraph>{t("what-if:unreadText", { parts: words.list(state.unread.map((part) => `«${part.slice(0, 80)}»`)) })}</Paragraph>
        </Alert>
      )}
      <div className="fs-what-if">
        <ControlPanel state={state} base={base} groups={groups} years={years} />
        <ResultPanel
          place={place}
          data={data}
          years={years}
          runs={runs}
          moved={moved || tried !== null}
          scenarioName={moved ? suggested || start.name : (tried?.name ?? baseName)}
        />
      </div>
      <div className="fs-scenario-steps">
        <SaveScenario scenarioOf={scenarioOf} suggested={suggested || (tried?.name ?? "")} moved={moved || tried !== null} />
        <div>
          <SavedScenarios
            onOpen={open}
            onDeleted={(hash) => {
              if (hash === place.scenario) move({ scenario: REFERENCE });
            }}
          />
          <OpenScenarioFile onOpen={open} />
        </div>
        <RunCountry
          dataset={summary.hash}
          moved={moved || tried !== null}
          scenario={() => (moved || tried === null ? scenarioOf(suggested || start.name, t("what-if:defaultReason")) : tried)}
        />
      </div>
    </>
  );
}
