import type { TermRows } from "#model/placement";
import { type SmallTerm, smallTerm } from "./small-term.test-support.ts";

/** A programme and a unit of the reference dataset. */
const [PROGRAMME, INSTITUTION, UNIT] = ["bioingenior-hvl", "Høgskulen på Vestlandet", "helse-bergen"] as const;

/** A small term that can be read on top of the reference dataset. Its students are `zq-praksis-1` and so on, as nothing else is called. */
export function realTerm(of: SmallTerm): TermRows {
  const { term, capacity, students } = smallTerm(of);
  const named = (id: string): string => `zq-praksis-${id.slice(1)}`;
  return {
    term: { ...term, eraseOn: "2099-08-01" },
    capacity: {
      ...capacity,
      programmes: capacity.programmes.map((row) => ({ ...row, id: PROGRAMME, institution: INSTITUTION })),
      placement_requirements: capacity.placement_requirements.map((row) => ({ ...row, programme: PROGRAMME })),
      placement_sites: capacity.placement_sites.map((row) => ({ ...row, unit: UNIT })),
      placement_agreements: capacity.placement_agreements.map((row) => ({ ...row, institution: INSTITUTION })),
    },
    students: { ...students, students: students.students.map((row) => ({ ...row, id: named(row.id), programme: PROGRAMME })) },
  };
}
