import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { Picture } from "../phrase/phrase.tsx";
import { isPixelPicture } from "../phrase/picture-url.ts";
import { FileButton } from "../ui/file-button.tsx";
import { HoldButton } from "../ui/hold-button.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { LONGEST } from "./own-phrase.ts";
import { ownOf } from "./own.ts";

/** The largest side of a picture in pixels. */
const LARGEST = 640;

/** A photograph, scaled down, as a data URL of a raster picture; `undefined` where the file is not a picture. */
async function smallPicture(file: Blob): Promise<string | undefined> {
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, LARGEST / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL("image/jpeg", 0.8);
    return isPixelPicture(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Characters that change the direction of the text around them; a backup with them is refused. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** The form for adding or changing a phrase: a text in any language of the book, and a picture. */
export function PhraseSheet({ tablet, id }: ViewProps): JSX.Element {
  const words = tablet.words.value.app;
  const own = ownOf(tablet);
  const before = own.phrases.value.find((one) => one.id === id);
  const [texts, setTexts] = useState<{ readonly [lang: string]: string }>(
    (before ?? own.typed.value.find((one) => one.id === id))?.texts ?? {},
  );
  const [picture, setPicture] = useState<string | undefined>(before?.picture);
  const given = Object.fromEntries(
    Object.entries(texts)
      .map(([tag, text]) => [tag, text.normalize("NFC").replace(DIRECTION, "").trim()] as const)
      .filter(([, text]) => text !== ""),
  );
  const changed =
    picture !== before?.picture ||
    tablet.pack.book.languages.some((tag) => (given[tag] ?? "") !== (before?.texts[tag] ?? ""));
  useLayoutEffect(() => void (tablet.navigation.unsaved.value = changed), [changed]);
  const save = (): void => {
    own.put({ id, texts: given, ...(picture === undefined ? {} : { picture }) });
    tablet.navigation.close();
    if (!before) tablet.navigation.go({ at: "card", id });
  };
  return (
    <Sheet tablet={tablet} title={before ? words.edit : words.ownAdd}>
      {tablet.pack.book.languages.map((tag) => (
        <label key={tag} class="own-text">
          <span lang={tag}>{tablet.wordsIn(tag).name}</span>
          <textarea
            lang={tag}
            rows={2}
            maxLength={LONGEST}
            value={texts[tag] ?? ""}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setTexts((others) => ({ ...others, [tag]: value }));
            }}
          />
        </label>
      ))}
      <FileButton
        label={words.ownPicture}
        accept="image/*"
        onFile={(file) => void smallPicture(file).then((small) => small !== undefined && setPicture(small))}
      />
      <Picture tablet={tablet} sha={picture} />
      <p class="standing">
        <span class="mark" aria-hidden="true" />
        {words.ownMark}
      </p>
      <div class="chips">
        <button type="button" disabled={Object.keys(given).length === 0} onClick={save}>
          {words.save}
        </button>
        {before ? (
          <HoldButton
            onHeld={() => {
              tablet.navigation.go({ at: "home" });
              void own.drop(id);
            }}
          >
            {words.remove} <small>({words.holdFor})</small>
          </HoldButton>
        ) : null}
      </div>
    </Sheet>
  );
}
