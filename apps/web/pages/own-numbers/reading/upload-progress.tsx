import { useQuery } from "@tanstack/react-query";
import { askUploadState } from "../../../api/upload-actions.ts";
import { Progress } from "../../../controls/progress.tsx";
import { useText } from "../../../reader/text.tsx";
import { useSettled } from "../given/use-settled.ts";

/** Milliseconds before the server is asked, and between: most files are read before. */
const INTERVAL = 1_000;

/** What goes on with files that are sent: on their way, how many are before them in the line, how much is read. */
export function UploadProgress({ label }: { readonly label: string }) {
  const { t } = useText();
  const asked = useSettled(true, INTERVAL, false);
  const { data } = useQuery({
    queryKey: ["upload-state"],
    queryFn: ({ signal }) => askUploadState(signal),
    enabled: asked,
    refetchInterval: INTERVAL,
    gcTime: 0,
  });
  const waits = data?.status === "waiting";
  return (
    <Progress
      label={waits ? t("own-numbers-reading:inLine", { count: data.ahead }) : label}
      share={data?.status === "reading" ? data.done : null}
    />
  );
}
