import { type FindingCode, findingMessage } from "#io/ingest";
import type { CapacityRows, ConflictItem } from "#model/placement";
import type { Finding } from "#model/vocabulary";

const TOLD: Readonly<Record<ConflictItem["kind"], readonly [FindingCode, string]>> = {
  lock: ["term-cannot-hold-lock", "locks.csv"],
  forbidden: ["term-cannot-hold-forbidden", "locks.csv"],
  begun: ["term-cannot-hold-begun", "--from"],
  group: ["term-cannot-hold-group", "placement_capacity.csv"],
  student: ["term-cannot-hold-student", "students.csv"],
};
const LANGUAGES = ["nb", "nn", "en"] as const;

/**
 * What was decided and cannot hold together, as findings: that, then one for each of the smallest set, by the table it stands in. What is about a
 * student alone is not told apart.
 */
export function conflictFindings(conflict: readonly ConflictItem[], capacity: CapacityRows): Finding[] {
  const finding = (code: FindingCode, file: string, value: string | null, params: Finding["params"]): Finding => ({
    ...{ severity: "error", code, file, row: null, field: null, value, params },
    message: findingMessage(code, params),
  });
  /** What `name` is called in each language. */
  const called = (name: string, rows: readonly Named[], ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      LANGUAGES.map((language) => [
        `${name}_${language}`,
        ids.map((id) => rows.find((row) => row.id === id)?.[`name_${language}`] ?? id).join(" / "),
      ]),
    );
  const site = (id: string) => called("site", capacity.placement_sites, [id]);
  const discipline = (ids: readonly string[]) => called("discipline", capacity.disciplines, ids);
  const disciplinesOf = (requirement: string): string[] =>
    capacity.placement_requirements.find(({ id }) => id === requirement)?.discipline.split(" ") ?? [requirement];
  const params = (item: ConflictItem): Finding["params"] => {
    if (item.kind === "student") return { student: item.student };
    if (item.kind === "forbidden") return { student: item.student, ...site(item.site) };
    if (item.kind === "group")
      return { ...site(item.site), ...discipline([item.discipline]), least: item.least, from: weekOf(item.from), to: weekOf(item.to) };
    return { student: item.student, ...site(item.site), ...discipline(disciplinesOf(item.requirement)), week: weekOf(item.week) };
  };
  return [
    finding("term-cannot-hold", "term.json", null, {}),
    ...conflict.map((item) => {
      const [code, file] = TOLD[item.kind];
      return finding(code, file, "site" in item ? item.site : item.student, params(item));
    }),
  ];
}

type Named = { readonly id: string } & { readonly [L in (typeof LANGUAGES)[number] as `name_${L}`]: string };

/** Number of a week in its year. */
const weekOf = (week: string): number => Number(week.slice(-2));
