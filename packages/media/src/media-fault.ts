/** Why a picture or recording is not used, and what its author can do. */
export interface MediaFault {
  readonly fault: string;
  readonly hint: string;
}
