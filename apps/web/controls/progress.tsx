import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useText } from "../reader/text.tsx";

interface ProgressProps {
  /** What is going on, in words. */
  readonly label: string;
  /** Share done, 0..1; null where it is not known. */
  readonly share: number | null;
  readonly secondsLeft?: number | null;
  readonly onCancel?: (() => void) | undefined;
  /** Whether it has been asked to stop and has not stopped yet. */
  readonly cancelling?: boolean;
}

/** Long work: how far, how long yet, and a way to stop it. Announced politely at each tenth, not at each step. */
export function Progress({ label, share, secondsLeft, onCancel, cancelling = false }: ProgressProps) {
  const { t, percent, duration } = useText();
  const id = useId();
  const spoken = share === null ? label : `${label} ${t("shell:state.done", { percent: percent(Math.floor(share * 10) / 10) })}`;
  return (
    <div className="fs-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={1} {...(share === null ? {} : { value: share })} />
      <p className="fs-quiet">
        {share !== null && t("shell:state.done", { percent: percent(share) })}
        {secondsLeft != null && secondsLeft > 0 && ` · ${t("shell:state.timeLeft", { duration: duration(secondsLeft) })}`}
      </p>
      <span className="fs-hidden" role="status">
        {spoken}
      </span>
      {onCancel && (
        <Button variant="secondary" data-size="sm" onClick={onCancel} disabled={cancelling}>
          {t(cancelling ? "shell:state.cancelling" : "shell:state.cancel")}
        </Button>
      )}
    </div>
  );
}
