import { Details, Paragraph } from "@digdir/designsystemet-react";
import type { PlacementExportQuery } from "#apps/contract";
import { address } from "../../../api/client.ts";
import { useText } from "../../../reader/text.tsx";

const FORMATS = [
  "xlsx",
  "csv-no",
  "csv",
  "ics",
  "letters-pdf",
  "letters-docx",
] as const satisfies readonly PlacementExportQuery["format"][];

/** The allocation as files: tables, calendars and letters. */
export function TakeAlong({ id }: { readonly id: string }) {
  const { t, language } = useText();
  return (
    <Details data-size="sm" className="fs-narrow fs-no-print">
      <Details.Summary>{t("placements-made:export.title")}</Details.Summary>
      <Details.Content>
        <Paragraph>{t("placements-made:export.lead")}</Paragraph>
        <ul className="fs-plain-list">
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={address(["placements", "allocations", id, "export"], { format, language })} download>
                {t(`placements-made:export.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
