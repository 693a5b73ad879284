import type { DatasetView } from "../../../reader/dataset.tsx";
import type { Place } from "../../../reader/place.ts";

/** A laboratory of the dataset. */
export interface LaboratoryRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
}

/** What every view is given. */
export interface ViewProps {
  readonly place: Place;
  readonly data: DatasetView;
  /** Laboratories asked about: the one chosen, or all at the unit of the place and below. Never empty. */
  readonly laboratories: readonly LaboratoryRow[];
  /** Ids for a question; left out where every laboratory of the dataset is asked about. */
  readonly ids: readonly string[] | undefined;
  readonly year: number;
  /** Opens one laboratory. */
  readonly onChoose: (laboratory: string) => void;
}
