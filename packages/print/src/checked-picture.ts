/** A picture that can be printed: its bytes, and its file name in templates. */
export interface CheckedPicture {
  readonly file: string;
  readonly data: Uint8Array;
}
