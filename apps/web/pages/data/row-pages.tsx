import { Button } from "@digdir/designsystemet-react";
import { useText } from "../../reader/text.tsx";

interface PagesProps {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Moves between the pages of a table. */
export function Pages({ offset, size, total, onMove }: PagesProps) {
  const { t } = useText();
  if (total <= size) return null;
  return (
    <nav className="fs-controls" aria-label={t("shell:pages.label")}>
      <Button variant="secondary" data-size="sm" disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - size))}>
        {t("shell:pages.previous")}
      </Button>
      <span>{t("shell:pages.page", { page: `${Math.floor(offset / size) + 1} / ${Math.ceil(total / size)}` })}</span>
      <Button variant="secondary" data-size="sm" disabled={offset + size >= total} onClick={() => onMove(offset + size)}>
        {t("shell:pages.next")}
      </Button>
    </nav>
  );
}
