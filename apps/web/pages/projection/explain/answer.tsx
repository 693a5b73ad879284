import { Paragraph } from "@digdir/designsystemet-react";

/** The answer of a section: the first sentence stands out, the rest follows as text. */
export function Answer({ sentences: [first, ...rest] }: { readonly sentences: readonly string[] }) {
  return (
    <div className="fs-answer">
      <p className="fs-lead">{first}</p>
      {rest.length > 0 && <Paragraph>{rest.join(" ")}</Paragraph>}
    </div>
  );
}
