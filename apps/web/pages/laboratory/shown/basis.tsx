import { Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { tableTitle } from "#io/language";
import type { TableName } from "#model/vocabulary";
import { CertaintyBadge } from "../../../controls/certainty-badge.tsx";
import { useText } from "../../../reader/text.tsx";

interface BasisProps {
  readonly assumed: boolean;
  /** What the numbers mean, before what they rest on. */
  readonly meaning: string;
  /** Tables the figures stand in; each is opened at the laboratory. */
  readonly tables: readonly TableName[];
  /** Laboratory whose rows are opened; all where none. */
  readonly laboratory: string | null;
  readonly children?: ReactNode;
}

/** Says what the numbers mean, how sure what they rest on is, and where it stands with its sources. */
export function Basis({ assumed, meaning, tables, laboratory, children }: BasisProps) {
  const words = useText();
  const { t } = words;
  return (
    <section className="fs-section fs-laboratory-basis" aria-label={t("laboratory-page:basis.title")}>
      <Paragraph>{meaning}</Paragraph>
      {children}
      <Paragraph>
        <CertaintyBadge certainty={assumed ? "assumption" : "derived"} /> {t(assumed ? "laboratory:assumed" : "laboratory:derived")}
      </Paragraph>
      <Paragraph className="fs-no-print">{t("laboratory-page:basis.sources")}</Paragraph>
      <ul className="fs-plain-list fs-no-print">
        {tables.map((name) => (
          <li key={name}>
            <Link
              to="/data"
              search={(old: object) => ({ ...old, table: name, find: laboratory ?? undefined, laboratory: undefined, view: undefined })}
            >
              {tableTitle(name, words)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
