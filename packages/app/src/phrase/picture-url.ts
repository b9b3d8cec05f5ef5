/** Whether an address is a picture of pixels and nothing else: no drawing, which could carry more. */
export function isPixelPicture(url: string): boolean {
  return /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(url);
}
