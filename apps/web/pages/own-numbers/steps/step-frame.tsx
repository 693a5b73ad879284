import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../../../reader/text.tsx";
import type { Step } from "./steps.ts";

interface StepFrameProps {
  readonly step: Step;
  readonly steps: readonly Step[];
  /** Whether the next step can be gone to. */
  readonly ready: boolean;
  /** What stands instead of the link to the next step, or why there is none yet. */
  readonly onwards?: ReactNode;
  readonly children: ReactNode;
}

/** Id of the heading of the step that is shown: it takes the focus when the reader comes from another step. */
export const STEP_HEADING = "step";

/** One step: its heading, what it holds, and the ways back and on. */
export function StepFrame({ step, steps, ready, onwards, children }: StepFrameProps) {
  const { t } = useText();
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  const to = (other: Step) => (old: object) => ({ ...old, step: other === "file" ? undefined : other });
  return (
    <section className="fs-section fs-own-step" aria-labelledby={STEP_HEADING}>
      <Heading level={2} data-size="sm" id={STEP_HEADING} tabIndex={-1}>
        {t("own-numbers-steps:heading", { number: at + 1, of: steps.length, step: t(`own-numbers-steps:${step}`) })}
      </Heading>
      {children}
      <div className="fs-steps fs-no-print">
        {before && step !== "saved" && (
          <Link to="/own-numbers" search={to(before)} className="ds-button" data-variant="secondary">
            {t("own-numbers-steps:back")}
          </Link>
        )}
        {onwards ??
          (next && ready && (
            <Link to="/own-numbers" search={to(next)} className="ds-button">
              {t("own-numbers-steps:next", { step: t(`own-numbers-steps:${next}`) })}
            </Link>
          ))}
      </div>
    </section>
  );
}
