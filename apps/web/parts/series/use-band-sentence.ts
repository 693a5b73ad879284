import { useQuery } from "@tanstack/react-query";
import { bandSentence, bandsSentence } from "#io/language";
import { bandTestQuery } from "../../api/queries.ts";
import { useDataset } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Says what history can carry of the band of an occupation's projection; null until that is known. */
export function useBandSentence(dataset: string, id: string): string | null {
  const words = useText();
  const tested = useQuery(bandTestQuery(dataset)).data;
  const occupation = useDataset().view?.occupation(id);
  return tested && occupation ? bandSentence(id, occupation, tested, words) : null;
}

/** Says what history can carry of the intervals of all occupations; null until that is known. */
export function useBandsSentence(dataset: string): string | null {
  const words = useText();
  const tested = useQuery(bandTestQuery(dataset)).data;
  const occupations = useDataset().view?.detail.occupations.map(({ id }) => id);
  return tested && occupations ? bandsSentence(occupations, tested, words) : null;
}
