import { isUnsigned } from "@parley/edition";
import type { JSX } from "preact";
import { fillText } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { TabletProps } from "../feature.ts";
import { chosenOf } from "../phrase/words.ts";
import { toneOf } from "../sides/sides.ts";
import { Icon } from "../ui/icon.tsx";

/** The start screen: the choice of my language and of theirs, in all languages of the book. */
export function Start({ tablet }: TabletProps): JSX.Element {
  const { pack, me, them, ui, navigation } = tablet;
  const asks = tablet.entries.value.get("understand-language");
  const consent = tablet.entries.value.has("may-i-use-this")
    ? ({ at: "card", id: "may-i-use-this" } as const)
    : ({ at: "home" } as const);
  const words = tablet.words.value.app;
  /** Words in each language, those of a variety only where they differ. */
  const once = (of: (tag: string) => string): (readonly [string, string])[] => {
    const all = pack.book.languages.map((tag) => [tag, of(tag)] as const);
    return all.filter(([, text], i) => all.findIndex((other) => other[1] === text) === i);
  };
  return (
    <main class="start">
      <h1>
        {once((tag) => withoutStress(pack.book.title[tag] ?? "")).map(([tag, title]) => (
          <span key={tag} lang={tag}>
            {title}
          </span>
        ))}
      </h1>
      <section aria-label={words.iSpeak}>
        <h2>
          {once((tag) => tablet.wordsIn(tag).app.iSpeak).map(([tag, label]) => (
            <span key={tag} lang={tag}>
              {label}
            </span>
          ))}
        </h2>
        <div class="choices">
          {pack.book.languages.map((tag) => (
            <button
              key={tag}
              type="button"
              lang={tag}
              class="choice mine"
              data-tone={toneOf(pack, tag)}
              aria-pressed={me.value === tag}
              onClick={() => tablet.setMe(tag)}
            >
              {tablet.wordsIn(tag).name}
            </button>
          ))}
        </div>
      </section>
      <section aria-label={words.theySpeak}>
        <h2 lang={me.value}>{words.theySpeak}</h2>
        <div class="choices tall">
          {pack.book.languages
            .filter((tag) => tag !== me.value)
            .map((tag) => (
              <button
                key={tag}
                type="button"
                lang={tag}
                class="choice theirs"
                data-tone={toneOf(pack, tag)}
                aria-pressed={them.value === tag}
                onClick={() => (them.value = tag)}
              >
                <strong>
                  {asks?.texts[tag]
                    ? withoutStress(
                        fillText(pack, asks, tag, asks.texts[tag][0]!.text, chosenOf(tablet).value)
                          .map(({ text }) => text)
                          .join(""),
                      )
                    : tablet.wordsIn(tag).name}
                </strong>
                <small>{tablet.wordsIn(tag).name}</small>
              </button>
            ))}
        </div>
      </section>
      <button
        type="button"
        class="go"
        disabled={them.value === me.value}
        onClick={() => {
          navigation.go({ at: "home" });
          navigation.go(navigation.deepLink ?? consent);
        }}
      >
        {words.start} <Icon name="go" />
      </button>
      {isUnsigned(pack.book.standing) ? (
        <p class="standing">
          <span class="mark" aria-hidden="true" />
          {pack.book.disclosure[ui.value]}
        </p>
      ) : null}
      {tablet.journal.keeps ? null : <p class="notice">{words.forgets}</p>}
    </main>
  );
}
