/** An item in the folder of a book. `other` is a pipe, a device or a socket. */
export interface FolderItem {
  readonly path: string;
  readonly kind: "file" | "link" | "folder" | "other";
  /** Whether the machine does not allow to read it: a file, or the content of a folder. */
  readonly unreadable?: boolean;
  /** The size of a file, where it is known before the file is read. */
  readonly bytes?: number;
}

/**
 * The folder of a book, on a disk, in a ZIP file, or in memory. Paths are relative, use `/` and are in NFC. Links are listed and
 * never followed.
 */
export interface Folder {
  /** All items, at any depth, in any order. */
  readonly items: readonly FolderItem[];
  /** The bytes of a file; `undefined` where `items` has no file with that path, or it cannot be read. */
  read(path: string): Uint8Array | undefined;
}

/**
 * The paths of the files of a folder, sorted. Never throws.
 *
 * ```ts
 * filesOf({ items: [{ path: "book.yaml", kind: "file" }, { path: "media", kind: "folder" }], read: () => undefined }); // ["book.yaml"]
 * ```
 */
export function filesOf(folder: Folder): string[] {
  return folder.items.flatMap(({ path, kind }) => (kind === "file" ? [path] : [])).toSorted();
}
