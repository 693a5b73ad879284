import type { Finding } from "#model/vocabulary";
import { useText } from "../reader/text.tsx";
import { DataTable } from "./data-table.tsx";
import { FindingSentence } from "./finding-sentence.tsx";

/** Lists what is wrong in input, row by row: file, row, field, value and what to do, in the reader's language. */
export function Findings({ findings, title }: { readonly findings: readonly Finding[]; readonly title: string }) {
  const { t } = useText();
  const rows = findings.map((finding, index) => ({ ...finding, key: String(index) }));
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowKey={(finding) => finding.key}
      columns={[
        {
          id: "severity",
          title: t("findings:severity"),
          cell: (finding) => (
            <span className="fs-severity" data-severity={finding.severity}>
              {t(`findings:severities.${finding.severity}`)}
            </span>
          ),
          sortBy: (finding) => finding.severity,
        },
        { id: "file", title: t("findings:file"), cell: (finding) => finding.file, sortBy: (finding) => finding.file },
        { id: "row", title: t("findings:row"), cell: (finding) => finding.row ?? "", sortBy: (finding) => finding.row ?? 0, numeric: true },
        { id: "field", title: t("findings:field"), cell: (finding) => finding.field ?? "", sortBy: (finding) => finding.field ?? "" },
        { id: "value", title: t("findings:value"), cell: (finding) => (finding.value === null ? "" : <code>{finding.value}</code>) },
        { id: "what", title: t("findings:what"), cell: (finding) => <FindingSentence finding={finding} /> },
      ]}
    />
  );
}
