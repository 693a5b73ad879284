import { Dialog, Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { useText } from "../reader/text.tsx";

interface SheetProps {
  /** What the button that opens the sheet shows. */
  readonly button: ReactNode;
  readonly buttonClass: string;
  /** Heading of the sheet. */
  readonly title: string;
  /** What stands in the sheet; given a function that closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button that opens a sheet at the foot of a small screen. Escape, the close button and a press outside close it, and the focus
 * goes back to the button.
 */
export function Sheet({ button, buttonClass, title, children }: SheetProps) {
  const { t } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    dialog.current?.close();
    setOpen(false);
  };
  return (
    <>
      <button type="button" className={buttonClass} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {button}
      </button>
      <Dialog
        ref={dialog}
        open={open}
        onClose={(event) => {
          // A picker inside the sheet closes for itself.
          if (event.target === dialog.current) setOpen(false);
        }}
        closedby="any"
        closeButton={t("shell:picker.close")}
        placement="bottom"
        className="fs-sheet"
        aria-labelledby={id}
      >
        <Dialog.Block>
          <Heading level={2} data-size="xs" id={id}>
            {title}
          </Heading>
        </Dialog.Block>
        <Dialog.Block>{open && children(close)}</Dialog.Block>
      </Dialog>
    </>
  );
}
