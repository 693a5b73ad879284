import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { nameIn } from "#io/language";
import type { Alternative } from "#model/scenario";
import { alternativesQuery } from "../../api/queries.ts";
import { CertaintyBadge } from "../../controls/certainty-badge.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { useText } from "../../reader/text.tsx";

/** Where links to the list lead. */
const PLACE = "named-futures";

/** The named alternatives by family, each one click away and a link of its own; the chosen one says what it assumes. */
export function NamedFutures({ chosen }: { readonly chosen: string | undefined }) {
  const { t, language } = useText();
  const set = useQuery(alternativesQuery());
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useLocation().hash === PLACE;
  const here = set.data !== undefined;
  useEffect(() => {
    if (wanted && here) heading.current?.focus();
  }, [wanted, here]);
  const shown = set.data?.alternatives.find(({ id }) => id === chosen);
  return (
    <section className="fs-named fs-no-print" aria-labelledby={PLACE}>
      <Heading level={2} data-size="2xs" id={PLACE} ref={heading} tabIndex={-1}>
        {t("what-if:named.title")}
      </Heading>
      <Paragraph data-size="sm">{t("what-if:named.lead")}</Paragraph>
      {set.error && <Failure error={set.error} onRetry={() => void set.refetch()} />}
      {!set.data && !set.error && <Loading />}
      <ul className="fs-named-families">
        {set.data?.families.map(({ id, names }) => (
          <li key={id}>
            <span id={`${PLACE}-${id}`}>{nameIn(names, language)}</span>
            <ul aria-labelledby={`${PLACE}-${id}`} className="fs-steps">
              {set.data.alternatives
                .filter(({ family }) => family === id)
                .map((one) => (
                  <li key={one.id}>
                    <Link
                      to="/what-if"
                      search={(old) => ({ ...old, with: one.id })}
                      resetScroll={false}
                      className="fs-named-choice"
                      aria-label={nameIn(one.names, language)}
                    >
                      {t(`what-if:named.level.${one.level}`)}
                    </Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <div role="status">{shown && <Assumed alternative={shown} />}</div>
    </section>
  );
}

/** What happens in an alternative, what it assumes and where that is from. */
function Assumed({ alternative: { says, assumes } }: { readonly alternative: Alternative }) {
  const { t, language } = useText();
  return (
    <>
      <Paragraph>{nameIn(says, language)}</Paragraph>
      <Paragraph data-size="sm">
        {t("what-if:named.assumes", { text: nameIn(assumes.text, language) })}{" "}
        {t("what-if:named.source", { source: nameIn(assumes.source, language), year: String(assumes.year) })}{" "}
        <CertaintyBadge certainty={assumes.certainty} />
      </Paragraph>
    </>
  );
}
