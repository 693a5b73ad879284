import { useText } from "../../../reader/text.tsx";
import { UploadProgress } from "./upload-progress.tsx";

/** Says that the file is being read; the first time in full, later in a line, since what was read before still stands. */
export function Reading({ busy, first }: { readonly busy: boolean; readonly first: boolean }) {
  const { t } = useText();
  if (busy && first) return <UploadProgress label={t("own-numbers-reading:reading")} />;
  return (
    <p className="fs-quiet fs-own-busy" role="status">
      {busy ? t("own-numbers-reading:readingAgain") : ""}
    </p>
  );
}
