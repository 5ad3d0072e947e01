/** One axis of the radar or one bar: indices run from 1.00 to 5.00. */
export interface ProfilePoint {
  readonly label: string;
  /** `null` where the area is not applicable. */
  readonly index: number | null;
  /** The level aimed at. */
  readonly target: number;
  /** The index as printed, such as "2.50". */
  readonly figure: string;
}

/** What the measured and the target line are called. */
export interface ProfileKey {
  readonly index: string;
  readonly target: string;
}
