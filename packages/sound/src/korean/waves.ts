/** Wave dashes between words: 오전 9시~오후 6시, 서울~부산, 월~금. */
import { PARTICLE } from "./ranges.ts";
import { before, blockAt, matchAt, type Reading } from "./reading.ts";

const WAVE = /[~–—-](?= ?[\p{L}\p{N}+-])/uy;
/** A second hour or month after a hyphen: 9시-18시, 3월-5월. */
const HYPHENED = /[–-]\d{1,2}[시월]/uy;
/** What is counted twice, with a dash between: 3명-5명. Houses and blocks have numbers with a hyphen. */
const COUNTED = /(?:^|[^\d.,-])([\d.,]+) ?(?!동|호|번지|번길)([가-힣]{1,4}|[A-Za-zμ]{1,4}|[℃℉°㎀-㏟%]) ?$/u;

function isRange(text: string, at: number, context: string): boolean {
  const low = COUNTED.exec(context);
  const high = low && /^[-–—] ?([\d.,]+) ?/u.exec(text.slice(at, at + 12));
  if (!low || !high) return false;
  const end = at + high[0].length;
  const same = text.startsWith(low[2]!, end) && !/^[A-Za-z\d]/u.test(text.slice(end + low[2]!.length));
  return same && Number(low[1]!.replaceAll(",", "")) < Number(high[1]!.replaceAll(",", ""));
}

const WEEKDAYS = /(?<=(?:^|[^가-힣\d])[월화수목금토일])[~-]([월화수목금토일])(?![가-힣])/uy;
const MOMENT = /(?:[시분일월년]|요일|\)|정오|자정|\d{1,2}:\d\d) ?$/u;
const SECOND =
  /[~–—-] ?((?:다음 ?날 |이튿날 |익일 )?(?:(?:오전|오후|새벽|아침|낮|저녁|밤|정오|자정) ?)?(?:\d{4}년 ?)?(?:\d{1,2}월 ?)?(?:\d{1,2}일(?:\([월화수목금토일]\))? ?)?(?:\d{1,2}시(?: ?\d{1,2}분| ?반)?|\d{1,2}:\d\d)?)/uy;

/** Whether days, minutes and years are those of a date or a clock; 2일~3일 and 30분~40분 can be a length of time. */
function isMoment(context: string, second: string): boolean {
  if (/[일년분] ?$/u.test(context)) return /[월시]|\d{4}년/u.test(context) || /[월시]|\d{4}년/u.test(second);
  return true;
}

/**
 * A wave dash between words: from … to for hours and days, 에서 elsewhere; after a drawn-out word (네~) it is silent. A hyphen
 * is read so only between days, hours and months.
 */
export function readWave(text: string, at: number): Reading | undefined {
  const sign = text.charAt(at);
  const context = before(text, at);
  const weekday = matchAt(WEEKDAYS, text, at)?.[1];
  if (weekday !== undefined) return { to: at + 2, words: `요일부터 ${weekday}요일까지`, attached: true };
  const hyphened = /[-–]/u.test(sign) && /[시월]$/u.test(context) && matchAt(HYPHENED, text, at);
  if (sign !== "~" && !hyphened && !isRange(text, at, context)) return undefined;
  if (!matchAt(WAVE, text, at)) return { to: at + 1, words: "" };
  // Before figures alone it means “up to”, or the figures are an estimate.
  if (!/[\p{L}\p{N}%℃°)] ?$/u.test(context) || /(?:약|최대|최소|총) $/u.test(context))
    return /^~ ?\d/u.test(text.slice(at, at + 3)) ? undefined : { to: at + 1, words: "" };
  const second = matchAt(SECOND, text, at);
  const words = second?.[1]?.trimEnd() ?? "";
  const moment = MOMENT.test(context) && /[시분일월반년)]$|:\d\d$/u.test(words) && isMoment(context, words);
  const space = text.charAt(at + 1) === " " ? "" : " ";
  if (!moment) return { to: at + 1, words: `에서${space}`, attached: true };
  const to = at + second![0].trimEnd().length;
  const close = /^ ?(?:까지|(사이|쯤|경|정도|무렵|께))/u.exec(text.slice(to, to + 3));
  if (PARTICLE.test(text.slice(to, to + 2))) return { to: at + 1, words: `에서${space}`, attached: true };
  if (close) return { to: at + 1, words: `${close[1] ? "에서" : "부터"}${space}`, attached: true };
  return {
    to,
    words: `부터 \u0000${words}\u0000까지${blockAt(text, to) ? " " : ""}`,
    attached: true,
  };
}
