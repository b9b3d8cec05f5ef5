/** One thing in the folder of a book. `other` is what cannot be read as a file: a pipe, a device, a socket. */
export interface FolderItem {
  readonly path: string;
  readonly kind: "file" | "link" | "folder" | "other";
}

/**
 * The folder of a book, handed in: from a disk, a zip, or a test's own list. Paths are relative, use `/` and are in NFC. Links
 * are listed and never followed.
 */
export interface Folder {
  /** Everything in it, at any depth, in any order. */
  readonly items: readonly FolderItem[];
  /** The bytes of a file; `undefined` where `items` lists no file of that path. */
  read(path: string): Uint8Array | undefined;
}

/** The paths of the files of a folder, in order. */
export function filesOf(folder: Folder): string[] {
  return folder.items.flatMap(({ path, kind }) => (kind === "file" ? [path] : [])).toSorted();
}
