import { Button } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PlacementCase } from "#apps/contract";
import { eraseTerm } from "../../../api/placement-actions.ts";
import { placementCasesQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { useText } from "../../../reader/text.tsx";
import { weekSpan } from "../names/week-name.ts";

/** Terms the server keeps, with the day each is erased, and a way to erase one now. */
export function TermList({ terms }: { readonly terms: readonly PlacementCase[] }) {
  const { t, number, date } = useText();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<string | null>(null);
  const erase = useMutation({
    mutationFn: eraseTerm,
    onSettled: () => {
      setAsked(null);
      void queries.invalidateQueries({ queryKey: placementCasesQuery().queryKey });
    },
  });
  return (
    <section className="fs-section">
      {erase.error && <Failure error={erase.error} />}
      <DataTable
        caption={t("placements-begin:terms.title")}
        rows={terms}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "name",
            title: t("placements-begin:terms.name"),
            rowHeader: true,
            cell: ({ id, name }) => (
              <Link to="/placements" search={(old: object) => ({ ...old, term: id })}>
                {name}
              </Link>
            ),
          },
          {
            id: "weeks",
            title: t("placement:column.weeks"),
            cell: ({ fromWeek, toWeek }) => `${fromWeek.slice(0, 4)}: ${weekSpan(fromWeek, toWeek)}`,
          },
          { id: "students", title: t("placement:column.students"), numeric: true, cell: ({ students }) => number(students, 0) },
          { id: "eraseOn", title: t("placements-begin:terms.eraseOn"), cell: ({ eraseOn }) => date(eraseOn) },
          {
            id: "erase",
            title: t("placements-begin:terms.erase"),
            cell: ({ id, name }) => (
              <Button
                variant={asked === id ? "primary" : "tertiary"}
                data-color={asked === id ? "danger" : "neutral"}
                data-size="sm"
                aria-label={t(asked === id ? "placements-begin:terms.eraseSure" : "placements-begin:terms.eraseNow", { name })}
                disabled={erase.isPending}
                onClick={() => (asked === id ? erase.mutate(id) : setAsked(id))}
                onBlur={() => setAsked(null)}
              >
                {t(asked === id ? "placements-begin:terms.sure" : "placements-begin:terms.erase")}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
