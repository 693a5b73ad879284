import { Button } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { PlacementViewOf } from "#apps/contract";
import { placementSentences } from "#io/language";
import { placementCaseQuery, placementViewQuery } from "../../../api/placement-queries.ts";
import { Answer } from "../../../controls/answer.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { useDataset } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { PageAnswer } from "../../../shell/page-frame.tsx";
import { PARTS, type Part, type PlacementsSearch } from "../address/search.ts";
import { useGo } from "../address/use-go.ts";
import { ComparisonSection } from "../comparison/comparison-section.tsx";
import { usePlacementNames } from "../names/use-placement-names.ts";
import { OrdersSection } from "../orders/orders-section.tsx";
import { ReplanSection } from "../replan/replan-section.tsx";
import type { MadeState } from "../shown/made-state.ts";
import { SitesSection } from "../sites/sites-section.tsx";
import { StudentsSection } from "../students/students-section.tsx";
import { ToTerms } from "../term/term-opening.tsx";
import { UnplacedSection } from "../unplaced/unplaced-section.tsx";
import { UseSection } from "../use/use-section.tsx";
import { WorthSection } from "../worth/worth-section.tsx";
import { Conflict } from "./conflict.tsx";
import { TakeAlong } from "./take-along.tsx";

/** What an allocation says: the sentence, then the part the reader has chosen. */
export function MadeView({ state }: { readonly state: MadeState }) {
  const answer = useQuery(placementViewQuery(state.id, "answer"));
  const term = useQuery(placementCaseQuery(state.case));
  const error = answer.error ?? term.error;
  if (error) {
    const retry = () => {
      void answer.refetch();
      void term.refetch();
    };
    return <Failure error={error} onRetry={retry} />;
  }
  if (!answer.data || !term.data) return <Loading />;
  return <Shown state={state} answer={answer.data} dataset={term.data.dataset} />;
}

interface ShownProps {
  readonly state: MadeState;
  readonly answer: PlacementViewOf<"answer">;
  /** Dataset version the term was read on top of. */
  readonly dataset: string;
}

function Shown({ state, answer, dataset }: ShownProps) {
  const text = useText();
  const { t, number } = text;
  const go = useGo();
  const { part = PARTS[0] }: PlacementsSearch = useSearch({ strict: false });
  const { view } = useDataset(dataset);
  const names = usePlacementNames(state.names, view?.unitName ?? idItself, view?.sourceTitle ?? idItself);
  const { earlier } = state;
  const changes = state.allocation.term.changes.length;
  const props = { state, answer, names };
  const content = (): Record<Part, React.ReactNode> => ({
    use: <UseSection {...props} />,
    unplaced: <UnplacedSection {...props} />,
    students: <StudentsSection {...props} />,
    sites: <SitesSection {...props} />,
    worth: <WorthSection {...props} />,
    orders: <OrdersSection {...props} />,
    changes: <ReplanSection {...props} />,
    comparison: <ComparisonSection {...props} />,
  });
  return (
    <>
      <PageAnswer>
        <Answer sentences={placementSentences(answer, names, text)} />
      </PageAnswer>
      {earlier !== null && (
        <div className="fs-steps fs-no-print">
          <span>{t("placements-made:changed", { n: number(changes, 0), count: changes })}</span>
          <Button variant="secondary" data-size="sm" onClick={() => go({ made: earlier, compared: undefined })}>
            {t("placements-made:undo")}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={() => go({ part: "comparison", compared: earlier })}>
            {t("placements-made:whatChanged")}
          </Button>
        </div>
      )}
      <Conflict conflict={state.conflict} />
      <Parts part={part} onChoose={(next) => go({ part: next === PARTS[0] ? undefined : next })} />
      {content()[part]}
      {state.allocation.status !== "infeasible" && <TakeAlong id={state.id} />}
      <ToTerms />
    </>
  );
}

const idItself = (id: string): string => id;

/** The parts as links of a menu in the page: a part is a place of its own, with an address. */
function Parts({ part, onChoose }: { readonly part: Part; readonly onChoose: (part: Part) => void }) {
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [part]);
  return (
    <nav aria-label={t("placements-made:parts.label")} className="fs-parts fs-no-print">
      <ul ref={list}>
        {PARTS.map((one) => (
          <li key={one}>
            <Button
              data-part={one}
              data-size="sm"
              variant={one === part ? "primary" : "tertiary"}
              aria-current={one === part ? "true" : undefined}
              onClick={() => onChoose(one)}
            >
              {t(`placements-made:parts.${one}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
