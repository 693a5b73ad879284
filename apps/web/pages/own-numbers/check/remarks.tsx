import type { Finding } from "#model/vocabulary";
import { FindingSentence } from "../../../controls/finding-sentence.tsx";

/** Remarks as sentences, one to a line. */
export function Remarks({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="fs-remarks">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.field ?? ""} ${finding.row ?? ""} ${finding.value ?? ""}`}>
          <FindingSentence finding={finding} />
        </li>
      ))}
    </ul>
  );
}
