import { Link } from "@tanstack/react-router";
import { useText } from "../../../reader/text.tsx";
import type { Step } from "./steps.ts";

interface StepListProps {
  readonly steps: readonly Step[];
  readonly current: Step;
  /** Steps that can be gone to. */
  readonly open: ReadonlySet<Step>;
  /** How much waits for the reader at each step. */
  readonly waiting: ReadonlyMap<Step, number>;
}

/** The way from file to figures: where the reader is, where they can go, and where something waits for them. */
export function StepList({ steps, current, open, waiting }: StepListProps) {
  const { t } = useText();
  return (
    <nav aria-label={t("own-numbers-steps:label")} className="fs-way fs-no-print">
      <ol>
        {steps.map((step, index) => {
          const count = waiting.get(step) ?? 0;
          const name = (
            <>
              <span className="fs-way-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                {t(`own-numbers-steps:${step}`)}
                {count > 0 && step !== current && <span className="fs-way-waits"> {t("own-numbers-steps:waits", { count })}</span>}
              </span>
            </>
          );
          return (
            <li key={step} data-current={step === current} data-open={open.has(step)}>
              {open.has(step) ? (
                <Link
                  to="/own-numbers"
                  search={(old: object) => ({ ...old, step: step === "file" ? undefined : step })}
                  activeOptions={{ exact: true, includeSearch: true }}
                  aria-current={step === current ? "step" : undefined}
                  resetScroll={false}
                >
                  {name}
                </Link>
              ) : (
                <span className="fs-way-closed">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
