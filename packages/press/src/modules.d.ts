declare module "fontverter" {
  const fontverter: { convert(font: Buffer, format: "sfnt" | "woff" | "woff2"): Promise<Buffer> };
  export default fontverter;
}
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: "sfnt" | "woff2"; noHinting?: boolean; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
