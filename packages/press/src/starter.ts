import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FILES: { readonly [path: string]: string } = {
  "book.yaml": `title: { ko: 우리 책, ru: На́ша кни́га, en: Our book }
languages: [ko, ru, en]
sides: [ko, ru]
edition: { no: 1, date: 2026-01-01 }
licence: CC-BY-4.0
people:
  p1: { shown: R1 }
`,
  "chapters/10-start.yaml": `# The leading number of the file is the chapter's number; entries are numbered 10-01, 10-02, …
title: { ko: 시작, ru: Нача́ло, en: Start here }
entries:
  - id: yes
    no: 10-01
    act: answer
    text: { ko: 예., ru: Да., en: Yes. }
  - id: no
    no: 10-02
    act: answer
    text: { ko: 아니요., ru: Нет., en: No. }
  - id: dont-know
    no: 10-03
    act: answer
    text: { ko: 모르겠어요., ru: Я не зна́ю., en: I don't know. }
  - id: say-again
    no: 10-04
    act: request
    text: { ko: 다시 말씀해 주세요., ru: "Повтори́те, пожа́луйста.", en: Please say it again. }
  - id: stop-now
    no: 10-05
    act: instruction
    urgency: danger
    text: { ko: 멈추세요!, ru: Сто́йте!, en: Stop! }
  - id: need-help
    no: 10-06
    act: question
    answers: yes-no
    text: { ko: 도움이 필요하십니까?, ru: Вам нужна́ по́мощь?, en: Do you need help? }
  # The buttons of every card say the entries above but the last, and those below: change their words, and keep their ids.
  - id: slower
    no: 10-07
    act: request
    text: { ko: 조금 더 천천히 말씀해 주세요., ru: "Говори́те ме́дленнее, пожа́луйста.", en: Please speak more slowly. }
  - id: write-it
    no: 10-08
    act: request
    text: { ko: 적어 주세요., ru: "Напиши́те, пожа́луйста.", en: Please write it down. }
  - id: interpreter
    no: 10-09
    act: request
    text: { ko: 통역을 불러 주세요., ru: "Позови́те перево́дчика, пожа́луйста.", en: Please get an interpreter. }
  - id: understand-language
    no: 10-10
    act: question
    answers: yes-no
    text: { ko: 이 언어를 아십니까?, ru: Вы понима́ете э́тот язы́к?, en: Do you understand this language? }
  - id: may-i-use-this
    no: 10-11
    act: question
    answers: yes-no
    text: { ko: 이 책으로 이야기해도 될까요?, ru: Мо́жно говори́ть с по́мощью э́той кни́ги?, en: May I talk with you using this book? }
  - id: how-to-answer
    no: 10-12
    act: instruction
    text:
      ko: 고개를 끄덕이거나 젓거나 손가락으로 가리켜 주세요.
      ru: Кивни́те, покача́йте голово́й и́ли покажи́те па́льцем.
      en: Nod, shake your head, or point.
`,
};

/** The languages of the phrases above. */
const LANGUAGES: readonly string[] = /^languages: \[(.*)\]$/m.exec(FILES["book.yaml"]!)![1]!.split(", ");

/** A file with the texts in some of its languages, of which the first two are the sides. */
function textIn(file: string, languages: readonly string[]): string {
  const tags = LANGUAGES.join("|");
  const own = new RegExp(`(?:${tags}): (?:"[^"]*"|(?:(?!, (?:${tags}): | \\}).)*)`, "g");
  const isKept = (text: string): boolean => languages.some((tag) => text.startsWith(`${tag}: `));
  return file
    .replace(/^languages: .*$/m, `languages: [${languages.join(", ")}]`)
    .replace(/^sides: .*$/m, `sides: [${languages.slice(0, 2).join(", ")}]`)
    .split("\n")
    .filter((line) => !new RegExp(`^ +(?:${tags}): `).test(line) || isKept(line.trim()))
    .map((line) =>
      line.replace(/\{ .* \}/, (braces) => {
        const texts = braces.match(own) ?? [];
        return texts.length > 1 ? `{ ${texts.filter(isKept).join(", ")} }` : braces;
      }),
    )
    .join("\n");
}

/**
 * Write a new book that can be built; returns the paths of its files. Throws a RangeError for a folder that is not empty or languages that it has no phrases in, and an
 * Error with a `code` if the folder cannot be written.
 *
 * ```ts
 * let message = "";
 * try {
 *   newBook("books");
 * } catch (error) {
 *   message = error instanceof RangeError ? error.message : "";
 * }
 * message; // "books is not empty: name a folder that does not exist yet"
 * ```
 */
export function newBook(directory: string, languages: readonly string[] = LANGUAGES): string[] {
  const unknown = languages.find((tag) => !LANGUAGES.includes(tag));
  if (unknown !== undefined)
    throw new RangeError(
      `a new book has phrases in ${LANGUAGES.join(", ")}, and none in ${unknown}: “parley add-language” adds a language`,
    );
  if (new Set(languages).size < 2) throw new RangeError("a book has two languages or more, as in --langs ko,ru");
  if (existsSync(directory) && readdirSync(directory).length > 0)
    throw new RangeError(`${directory} is not empty: name a folder that does not exist yet`);
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), textIn(text, [...new Set(languages)]));
  }
  return Object.keys(FILES);
}
