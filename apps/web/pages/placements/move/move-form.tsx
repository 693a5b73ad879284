import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { moveBlock } from "../../../api/placement-actions.ts";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { useGo } from "../address/use-go.ts";
import { weekName, weekSpan } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";
import { type Choice, freePlaces, moveChoices } from "./move-choices.ts";

/** A block that is to be moved, and where it is. */
export interface Moved {
  readonly requirement: string;
  readonly part: number;
  readonly disciplines: readonly string[];
  readonly site: string;
  readonly week: string;
  readonly calendarWeeks: number;
}

interface MoveFormProps extends PartProps {
  readonly student: string;
  readonly moved: Moved;
  readonly onClose: () => void;
}

/** Moves a block: site and week are chosen from what there is, the rules it breaks are told at once, and with a reason it becomes a decision. */
export function MoveForm(props: MoveFormProps) {
  const sites = useQuery(placementViewQuery(props.state.id, "sites"));
  if (sites.error) return <Failure error={sites.error} onRetry={() => void sites.refetch()} />;
  if (!sites.data) return <Loading />;
  return <Form {...props} sites={sites.data} />;
}

function Form({ state, names, student, moved, onClose, sites }: MoveFormProps & { readonly sites: Parameters<typeof moveChoices>[0] }) {
  const { t, number, language } = useText();
  const go = useGo();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const choices = useMemo(() => moveChoices(sites, moved.disciplines), [sites, moved.disciplines]);
  const [site, setSite] = useState(moved.site);
  const [week, setWeek] = useState(moved.week);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const { requirement, part } = moved;
  const same = site === moved.site && week === moved.week;
  const check = useQuery({
    queryKey: ["placement-move", state.id, student, requirement, part, site, week],
    queryFn: ({ signal }) => moveBlock(state.id, { student, requirement, part, site, week }, signal),
    enabled: !same,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const accept = useMutation({
    mutationFn: () => moveBlock(state.id, { student, requirement, part, site, week, accept: { reason: reason.trim(), by: by.trim() } }),
    onSuccess: ({ allocation }) => {
      if (allocation) go({ made: allocation.id });
    },
  });
  const chosen = choices.find((choice) => choice.site === site);
  const free = (choice: Choice, from: string): string => {
    const places = freePlaces(choice, from, moved.calendarWeeks);
    return places <= 0 ? t("placements-move:full") : t("placements-move:free", { n: number(places, 0) });
  };
  const last = (from: string): string => {
    const weeks = chosen?.weeks ?? [];
    return weeks[Math.min(weeks.length - 1, weeks.findIndex((one) => one.week === from) + moved.calendarWeeks - 1)]?.week ?? from;
  };
  const ok = check.data?.ok === true;
  return (
    <form
      ref={form}
      className="fs-move"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ok && reason.trim() !== "" && by.trim() !== "") accept.mutate();
      }}
    >
      <Heading level={3} data-size="2xs" id={`${id}-title`}>
        {t("placements-move:title", { site: names.site(moved.site), week: weekName(moved.week) })}
      </Heading>
      <div className="fs-controls">
        <SelectField
          label={t("placement:column.site")}
          value={site}
          options={choices.map((choice) => ({ value: choice.site, text: `${names.site(choice.site)} (${free(choice, week)})` }))}
          onChoose={setSite}
        />
        <SelectField
          label={t("placements-move:week")}
          value={week}
          options={(chosen?.weeks ?? []).map((one) => ({
            value: one.week,
            text: `${weekSpan(one.week, last(one.week))}${chosen ? ` (${free(chosen, one.week)})` : ""}`,
          }))}
          onChoose={setWeek}
        />
      </div>
      <div role="status" aria-live="polite" className="fs-move-check">
        {same ? (
          <p className="fs-quiet">{t("placements-move:choose")}</p>
        ) : check.isFetching ? (
          <p className="fs-quiet">{t("placements-move:checking")}</p>
        ) : check.data ? (
          ok ? (
            <Alert data-color="success">
              <Paragraph>{t("placements-move:ok")}</Paragraph>
            </Alert>
          ) : (
            <Alert data-color="warning">
              <Paragraph>{t("placements-move:breaks")}</Paragraph>
              <ul className="fs-plain-list">
                {check.data.breaks.map((broken) => (
                  <li key={JSON.stringify(broken)}>{broken.sentence[language]}</li>
                ))}
              </ul>
            </Alert>
          )
        ) : null}
      </div>
      {check.error && <Failure error={check.error} onRetry={() => void check.refetch()} />}
      {ok && !same && (
        <div className="fs-controls">
          <div className="fs-field fs-move-reason">
            <label htmlFor={`${id}-reason`}>{t("placements-move:reason")}</label>
            <input
              id={`${id}-reason`}
              type="text"
              required
              maxLength={200}
              value={reason}
              aria-describedby={`${id}-reason-help`}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div className="fs-field">
            <label htmlFor={`${id}-by`}>{t("placements-move:by")}</label>
            <input id={`${id}-by`} type="text" required maxLength={60} value={by} onChange={(event) => setBy(event.target.value)} />
          </div>
          <p className="fs-quiet" id={`${id}-reason-help`}>
            {t("placements-move:help")}
          </p>
        </div>
      )}
      {accept.error && <Failure error={accept.error} />}
      <div className="fs-steps">
        {ok && !same && (
          <Button type="submit" data-size="sm" disabled={accept.isPending || reason.trim() === "" || by.trim() === ""}>
            {t("placements-move:accept")}
          </Button>
        )}
        <Button type="button" variant="tertiary" data-size="sm" onClick={onClose}>
          {t("placements-move:cancel")}
        </Button>
      </div>
    </form>
  );
}
