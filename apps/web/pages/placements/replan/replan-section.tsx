import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PlacementReplanRequest, PlacementViewOf } from "#apps/contract";
import { replanAllocation } from "../../../api/placement-actions.ts";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { useGo } from "../address/use-go.ts";
import { ChangeList } from "../comparison/change-list.tsx";
import { weekName } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";

const KINDS = ["withdraw", "close", "leave", "join"] as const;
type Kind = (typeof KINDS)[number];
type Change = PlacementReplanRequest["changes"][number];

/** A year of study of a programme. */
interface StudyYear {
  readonly programme: string;
  readonly studyYear: number;
}

/** Plans again after something has changed: places withdrawn, a site closed, a student who leaves or joins, with as few moves as possible. */
export function ReplanSection(props: PartProps) {
  const sites = useQuery(placementViewQuery(props.state.id, "sites"));
  const students = useQuery(placementViewQuery(props.state.id, "students"));
  const failed = [sites, students].find(({ error }) => error !== null);
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!sites.data || !students.data) return <Loading />;
  return <Form {...props} sites={sites.data} years={studyYears(students.data)} />;
}

/** Programmes and years of study that have students in the term. */
const studyYears = (students: PlacementViewOf<"students">): StudyYear[] =>
  [...new Map(students.map(({ programme, studyYear }) => [`${programme}\n${studyYear}`, { programme, studyYear }])).values()].sort(
    (one, other) => (one.programme === other.programme ? one.studyYear - other.studyYear : one.programme < other.programme ? -1 : 1),
  );

interface FormProps extends PartProps {
  readonly sites: PlacementViewOf<"sites">;
  readonly years: readonly StudyYear[];
}

function Form({ sites, years, ...props }: FormProps) {
  const { state, names } = props;
  const { t } = useText();
  const go = useGo();
  const id = useId();
  const [kind, setKind] = useState<Kind>("withdraw");
  const places = [...sites].sort((one, other) => (names.site(one.site) < names.site(other.site) ? -1 : 1));
  const weeks = sites[0]?.weeks.map(({ week }) => week) ?? [];
  const [place, setPlace] = useState(placeKey(places[0]));
  const [from, setFrom] = useState(weeks[0] ?? "");
  const [to, setTo] = useState(weeks.at(-1) ?? "");
  const [count, setCount] = useState("1");
  const [student, setStudent] = useState("");
  const [joins, setJoins] = useState("0");
  const [begun, setBegun] = useState("");
  const replan = useMutation({
    mutationFn: (change: Change) => replanAllocation(state.id, { changes: [change], from: begun === "" ? null : begun }),
    onSuccess: (made) => go({ made: made.id, part: "comparison", compared: state.id }),
  });
  const [site = "", discipline = ""] = place.split("\n");
  const change = (): Change | null => {
    if (kind === "leave") return student.trim() === "" ? null : { kind, student: student.trim() };
    if (kind === "join") {
      const year = years[Number(joins)];
      if (year === undefined || student.trim() === "") return null;
      const { programme, studyYear } = year;
      return {
        kind,
        student: { id: student.trim(), programme, study_year: studyYear, class: null, municipality: null, certificates: null },
      };
    }
    if (site === "" || from > to) return null;
    if (kind === "close") return { kind, site, from, to };
    const number = Number(count);
    return Number.isInteger(number) && number >= 1 ? { kind, site, discipline, from, to, places: number } : null;
  };
  const next = change();
  const weekOptions = weeks.map((week) => ({ value: week, text: weekName(week) }));
  return (
    <section className="fs-section">
      <Heading level={2} data-size="xs">
        {t("placements-replan:title")}
      </Heading>
      <Paragraph className="fs-narrow">{t("placements-replan:lead")}</Paragraph>
      <ChangeList {...props} />
      <form
        className="fs-move"
        onSubmit={(event) => {
          event.preventDefault();
          if (next) replan.mutate(next);
        }}
      >
        <div className="fs-controls">
          <SelectField
            label={t("placements-replan:what")}
            value={kind}
            options={KINDS.map((value) => ({ value, text: t(`placements-replan:kind.${value}`) }))}
            onChoose={(value) => setKind(KINDS.find((one) => one === value) ?? "withdraw")}
          />
          {kind === "leave" || kind === "join" ? (
            <>
              <div className="fs-field">
                <label htmlFor={`${id}-student`}>{t("placement:column.student")}</label>
                <input
                  id={`${id}-student`}
                  type="text"
                  value={student}
                  autoComplete="off"
                  onChange={(event) => setStudent(event.target.value)}
                />
              </div>
              {kind === "join" && (
                <SelectField
                  label={t("placements-replan:joins")}
                  value={joins}
                  options={years.map(({ programme, studyYear }, at) => ({
                    value: String(at),
                    text: t("placements-replan:year", { programme: names.programme(programme), year: String(studyYear) }),
                  }))}
                  onChoose={setJoins}
                />
              )}
            </>
          ) : (
            <>
              <SelectField
                label={t("placement:column.site")}
                value={place}
                options={places.map((one) => ({
                  value: placeKey(one),
                  text: names.place(one.site, one.discipline),
                }))}
                onChoose={setPlace}
              />
              <SelectField label={t("placements-replan:from")} value={from} options={weekOptions} onChoose={setFrom} />
              <SelectField label={t("placements-replan:to")} value={to} options={weekOptions} onChoose={setTo} />
              {kind === "withdraw" && (
                <div className="fs-field">
                  <label htmlFor={`${id}-places`}>{t("placements-replan:places")}</label>
                  <input
                    id={`${id}-places`}
                    type="text"
                    inputMode="numeric"
                    size={4}
                    value={count}
                    onChange={(event) => setCount(event.target.value)}
                  />
                </div>
              )}
            </>
          )}
          <SelectField
            label={t("placements-replan:begun")}
            value={begun}
            options={[{ value: "", text: t("placements-replan:notBegun") }, ...weekOptions]}
            onChoose={setBegun}
          />
        </div>
        {kind === "join" && <p className="fs-quiet">{t("placements-replan:joinHelp")}</p>}
        {replan.error && <Failure error={replan.error} />}
        <div className="fs-steps">
          <Button type="submit" data-size="sm" disabled={next === null || replan.isPending}>
            {t("placements-replan:button")}
          </Button>
        </div>
      </form>
    </section>
  );
}

const placeKey = (one: { readonly site: string; readonly discipline: string } | undefined): string =>
  one === undefined ? "" : `${one.site}\n${one.discipline}`;
