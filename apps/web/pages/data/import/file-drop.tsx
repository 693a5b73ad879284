import { Button } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { useText } from "../../../reader/text.tsx";

interface FileDropProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** Whether several files belong together. */
  readonly several: boolean;
}

/** Takes files by button or by dropping them; dropping is an extra, never the only way. Files of the same name replace each other. */
export function FileDrop({ files, onChange, several }: FileDropProps) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (added: readonly File[]) => {
    const chosen = several ? [...files, ...added] : added.slice(0, 1);
    onChange([...new Map(chosen.map((file) => [file.name, file])).values()]);
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
          multiple={several}
          accept={several ? ".csv,.json" : ".csv,.txt"}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <label htmlFor={id} className="ds-button" data-variant="secondary" data-size="sm">
          {t(several ? "data:import.choose" : "data:import.chooseOne")}
        </label>
        <span className="fs-quiet">{t("data:import.drop")}</span>
      </div>
      {files.length > 0 && (
        <ul className="fs-files" aria-label={t("data:import.chosen")}>
          {files.map((file) => (
            <li key={file.name}>
              {file.name}{" "}
              <Button
                variant="tertiary"
                data-size="sm"
                icon
                aria-label={t("data:import.remove", { file: file.name })}
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
