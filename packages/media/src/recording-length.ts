/** The length of a recording. */
export interface RecordingLength {
  /** `NaN` where the file does not state it. */
  readonly seconds: number;
  /** Whether nothing can be heard; `undefined` where that is not known without decoding. */
  readonly silent: boolean | undefined;
}
