import { useMemo } from "react";
import type { PlacementAllocationState } from "#apps/contract";
import { atStart, inSentence, type PlacementNames } from "#io/language";
import { useText } from "../../../reader/text.tsx";

/** What things of a term are called in the reader's language; the id itself where it has no name. */
export interface TermNames extends PlacementNames {
  readonly site: (id: string) => string;
  readonly programme: (id: string) => string;
  readonly source: (id: string) => string;
  /** A site with its discipline; many a site is called after its own. */
  readonly place: (site: string, discipline: string) => string;
}

type Names = NonNullable<PlacementAllocationState["names"]>;

/** Gives the names of an allocation's sites, disciplines and programmes, with those of units and sources. */
export function usePlacementNames(names: Names, unit: (id: string) => string, source: (id: string) => string): TermNames {
  const { language } = useText();
  return useMemo(() => {
    const from = (list: Names["sites"]) => (id: string) => atStart(list[id]?.[language] ?? id);
    const [site, discipline] = [from(names.sites), from(names.disciplines)];
    const place = (at: string, of: string): string =>
      site(at).toLowerCase().endsWith(discipline(of).toLowerCase()) ? site(at) : `${site(at)}, ${inSentence(discipline(of))}`;
    return { site, discipline, programme: from(names.programmes), unit, source, place };
  }, [names, unit, source, language]);
}
