import type { JSX } from "preact";

/** A button that opens a file dialog, for one file or several, which are given one after the other. */
export function FileButton({
  label,
  accept,
  multiple = false,
  onFile,
}: {
  label: string;
  accept: string;
  multiple?: boolean;
  onFile: (file: File) => unknown;
}): JSX.Element {
  return (
    <label class="file-button">
      {label}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          // Allow choosing the same file again.
          event.currentTarget.value = "";
          void (async () => {
            for (const file of files) await onFile(file);
          })();
        }}
      />
    </label>
  );
}
