/** What the tests use of pngjs, which has no types of its own. */
declare module "pngjs" {
  export class PNG {
    constructor(options: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: {
      read(bytes: Buffer): PNG;
      write(picture: PNG, options?: { colorType?: 0 | 2 | 4 | 6 }): Buffer;
    };
  }
}

/** What the bench uses of pdfmake, which has no types of its own. */
declare module "pdfmake" {
  const make: {
    addFonts(fonts: object): void;
    createPdf(definition: object): { write(file: string): Promise<void> };
  };
  export default make;
}
