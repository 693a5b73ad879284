import { Button, Dialog, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useBlocker } from "@tanstack/react-router";
import { useText } from "../../../shell/text.tsx";

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
    <Dialog
      open={status === "blocked"}
      onClose={() => reset?.()}
      closeButton={t("plan-edit:leave.stay")}
      aria-labelledby="leave-title"
      className="fs-save-dialog"
    >
      <Dialog.Block>
        <Heading level={2} data-size="xs" id="leave-title">
          {t("plan-edit:leave.title")}
        </Heading>
        <Paragraph>{t("plan-edit:leave.text")}</Paragraph>
        <div className="fs-steps">
          <Button data-size="sm" onClick={() => reset?.()}>
            {t("plan-edit:leave.stay")}
          </Button>
          <Button variant="secondary" data-color="danger" data-size="sm" onClick={() => proceed?.()}>
            {t("plan-edit:leave.leave")}
          </Button>
        </div>
      </Dialog.Block>
    </Dialog>
  );
}
