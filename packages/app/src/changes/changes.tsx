import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { EntryNumber, Respelling, Words } from "../phrase/phrase.tsx";
import { List } from "../ui/list.tsx";
import { changeRows, type ChangeRow } from "./rows.ts";

/** The estimated height of a row with two languages, in CSS pixels. */
const ROW_HEIGHT = 150;

/** The older edition in words. */
function heading({ tablet }: TabletProps): string {
  const { since, sinceOlder } = tablet.words.value.changes;
  const { no, date } = tablet.pack.changes?.since ?? {};
  return no === undefined ? sinceOlder : since.replace("{no}", String(no)).replace("{date}", String(date));
}

/** The section of the settings with the button of the list; nothing where nothing changed for the two sides. */
export function ChangesSection({ tablet }: TabletProps): JSX.Element | null {
  if (changeRows(tablet).length === 0) return null;
  return (
    <div class="chips">
      <button type="button" onClick={() => tablet.navigation.go({ at: "changes" })}>
        {heading({ tablet })}
      </button>
    </div>
  );
}

/** One row: the number, what changed, and for each side the old words and those now. */
function Row({ tablet, row: { no, remarks, sides, entry } }: TabletProps & { row: ChangeRow }): JSX.Element {
  const me = tablet.me.value;
  const { before } = tablet.words.value.changes;
  const content = (
    <>
      <span class="no">{entry ? <EntryNumber entry={entry} /> : no}</span> <span class="remarks">{remarks}</span>
      {sides.map(({ lang, old, now }) => (
        <span key={lang} class="texts">
          {old === undefined ? null : (
            <del>
              <small>{before}</small> <span lang={lang}>{old}</span>
            </del>
          )}
          {now === undefined ? null : <span lang={lang}>{now}</span>}
          {entry ? (
            <ins>
              <Words tablet={tablet} entry={entry} lang={lang} />{" "}
              {lang === me ? null : <Respelling tablet={tablet} entry={entry} lang={lang} reader={me} />}
            </ins>
          ) : null}
        </span>
      ))}
    </>
  );
  return (
    <li>
      {entry ? (
        <button type="button" onClick={() => tablet.navigation.go({ at: "card", id: entry.id })}>
          {content}
        </button>
      ) : (
        <div>{content}</div>
      )}
    </li>
  );
}

/** What changed since an older edition: numbers, old and new words. A row opens the card of its phrase. */
export function Changes({ tablet }: TabletProps): JSX.Element {
  const { numbersOnly } = tablet.words.value.changes;
  return (
    <main class="changes">
      <h1>{heading({ tablet })}</h1>
      {tablet.pack.changes?.compared === "numbers" ? <p>{numbersOnly}</p> : null}
      <List
        class="rows"
        items={changeRows(tablet)}
        estimate={ROW_HEIGHT}
        row={(row) => <Row tablet={tablet} row={row} />}
      />
      <p class="standing">{tablet.pack.book.disclosure[tablet.ui.value]}</p>
    </main>
  );
}
