import { Link } from "@tanstack/react-router";
import type { PlanContent } from "#model/plan";
import type { Finding } from "#model/vocabulary";
import { FindingSentence } from "../../../controls/finding-sentence.tsx";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { toPart } from "../address/search.ts";
import { fieldWords } from "./field-words.ts";

interface PlanFindingsProps {
  readonly findings: readonly Finding[];
  readonly content: PlanContent;
  readonly data: DatasetView;
}

/** What is wrong in a plan, or worth a look: where, what, and what to do; a measure leads to its form. */
export function PlanFindings({ findings, content, data }: PlanFindingsProps) {
  const text = useText();
  return (
    <ul className="fs-plan-findings">
      {findings.map((finding) => {
        const { name, measure } = fieldWords(finding.field ?? "", content, data, text);
        return (
          <li key={`${finding.field} ${finding.code} ${finding.value}`}>
            {measure === null ? (
              <strong>{name}</strong>
            ) : (
              <Link to="." search={toPart("measures", { measure })}>
                {name}
              </Link>
            )}
            {". "}
            <FindingSentence finding={{ ...finding, params: { ...finding.params, field: name } }} />
          </li>
        );
      })}
    </ul>
  );
}
