import { Button } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { useText } from "../../../reader/text.tsx";

interface FileDropProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** The file that says what a data package holds. */
const DESCRIPTOR = "datapackage.json";

/** Takes any files by button or by dropping them; dropping is an extra, never the only way. Files of the same name replace each other. */
export function FileDrop({ files, onChange }: FileDropProps) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (added: readonly File[]) => {
    // The files of a data package can be given in several goes; any other file takes the place of the one before.
    const chosen = added.length > 1 || [...files, ...added].some(({ name }) => name === DESCRIPTOR) ? [...files, ...added] : added;
    if (added.length > 0) onChange([...new Map(chosen.map((file) => [file.name, file])).values()]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files is beside the labelled file input inside
    <div
      className="fs-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <div className="fs-controls">
        <input
          ref={input}
          id={id}
          type="file"
          className="fs-hidden"
          multiple
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <label htmlFor={id} className="ds-button" data-variant="secondary" data-size="sm">
          {t(files.length === 0 ? "own-numbers-file:choose" : "own-numbers-file:chooseOther")}
        </label>
        <span className="fs-quiet">{t("own-numbers-file:drop")}</span>
      </div>
      <p id={`${id}-help`} className="fs-quiet">
        {t("own-numbers-file:kinds")}
      </p>
      {files.length > 0 && (
        <ul className="fs-files" aria-label={t("own-numbers-file:chosen")}>
          {files.map((file) => (
            <li key={file.name}>
              {file.name}{" "}
              <Button
                variant="tertiary"
                data-size="sm"
                icon
                aria-label={t("own-numbers-file:remove", { file: file.name })}
                onClick={() => onChange(files.filter((one) => one !== file))}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
