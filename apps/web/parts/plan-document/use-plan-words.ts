import { useMemo } from "react";
import { type PlanWords, planWords } from "#io/language";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Gives the words of plan documents in the reader's language, with the names of the dataset the page is in. */
export function usePlanWords(data: DatasetView): PlanWords {
  const text = useText();
  return useMemo(
    () =>
      planWords(text, {
        occupation: (id) => data.occupation(id)?.names,
        occupations: (id) => data.occupation(id)?.plurals,
        unit: (id) => data.unit(id)?.names,
      }),
    [text, data],
  );
}
