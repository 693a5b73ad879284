import { Fieldset, Heading, Paragraph, Radio } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useText } from "../../../reader/text.tsx";
import { ImportForm } from "./import-form.tsx";
import { IMPORT_KINDS, type ImportKind } from "./import-kind.ts";

/** The way in for own figures: a whole dataset, or one unit's staff. */
export function ImportSection() {
  const { t } = useText();
  const [kind, setKind] = useState<ImportKind>("package");
  return (
    <section className="fs-section fs-no-print" aria-labelledby="import">
      <Heading level={2} data-size="sm" id="import">
        {t("data:import.title")}
      </Heading>
      <Paragraph className="fs-narrow">{t("data:import.text")}</Paragraph>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t("data:import.how")}</Fieldset.Legend>
        {IMPORT_KINDS.map((one) => (
          <Radio
            key={one}
            name="import-kind"
            value={one}
            checked={kind === one}
            onChange={() => setKind(one)}
            label={t(`data:import.${one}`)}
            description={t(`data:import.${one}Text`)}
          />
        ))}
      </Fieldset>
      <ImportForm key={kind} kind={kind} />
    </section>
  );
}
