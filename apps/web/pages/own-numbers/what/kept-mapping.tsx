import { Button, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useDataset } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import type { Payroll } from "../given/use-payroll.ts";

interface KeptMappingProps {
  readonly payroll: Payroll;
  /** Whether the mapping itself stands below. */
  readonly inMapping?: boolean;
}

/** Says that what was confirmed the last time is used again, with the ways to look at it and to begin without. */
export function KeptMapping({ payroll: { keptAt, unit, mapping, change }, inMapping = false }: KeptMappingProps) {
  const { t, date } = useText();
  const { view } = useDataset();
  if (keptAt === null || unit === null) return null;
  return (
    <div className="fs-own-kept">
      <Paragraph>
        {t("own-numbers-what:kept.text", {
          unit: view?.unitName(unit) ?? unit,
          date: date(keptAt),
          codes: t("own-numbers-what:kept.codes", { count: Object.keys(mapping.occupations ?? {}).length }),
        })}
      </Paragraph>
      <div className="fs-steps">
        {!inMapping && (
          <Link to="/own-numbers" search={(old: object) => ({ ...old, step: "mapping" as const })} className="fs-link">
            {t("own-numbers-what:kept.look")}
          </Link>
        )}
        <Button variant="tertiary" data-size="sm" onClick={() => change(() => ({}), { keptAt: null, asked: [] })}>
          {t("own-numbers-what:kept.without")}
        </Button>
      </div>
    </div>
  );
}
