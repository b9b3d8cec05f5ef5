import { withoutStress } from "@parley/sound/script";
import { shareFile } from "../device/share.ts";
import type { Tablet } from "../feature.ts";
import { backupFiles } from "../storage/feature.ts";
import { teachOf } from "./tablet-teach.ts";

/** What a learner gives to the instructor, as the text of a backup file. */
export async function journalText(tablet: Tablet): Promise<string> {
  const { titlesOf, writeBackup } = await backupFiles();
  const { book } = tablet.pack;
  return writeBackup(await teachOf(tablet).journal(), { title: titlesOf(book), hash: book.hash });
}

/** Save a file, whose name begins with the title of the book. Resolves to false where the user cancels. */
export function saveFile(tablet: Tablet, what: string, content: string, type: string): Promise<boolean> {
  const { title } = tablet.pack.book;
  const name = withoutStress(title[tablet.ui.value] ?? Object.values(title)[0] ?? "parley");
  return shareFile(`${name.replace(/[^\p{L}\p{Nd}]+/gu, "-")}-${what}`, content, type);
}
