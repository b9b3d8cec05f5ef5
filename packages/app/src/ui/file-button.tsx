import type { JSX } from "preact";

/** A button that opens a file dialog, for one file, or for several. */
export function FileButton({
  label,
  accept,
  onFile,
  onFiles,
}: {
  label: string;
  accept: string;
  onFile?: (file: File) => void;
  onFiles?: (files: readonly File[]) => void;
}): JSX.Element {
  return (
    <label class="file-button">
      {label}
      <input
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          // Allow choosing the same file again.
          event.currentTarget.value = "";
          if (files.length === 0) return;
          onFile?.(files[0]!);
          onFiles?.(files);
        }}
      />
    </label>
  );
}
