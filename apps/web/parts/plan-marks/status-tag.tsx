import { Tag } from "@digdir/designsystemet-react";
import type { PlanStatus } from "#model/plan";
import { useText } from "../../reader/text.tsx";

const COLOURS = { draft: "neutral", submitted: "info", approved: "success", published: "success" } as const;

/** How far a plan has come, as a word on a coloured ground. */
export function StatusTag({ status }: { readonly status: PlanStatus | null }) {
  const { t } = useText();
  return (
    <Tag data-size="sm" data-color={status === null ? "neutral" : COLOURS[status]} variant={status === null ? "outline" : "default"}>
      {t(`plan-page:status.${status ?? "none"}`)}
    </Tag>
  );
}
