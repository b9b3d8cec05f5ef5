/**
 * Broken books with their troubles written in them, in files of YAML. One file is about one rule, whose name it bears; it holds
 * one book, or several under headings. Each book begins as a good one (`GOOD`) and says what differs:
 *
 *     === a heading: what is wrong, where the file holds several books
 *     $ parley check --release            the command that finds it, where it is not `parley check`
 *     --- chapters/10-a.yaml              a file of the book, up to the next such line
 *     # trouble 10-19: [unknown-word] the message, whole
 *     # hint: the hint, where it is not the hint of the rule
 *         act: instuction                 the line that the trouble is on, here in columns 10 to 19
 *     --- chapters/20-b.yaml (link)       no text: a (link), (folder), (pipe), (unreadable) file or (closed) folder; or a text in (latin1), or with (cr) line ends
 *     --- without chapters/90-words.yaml  a file of the good book that is not there
 *     --- cured chapters/10-a.yaml        the same file as it is right: without a trouble of the rule
 *     --- cured without chapters/b.yaml   a file that is not there when it is right
 *     $ cured parley print --langs ko,ru  the command that is right, where no file is wrong
 *
 * A folder stands for itself where a trouble is about all the files in it. Files under `before/` are those of an older edition.
 *
 * A trouble is on the next line that is no annotation; annotations are taken out before the book is read, and lines are counted
 * without them. `[rule, warning]` is a trouble milder than its rule. `⟨а×1001⟩` stands for a text that often.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Folder, FolderItem, Rule, Trouble } from "@parley/book";

/** A book with nothing wrong in it: every example begins as this one. */
export const GOOD: { readonly [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  "chapters/90-words.yaml": `title: { ko: 말, ru: Слова́ }
entries:
  - { id: yes, no: 90-01, act: answer, text: { ko: 예, ru: Да } }
  - { id: no, no: 90-02, act: answer, text: { ko: 아니요, ru: Нет } }
  - { id: dont-know, no: 90-03, act: answer, text: { ko: 몰라요, ru: Не зна́ю } }
  - { id: say-again, no: 90-04, act: request, text: { ko: 다시 말해 주세요., ru: Повтори́те. } }
  - { id: slower, no: 90-05, act: request, text: { ko: 천천히 말해 주세요., ru: Говори́те ме́дленно. } }
  - { id: write-it, no: 90-06, act: request, text: { ko: 써 주세요., ru: Напиши́те. } }
  - { id: interpreter, no: 90-07, act: request, text: { ko: 통역사를 불러 주세요., ru: Позови́те перево́дчика. } }
  - { id: stop-now, no: 90-08, act: instruction, text: { ko: 멈추세요!, ru: Сто́йте! } }
  - { id: understand-language, no: 90-09, act: question, answers: yes-no, text: { ko: 이 언어를 아세요?, ru: Вы зна́ете э́тот язы́к? } }
  - { id: may-i-use-this, no: 90-10, act: question, answers: yes-no, text: { ko: 이 책을 써도 돼요?, ru: Мо́жно э́ту кни́гу? } }
  - { id: how-to-answer, no: 90-11, act: information, text: { ko: 여기를 가리키세요., ru: Пока́зывайте сюда́. } }
`,
};

/** A file of an example as it is written. */
interface WrittenFile {
  readonly path: string;
  /** What stands in brackets behind the path. */
  readonly as: string;
  readonly text: string;
}

/** A trouble as an example expects it: all but the line of the file. */
export type Expected = Omit<Trouble, "source">;

/** One annotated book. */
export interface Example {
  readonly rule: string;
  readonly heading: string;
  readonly command: string;
  /** What differs from the good book. */
  readonly files: readonly WrittenFile[];
  readonly without: readonly string[];
  readonly troubles: readonly Expected[];
  /** The files as they are right. */
  readonly cured: readonly WrittenFile[];
  /** The files that are not there when it is right. */
  readonly curedWithout: readonly string[];
  /** The command that is right, where the files stay as they are. */
  readonly curedCommand?: string;
}

const ANNOTATION = /^\s*# (?:trouble (\d+)(?:-(\d+))?: \[([\w.-]+)(, warning)?\] (.*)|hint: (.*))$/;

/** The examples of a folder, one or several a file, in the order of their names. */
export function examplesIn(folder: string, rules: { readonly [name: string]: Rule }): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .flatMap((name) => {
      const books = readFileSync(join(folder, name), "utf8").split(/^(?==== )/m);
      return books.map((book) => parseExample(name.slice(0, -5), book, rules));
    });
}

function parseExample(rule: string, book: string, rules: { readonly [name: string]: Rule }): Example {
  const heading = /^=== (.*)/.exec(book)?.[1] ?? "";
  const command = /^\$ parley (.*)/m.exec(book)?.[1] ?? "check";
  const files: WrittenFile[] = [];
  const without: string[] = [];
  const cured: WrittenFile[] = [];
  const curedWithout: string[] = [];
  const curedCommand = /^\$ cured parley (.*)/m.exec(book)?.[1];
  const troubles: Expected[] = [];
  for (const part of book.split(/^--- (?=\S)/m).slice(1)) {
    const [, gone = "", path = "", as = ""] = /^(without |cured without |cured )?(\S+)(?: \((.+)\))?$/m.exec(part)!;
    const lines: string[] = [];
    for (const line of part.replace(/\n$/, "").split("\n").slice(1)) {
      const annotation = ANNOTATION.exec(line);
      if (!annotation) {
        lines.push(line);
        continue;
      }
      const [, column, end, name = "", milder, message = "", hint] = annotation;
      if (hint !== undefined) troubles.push({ ...troubles.pop()!, hint });
      else
        troubles.push({
          level: milder ? "warning" : rules[name]!.level,
          rule: name,
          path,
          line: lines.length + 1,
          column: Number(column),
          ...(end === undefined ? {} : { end: Number(end) }),
          message,
          hint: rules[name]!.hint,
        });
    }
    const text = lines.map((line) => `${line}\n`).join("");
    if (gone === "without ") without.push(path);
    else if (gone === "cured without ") curedWithout.push(path);
    else if (gone) cured.push({ path, as, text });
    else files.push({ path, as, text });
  }
  const other = curedCommand === undefined ? {} : { curedCommand };
  return { rule, heading, command, files, without, troubles, cured, curedWithout, ...other };
}

/** What has no text, by the word in brackets. */
const NO_TEXT: { readonly [as: string]: Omit<FolderItem, "path"> } = {
  link: { kind: "link" },
  folder: { kind: "folder" },
  pipe: { kind: "other" },
  unreadable: { kind: "file", unreadable: true },
  closed: { kind: "folder", unreadable: true },
  "4 GB": { kind: "file", bytes: 4_000_000_000 },
};

/** The whole text or bytes of each file of an example, and what is no file. */
export function contentOf({ files, without }: Example): Map<string, Uint8Array | Omit<FolderItem, "path">> {
  const content = new Map<string, Uint8Array | Omit<FolderItem, "path">>();
  for (const [path, text] of Object.entries(GOOD)) if (!without.includes(path)) content.set(path, Buffer.from(text));
  for (const { path, as, text } of files) {
    const whole = text.replace(/⟨(.+?)×(\d+)⟩/g, (_, part: string, times: string) => part.repeat(Number(times)));
    const written = as === "cr" ? whole.replaceAll("\n", "\r") : whole;
    content.set(path, NO_TEXT[as] ?? Buffer.from(written, as === "latin1" ? "latin1" : "utf8"));
  }
  return content;
}

/** Whether an example says what is right. */
export const isCured = ({ cured, curedWithout, curedCommand }: Example): boolean =>
  cured.length + curedWithout.length > 0 || curedCommand !== undefined;

/** An example as it is right: its files, and its command. */
export function curedExample(example: Example): Example {
  const { cured, curedWithout, curedCommand = example.command } = example;
  const paths = new Set([...cured.map(({ path }) => path), ...curedWithout]);
  return {
    ...example,
    command: curedCommand,
    files: [...example.files.filter(({ path }) => !paths.has(path)), ...cured],
  };
}

/** The folder of an example. */
export function folderOfExample(example: Example): Folder {
  const content = contentOf(example);
  return {
    items: Array.from(content, ([path, what]) => ({ path, ...(what instanceof Uint8Array ? { kind: "file" } : what) })),
    read(path) {
      const what = content.get(path);
      return what instanceof Uint8Array ? what : undefined;
    },
  };
}

/** A trouble as an example expects it. */
export function expectedOf(trouble: Trouble): Expected {
  const { source: _, ...rest } = trouble;
  return rest;
}
