import { type ReactNode, useId } from "react";

interface OpenJsonFileProps {
  readonly label: string;
  readonly help: string;
  /** How it went with the file that was opened last; empty before any was. */
  readonly told: string;
  /** Whether it went wrong. */
  readonly wrong?: boolean;
  /** Takes what is in the file: parsed JSON, or null where it is none. */
  readonly onOpen: (content: unknown, name: string) => void | Promise<void>;
  /** Buttons that stand beside the one that opens. */
  readonly beside?: ReactNode;
  /** What more there is to say of the file. */
  readonly children?: ReactNode;
}

/** Text that is no JSON reads as nothing, which a reader of files explains like any other file that does not hold what it should. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Opens a JSON file of the reader's own: a button, what files it takes, and how it went. */
export function OpenJsonFile({ label, help, told, wrong = false, onOpen, beside, children }: OpenJsonFileProps) {
  const id = useId();
  return (
    <div className="fs-open-file">
      <div className="fs-steps">
        {beside}
        <input
          id={id}
          type="file"
          className="fs-hidden"
          accept=".json,application/json"
          aria-describedby={`${id}-help`}
          onChange={async (event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) await onOpen(parsed(await file.text()), file.name);
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
