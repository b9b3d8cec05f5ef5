import { LOCALES, type TeachWords } from "@parley/locale";
import type { Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";

/** Teaching on a tablet: the page of the instructor, certificates, codes. */
export class TeachPages {
  readonly #tablet: Tablet;
  constructor(tablet: Tablet) {
    this.#tablet = tablet;
  }

  async words(): Promise<TeachWords> {
    return LOCALES[await this.#tablet.language()]!.teach;
  }
  async button(key: keyof TeachWords): Promise<Locator> {
    const label = (await this.words())[key].replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
    return this.#tablet.page.getByRole("button", { name: new RegExp(`^${label}`) }).last();
  }
  async tap(key: keyof TeachWords): Promise<void> {
    await this.#tablet.tap(await this.button(key));
  }
  async open(key: "team" | "certificates"): Promise<void> {
    await this.#tablet.goHome();
    await this.#tablet.openSettings();
    await this.tap(key);
    await this.#tablet.page.locator("main.teach[aria-busy=false]").waitFor();
  }
  /** Take in files. */
  async take(...files: string[]): Promise<void> {
    await this.#tablet.page.locator(".teach input[type=file]").first().setInputFiles(files);
  }
  /** Read a code from a picture. */
  async takePicture(file: string): Promise<void> {
    await this.#tablet.sheet.dialog.locator("input[type=file]").setInputFiles(file);
  }
  /** The people of the team. */
  get people(): Locator {
    return this.#tablet.page.locator(".team-table tbody tr");
  }
  /** How well each person knows the phrases, as the table has it. */
  async known(): Promise<number[]> {
    return (await this.people.locator("td:nth-of-type(1)").allTextContents()).map(Number);
  }
  /** What a certificate is worth. */
  get verdict(): Locator {
    return this.#tablet.page.locator(".certificate > [role=status]");
  }
  /** The code that is shown. */
  get code(): Locator {
    return this.#tablet.page.locator(".qr-code");
  }
  get status(): Locator {
    return this.#tablet.sheet.dialog.getByRole("status");
  }
}
