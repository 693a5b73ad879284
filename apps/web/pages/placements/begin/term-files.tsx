import { useId, useState } from "react";
import { useText } from "../../../reader/text.tsx";

/** Takes the files of a term, loose or in a zip file, by button or by dropping them. */
export function TermFiles({ onGiven }: { readonly onGiven: (files: readonly File[]) => void }) {
  const { t } = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const give = (files: Iterable<File> | null | undefined) => {
    const given = [...(files ?? [])];
    if (given.length > 0) onGiven(given);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files is beside the labelled file input inside
    <div
      className="fs-term-files"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        type="file"
        className="fs-hidden"
        multiple
        accept=".zip,.csv,.json,.xlsx"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          give(event.target.files);
          event.target.value = "";
        }}
      />
      <label htmlFor={id} className="ds-button" data-variant="secondary" data-size="sm">
        {t("placements-begin:files.choose")}
      </label>
      <span className="fs-quiet" id={`${id}-help`}>
        {t("placements-begin:files.drop")}
      </span>
    </div>
  );
}
