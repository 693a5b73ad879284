import type { Certainty } from "#model/vocabulary";
import { useText } from "../reader/text.tsx";

/** Says how sure a figure is, by word and by pattern: the surer, the fuller the mark. Never by colour alone. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useText();
  return (
    <span className="fs-certainty" data-certainty={certainty}>
      <CertaintyMark certainty={certainty} />
      {t(`shell:certainty.${certainty}`)}
    </span>
  );
}

/** The pattern of a certainty: full, half, striped, dotted outline. Decoration beside its word. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return <span className="fs-certainty-mark" data-certainty={certainty} aria-hidden="true" />;
}
