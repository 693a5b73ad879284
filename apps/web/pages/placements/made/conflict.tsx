import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { FindingSentence } from "../../../controls/finding-sentence.tsx";
import type { PartProps } from "../shown/part-props.ts";

/** What was decided and cannot hold together, as commands tell it: that, then a smallest set of it. Nothing where the term can be allocated. */
export function Conflict({ conflict }: Pick<PartProps["state"], "conflict">) {
  const [lead, ...items] = conflict ?? [];
  if (lead === undefined) return null;
  return (
    <Alert data-color="danger" className="fs-narrow">
      <Paragraph>
        <FindingSentence finding={lead} />
      </Paragraph>
      <ul>
        {items.map((item) => (
          <li key={JSON.stringify(item)}>
            <FindingSentence finding={item} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
