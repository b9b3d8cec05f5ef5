import type { Line } from "./line.ts";
export function recoverability(_data: string): Line[] {
  return [];
}
