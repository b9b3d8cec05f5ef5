import { drillWork, pathWork, type Book, type Work } from "@parley/book";
import { openFolder } from "@parley/press";
import { songWorks } from "@parley/song";

/** The works of a book: its songs, paths and drills. */
export function worksOf(folder: string, book: Book): Work[] {
  return [...songWorks(openFolder(folder)), ...book.paths.map(pathWork), ...book.drills.map(drillWork)];
}
