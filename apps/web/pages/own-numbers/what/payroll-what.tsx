import { Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { Failure } from "../../../controls/failure.tsx";
import { FindingSentence } from "../../../controls/finding-sentence.tsx";
import { Findings } from "../../../controls/findings.tsx";
import { UnitPicker } from "../../../controls/unit-picker.tsx";
import { useDataset } from "../../../reader/dataset.tsx";
import { useMove } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { giveForUnit } from "../given/given.ts";
import type { Payroll } from "../given/use-payroll.ts";
import { stops } from "../given/waiting.ts";
import { Reading } from "../reading/reading.tsx";
import { Columns } from "./columns.tsx";
import { KeptMapping } from "./kept-mapping.tsx";
import { Questions } from "./questions.tsx";

/** What a payroll file is: whose staff, which day, how it was read, what its columns are, and what must be asked. */
export function PayrollWhat({ payroll }: { readonly payroll: Payroll }) {
  const text = useText();
  const { t, number } = text;
  const { unit, said, preview, error, busy, retry } = payroll;
  const move = useMove();
  const { view } = useDataset();
  const start = `${view?.detail.summary.baseYear ?? ""}-01-01`;
  const file = preview?.file;
  const wrong = preview === undefined ? [] : stops(preview);
  const counted = preview?.summary?.occupations ?? [];
  return (
    <>
      <div className="fs-own-basics fs-boxed">
        <UnitPicker
          value={unit ?? undefined}
          onChoose={(chosen) => move({ unit: chosen })}
          label={t("own-numbers-what:unit")}
          empty={t("own-numbers-what:unitMissing")}
        />
        {unit !== null && (
          <Textfield
            type="date"
            data-size="sm"
            label={t("own-numbers-what:date")}
            value={said.referenceDate ?? start}
            onChange={({ target: { value } }) => value !== "" && giveForUnit(unit, { referenceDate: value === start ? null : value })}
          />
        )}
      </div>
      {unit === null && <Paragraph>{t("own-numbers-what:unitFirst")}</Paragraph>}
      {error && <Failure error={error} onRetry={retry} />}
      <Reading busy={busy && unit !== null && !error} first={preview === undefined} />
      {file && (
        <Paragraph className="fs-narrow">
          {t("own-numbers-what:rows", { count: file.rows })}{" "}
          {file.sheet !== null && file.sheets.length > 1 && t("own-numbers-what:sheet", { sheet: file.sheet })}{" "}
          {file.headerRow !== null && t("own-numbers-what:header", { row: String(file.headerRow) })}{" "}
          {file.containers
            .map((container) => text.find(`own-numbers-what:containers.${container}`, { encoding: file.encoding ?? "" }))
            .join(" ")}
        </Paragraph>
      )}
      {wrong.length > 0 && (
        <section className="fs-section" aria-labelledby="stops">
          <Heading level={3} data-size="2xs" id="stops">
            {t("own-numbers-what:stops")}
          </Heading>
          {wrong.length > 3 ? (
            <Findings findings={wrong} title={t("findings:title")} />
          ) : (
            <ul className="fs-plain-list">
              {wrong.map((finding) => (
                <li key={`${finding.code} ${finding.field ?? ""}`}>
                  <FindingSentence finding={finding} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <KeptMapping payroll={payroll} />
      <Questions payroll={payroll} />
      <Columns payroll={payroll} />
      {counted.length > 0 && (
        <p className="fs-quiet" role="status">
          {t("own-numbers-what:soFar", {
            persons: t("own-numbers:persons", { count: counted.reduce((sum, { persons }) => sum + persons, 0) }),
            fte: number(
              counted.reduce((sum, { fte }) => sum + fte, 0),
              "amount",
            ),
          })}
        </p>
      )}
    </>
  );
}
