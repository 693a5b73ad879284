import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useBlocker } from "@tanstack/react-router";
import { useText } from "../../../reader/text.tsx";
import { PlanDialog } from "./plan-dialog.tsx";

/** Asks before unsaved edits are left: within the page, to another page, and when the window is closed. */
export function LeaveGuard({ changed }: { readonly changed: boolean }) {
  const { t } = useText();
  const { status, proceed, reset } = useBlocker({
    // Parts of the same plan share the edits, so moving between them loses nothing.
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: () => changed,
    withResolver: true,
  });
  return (
    <PlanDialog
      open={status === "blocked"}
      title={t("plan-edit:leave.title")}
      closeButton={t("plan-edit:leave.stay")}
      onClose={() => reset?.()}
    >
      <Paragraph>{t("plan-edit:leave.text")}</Paragraph>
      <div className="fs-steps">
        <Button data-size="sm" onClick={() => reset?.()}>
          {t("plan-edit:leave.stay")}
        </Button>
        <Button variant="secondary" data-color="danger" data-size="sm" onClick={() => proceed?.()}>
          {t("plan-edit:leave.leave")}
        </Button>
      </div>
    </PlanDialog>
  );
}
