import { Dialog, Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import { useText } from "../../../reader/text.tsx";

interface PlanDialogProps {
  readonly open?: boolean;
  readonly title: string;
  /** Name of the button that closes it; default says that it closes. */
  readonly closeButton?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question in front of the plan, named by its heading. */
export function PlanDialog({ open = true, title, closeButton, onClose, children }: PlanDialogProps) {
  const { t } = useText();
  const id = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeButton={closeButton ?? t("shell:picker.close")}
      aria-labelledby={`${id}-title`}
      className="fs-save-dialog"
    >
      <Dialog.Block>
        <Heading level={2} data-size="xs" id={`${id}-title`}>
          {title}
        </Heading>
        {children}
      </Dialog.Block>
    </Dialog>
  );
}
