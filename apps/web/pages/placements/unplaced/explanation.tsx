import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { inSentence } from "#io/language";
import { REMOVED_BY } from "#model/placement";
import { placementExplanationQuery } from "../../../api/placement-queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PartProps } from "../shown/part-props.ts";

/** Why a student lacks something, and the smallest changes that would help: each is tried by allocating again. */
export function Explanation({ state, names, student }: PartProps & { readonly student: string }) {
  const { t, number, list } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useQuery(placementExplanationQuery(state.id, student));
  const found = query.data;
  useEffect(() => {
    if (found) heading.current?.focus();
  }, [found]);
  return (
    <section className="fs-section fs-explanation">
      <Heading level={3} data-size="2xs" ref={heading} tabIndex={-1}>
        {t("placements-unplaced:explanation.title", { student })}
      </Heading>
      {query.isPending && <Progress label={t("placements-unplaced:explanation.working")} share={null} />}
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {found?.lacking.map(({ requirement, disciplines, sites, removed, open, competing }) => (
        <div key={requirement}>
          <Paragraph>
            {t("placements-unplaced:explanation.sites", {
              disciplines: list(disciplines.map(names.discipline).map(inSentence)),
              sites: number(sites, 0),
            })}
          </Paragraph>
          <ul className="fs-plain-list">
            {REMOVED_BY.filter((by) => removed[by] > 0).map((by) => (
              <li key={by}>{t(`placement:why.removed.${by}`, { n: number(removed[by], 0) })}</li>
            ))}
            <li>{t("placement:why.open", { n: number(open.length, 0), competing: number(competing, 0) })}</li>
          </ul>
        </div>
      ))}
      {found && found.helps.length === 0 && <Paragraph>{t("placement:why.noHelp")}</Paragraph>}
      {found && found.helps.length > 0 && (
        <>
          <Paragraph>{t("placement:why.helps")}</Paragraph>
          <ul className="fs-plain-list">
            {found.helps.map((change) => (
              <li key={JSON.stringify(change)}>
                {change.kind === "agree"
                  ? t("placement:why.help.agree", { institution: change.institution, site: names.site(change.site) })
                  : t("placements-unplaced:explanation.add", {
                      place: change.kind === "add" ? names.place(change.site, change.discipline) : "",
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
