import { drillWork, pathWork, type Book, type Work } from "@parley/book";
import { lessonWorks } from "@parley/lesson";
import { openFolder } from "@parley/press";
import { songWorks } from "@parley/song";

/** The works of a book: its songs, lessons, paths and drills. */
export function worksOf(folder: string, book: Book): Work[] {
  const opened = openFolder(folder);
  return [...songWorks(opened), ...lessonWorks(opened), ...book.paths.map(pathWork), ...book.drills.map(drillWork)];
}
