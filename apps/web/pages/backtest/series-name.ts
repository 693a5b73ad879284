import { useText } from "../../reader/text.tsx";

/** Gives the name of a series or another group of projections in the reader's language; its id where it has none. */
export function useSeriesName(): (id: string) => string {
  const { find } = useText();
  return (id) => find(`backtest:group.${id}`) ?? id;
}
