import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { isOwnPicture, LONGEST } from "./own.ts";
import { Picture } from "./phrase.tsx";
import { FileButton, SheetFrame } from "./frame.tsx";
import { HoldButton } from "./hold.tsx";
import type { State } from "./state.ts";

/** A picture is made no larger than this, in pixels a side. */
const LARGEST = 640;

/** A photograph made small, as a data URL of pixels; `undefined` where the file is no picture. */
async function smallPicture(file: Blob): Promise<string | undefined> {
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, LARGEST / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL("image/jpeg", 0.8);
    return isOwnPicture(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Add a phrase in the field, or change one: words in any of the languages, a picture; a recording is made from its card. */
export function OwnSheet({ state, id }: { state: State; id: string }): JSX.Element {
  const words = state.words.value.app;
  const before = state.own.phrases.value.find((one) => one.id === id);
  const [texts, setTexts] = useState<{ readonly [lang: string]: string }>(before?.texts ?? {});
  const [picture, setPicture] = useState<string | undefined>(before?.picture);
  const said = Object.fromEntries(
    Object.entries(texts)
      .map(([tag, text]) => [tag, text.normalize("NFC").trim()] as const)
      .filter(([, text]) => text !== ""),
  );
  const changed =
    picture !== before?.picture ||
    state.pack.book.languages.some((tag) => (said[tag] ?? "") !== (before?.texts[tag] ?? ""));
  useLayoutEffect(() => void (state.unsaved.value = changed), [changed]);
  const save = (): void => {
    void state.own.put({ id, texts: said, ...(picture === undefined ? {} : { picture }) });
    state.sheet.value = undefined;
    if (!before) state.go({ at: "card", id });
  };
  return (
    <SheetFrame state={state} title={before ? words.edit : words.ownAdd}>
      {state.pack.book.languages.map((tag) => (
        <label key={tag} class="own-text">
          <span lang={tag}>{state.wordsIn(tag).name}</span>
          <textarea
            lang={tag}
            rows={2}
            maxLength={LONGEST}
            value={texts[tag] ?? ""}
            onInput={(event) => setTexts({ ...texts, [tag]: event.currentTarget.value })}
          />
        </label>
      ))}
      <FileButton
        label={words.ownPicture}
        accept="image/*"
        onFile={(file) => void smallPicture(file).then((small) => small !== undefined && setPicture(small))}
      />
      <Picture state={state} sha={picture} />
      <p class="standing">
        <span class="mark" aria-hidden="true" />
        {words.ownMark}
      </p>
      <div class="chips">
        <button type="button" disabled={Object.keys(said).length === 0} onClick={save}>
          {words.save}
        </button>
        {before ? (
          <HoldButton
            onHeld={() => {
              state.go({ at: "home" });
              void state.own.drop(id);
            }}
          >
            {words.remove} <small>({words.holdFor})</small>
          </HoldButton>
        ) : null}
      </div>
    </SheetFrame>
  );
}
