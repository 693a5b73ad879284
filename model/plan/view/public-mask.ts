/** The one mask of every plan, version, scenario, format and difference. */
export interface PublicMask {
  readonly smallest: number;
  hidesAll(occupation: string, unit: string): boolean;
  /** Whether figures that tell how many of the staff are of a kind are hidden; so they are where all is. */
  hidesDetails(occupation: string, unit: string): boolean;
}
