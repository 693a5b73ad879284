import { Details, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { ROLES } from "../given/payroll-mapping.ts";
import type { Payroll } from "../given/use-payroll.ts";

/** What each column was taken for, with the chance to correct it. Open at once where a column is missing. */
export function Columns({ payroll: { preview, mapping, change } }: { readonly payroll: Payroll }) {
  const { t } = useText();
  const file = preview?.file;
  const missing = preview?.findings.some(({ code }) => code === "hr-column-missing" || code === "hr-mapped-column") ?? false;
  const [opened, setOpened] = useState<boolean | null>(null);
  if (!file || file.header.length === 0) return null;
  const names = [...new Set(file.header.filter((name) => name.trim() !== ""))];
  const set = (role: (typeof ROLES)[number], name: string) =>
    change((old) => {
      const { [role]: _before, ...others } = old.columns ?? {};
      return { ...old, columns: name === "" ? others : { ...others, [role]: name } };
    });
  return (
    <Details
      data-size="sm"
      className="fs-columns"
      open={opened ?? missing}
      onToggle={(event) => setOpened((event.target as HTMLDetailsElement).open)}
    >
      <Details.Summary>{t("own-numbers-what:columns", { count: Object.keys(file.columns).length })}</Details.Summary>
      <Details.Content>
        <Paragraph data-size="sm">{t("own-numbers-what:columnsHelp")}</Paragraph>
        <div className="fs-column-grid">
          {ROLES.map((role) => {
            const named = mapping.columns?.[role];
            const value = named ?? file.columns[role] ?? "";
            const choices = names.includes(value) || value === "" ? names : [value, ...names];
            return (
              <SelectField
                key={role}
                label={t(`own-numbers-what:roles.${role}`)}
                value={value}
                options={[
                  { value: "", text: t(named === undefined ? "own-numbers-what:noColumn" : "own-numbers-what:findColumn") },
                  ...choices.map((name) => ({ value: name, text: name })),
                ]}
                onChoose={(name) => set(role, name)}
              />
            );
          })}
        </div>
        {file.columns.unit !== undefined && (
          <Textfield
            data-size="sm"
            className="fs-narrow"
            label={t("own-numbers-what:onlyUnits", { column: file.columns.unit })}
            description={t("own-numbers-what:onlyUnitsHelp")}
            defaultValue={(mapping.units ?? []).join("; ")}
            onChange={(event) => {
              const units = event.target.value
                .split(";")
                .map((name) => name.trim())
                .filter(Boolean);
              change(({ units: _before, ...old }) => (units.length === 0 ? old : { ...old, units }));
            }}
          />
        )}
      </Details.Content>
    </Details>
  );
}
