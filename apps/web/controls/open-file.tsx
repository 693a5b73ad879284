import { type ReactNode, useId } from "react";

export interface OpenFileProps {
  readonly label: string;
  readonly help: string;
  /** Endings and kinds of the files that are offered. */
  readonly accept: string;
  /** How it went with the file that was opened last; empty before any was. */
  readonly told: string;
  /** Whether it went wrong. */
  readonly wrong?: boolean;
  readonly onOpen: (text: string, name: string) => void | Promise<void>;
  /** Buttons that stand beside the one that opens. */
  readonly beside?: ReactNode;
  /** What more there is to say of the file. */
  readonly children?: ReactNode;
}

/** Opens a file of the reader's own: a button, what files it takes, and how it went. */
export function OpenFile({ label, help, accept, told, wrong = false, onOpen, beside, children }: OpenFileProps) {
  const id = useId();
  return (
    <div className="fs-open-file">
      <div className="fs-steps">
        {beside}
        <input
          id={id}
          type="file"
          className="fs-hidden"
          accept={accept}
          aria-describedby={`${id}-help`}
          onChange={async (event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) await onOpen(await file.text(), file.name);
          }}
        />
        <label htmlFor={id} className="ds-button" data-variant="secondary" data-size="sm">
          {label}
        </label>
      </div>
      <p id={`${id}-help`} className="fs-quiet">
        {help}
      </p>
      <p role="status" className={wrong ? "fs-wrong" : undefined}>
        {told}
      </p>
      {children}
    </div>
  );
}
