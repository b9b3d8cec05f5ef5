declare module "webvtt-parser" {
  export class WebVTTParser {
    parse(
      text: string,
      kind: string,
    ): {
      readonly cues: readonly { readonly text: string; readonly startTime: number; readonly endTime: number }[];
      readonly errors: readonly { readonly message: string; readonly line: number }[];
    };
  }
  export class WebVTTCueTextParser {
    constructor(text: string, onError: (message: string) => void, kind: string);
    parse(startTime: number, endTime: number): unknown;
  }
}
