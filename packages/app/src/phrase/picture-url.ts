/** Whether a URL is a data URL of a raster picture (PNG, JPEG or WebP). SVG is refused, because it can contain scripts. */
export function isPixelPicture(url: string): boolean {
  return /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(url);
}
