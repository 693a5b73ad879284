import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { askFileKind } from "../../api/upload-actions.ts";
import { Empty } from "../../controls/empty.tsx";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { PackageCheck } from "./check/package-check.tsx";
import { PayrollCheck } from "./check/payroll-check.tsx";
import { EffectStep } from "./effect/effect-step.tsx";
import { FileStep } from "./file/file-step.tsx";
import { useGiven } from "./given/given.ts";
import { usePayroll } from "./given/use-payroll.ts";
import { waiting } from "./given/waiting.ts";
import { MapStep } from "./map/map-step.tsx";
import { MappingStep } from "./mapping/mapping-step.tsx";
import "./own-numbers.css";
import { SavedStep } from "./saved/saved-step.tsx";
import { STEP_HEADING, StepFrame } from "./steps/step-frame.tsx";
import { StepList } from "./steps/step-list.tsx";
import { type GivenKind, type Step, stepsOf } from "./steps/steps.ts";
import { WhatStep } from "./what/what-step.tsx";

/** The one way in for figures of one's own: file, what it is, mapping, check, before and after, saved. */
export function OwnNumbersPage() {
  const { t } = useText();
  const { step: asked = "file" } = useSearch({ strict: false }) as { step?: Step };
  const navigate = useNavigate();
  const { files, filesId, kind: said, saved } = useGiven();
  const recognised = useQuery({
    queryKey: ["file-kind", filesId],
    queryFn: ({ signal }) => askFileKind(files, signal),
    enabled: files.length > 0 && asked !== "file",
    staleTime: Number.POSITIVE_INFINITY,
  });
  const known = recognised.data && recognised.data.kind !== "unknown" ? recognised.data.kind : null;
  const kind: GivenKind | null = asked === "saved" && saved ? saved.kind : (said ?? known);
  const payroll = usePayroll(kind === "payroll" && asked !== "saved" && asked !== "file");
  const steps = stepsOf(kind);
  const { preview } = payroll;
  const understood = kind === "package" || kind === "statistics" || (kind === "payroll" && preview?.summary != null);
  const open = new Set<Step>(["file"]);
  if (files.length > 0) open.add("what");
  if (files.length > 0 && understood) for (const step of ["mapping", "map", "check", "effect"] as const) open.add(step);
  if (saved) open.add("saved");
  const step: Step = steps.includes(asked) ? asked : "what";
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) document.getElementById(STEP_HEADING)?.focus();
    shown.current = step;
  }, [step]);
  const onSaved = (dataset: string) =>
    void navigate({ to: "/own-numbers", search: (old: object) => ({ ...old, dataset, step: "saved" as const }) });
  const lost = step === "saved" ? saved === null : step !== "file" && files.length === 0;
  return (
    <PageFrame title={t("own-numbers:title")} answer={step === "file" && <p className="fs-lead">{t("own-numbers:lead")}</p>}>
      <StepList
        steps={steps}
        current={step}
        open={open}
        waiting={preview && files.length > 0 && kind === "payroll" ? waiting(preview) : NONE}
      />
      {lost ? (
        <StepFrame step={step} steps={steps} ready={false} onwards={null}>
          <Empty title={t(saved ? "own-numbers:lost.saved" : "own-numbers:lost.title")}>{t("own-numbers:lost.text")}</Empty>
        </StepFrame>
      ) : (
        <>
          {step === "file" && <FileStep steps={steps} />}
          {step === "what" && (
            <WhatStep
              steps={steps}
              kind={kind}
              answer={recognised.data}
              error={recognised.error}
              onRetry={() => void recognised.refetch()}
              payroll={payroll}
              ready={understood}
            />
          )}
          {step === "map" && <MapStep steps={steps} onSaved={onSaved} />}
          {step === "mapping" && <MappingStep steps={steps} payroll={payroll} ready={understood} />}
          {step === "check" &&
            (kind === "package" ? (
              <PackageCheck steps={steps} onSaved={onSaved} />
            ) : (
              <StepFrame step="check" steps={steps} ready={understood}>
                <PayrollCheck payroll={payroll} />
              </StepFrame>
            ))}
          {step === "effect" && <EffectStep steps={steps} payroll={payroll} onSaved={onSaved} />}
          {step === "saved" && saved && <SavedStep steps={steps} saved={saved} />}
        </>
      )}
    </PageFrame>
  );
}

const NONE: ReadonlyMap<Step, number> = new Map();
