import { Fieldset, Radio } from "@digdir/designsystemet-react";
import { useText } from "../../../reader/text.tsx";
import { giveKind } from "../given/given.ts";
import type { GivenKind } from "../steps/steps.ts";

const KINDS = ["payroll", "statistics", "package"] as const satisfies readonly GivenKind[];

/** Says what the files are, where the server is wrong or cannot tell. */
export function KindChoice({ kind }: { readonly kind: GivenKind | null }) {
  const { t } = useText();
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{t("own-numbers-what:kindQuestion")}</Fieldset.Legend>
      {KINDS.map((one) => (
        <Radio
          key={one}
          name="file-kind"
          value={one}
          checked={kind === one}
          onChange={() => giveKind(one)}
          label={t(`own-numbers-what:kinds.${one}`)}
          description={t(`own-numbers-what:kindsText.${one}`)}
        />
      ))}
    </Fieldset>
  );
}
