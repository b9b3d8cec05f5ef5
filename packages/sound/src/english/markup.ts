/** Tags of HTML, XML and SSML: `<b>`, `</b>`, `<break time="1s"/>`. They are no text, and nothing is read for them. */
import { matchAt, type Reader } from "./reading.ts";

const VALUE = String.raw`(?:"[^"<>]{0,60}"|'[^'<>]{0,60}'|[^\s"'<>]{1,60})`;
const TAG = new RegExp(
  String.raw`<(?<close>\/)?(?<name>[a-zA-Z][a-zA-Z0-9:-]{0,30})(?<attributes>=${VALUE}|(?:\s{1,3}[a-zA-Z][a-zA-Z0-9:-]{0,30}=${VALUE}){1,8})?\s{0,3}(?<empty>\/)?>`,
  "y",
);
const COMMENT = /<!--[^<>]{0,200}-->/y;
/** Tags that may stand inside a word. */
const INLINE = /^(?:b|i|u|s|em|strong|span|small|mark|font|a|phoneme|emphasis|prosody)$/i;
/** Elements of HTML without an end tag. */
const ALONE = /^(?:br|hr|wbr|img)$/i;
/** How far the other tag of a pair may be. */
const REACH = 2000;

/** Whether a name in angle brackets is surely a tag: a blank to fill in, My name is <name>, has no other tag of its kind. */
function isTag(text: string, end: number, groups: { readonly [name: string]: string | undefined }): boolean {
  const { close, name = "", attributes, empty } = groups;
  if (close !== undefined || empty !== undefined || attributes !== undefined || ALONE.test(name)) return true;
  return text.slice(end, end + REACH).includes(`</${name}>`);
}

/** Angle brackets around an address (RFC 5322): <crew@example.org>. */
const OPENED = /<(?=[A-Za-z0-9][^\s<>]{0,120}(?:@|:\/\/)[^\s<>]{1,120}>)/y;
const CLOSES = /<[A-Za-z0-9][^\s<>]{0,120}(?:@|:\/\/)[^\s<>]{1,120}$/;

/** A tag is a gap between words; a name in angle brackets that may be a blank is reported. */
export const readMarkup: Reader = (text, at) => {
  const closes = text.charAt(at) === ">" && CLOSES.test(text.slice(Math.max(0, at - 250), at));
  if (closes || matchAt(OPENED, text, at)) return { end: at + 1, words: "" };
  const tag = matchAt(TAG, text, at);
  const match = tag ?? matchAt(COMMENT, text, at);
  if (!match) return undefined;
  const [written] = match;
  const end = at + written.length;
  if (tag && !isTag(text, end, tag.groups!)) {
    const message = `“${written}” is a blank, or markup that has no end; write what is to be read`;
    return { end, words: written, trouble: { rule: "sign.unread", message } };
  }
  const [left, right] = [text.charAt(at - 1), text.charAt(end)];
  const inside = /[A-Za-z\d]/.test(left) && /[A-Za-z\d<]/.test(right);
  return { end, words: inside && !INLINE.test(tag?.groups!["name"] ?? "") ? " " : "" };
};
