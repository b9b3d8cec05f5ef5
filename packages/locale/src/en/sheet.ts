import type { SheetWords } from "../sheet.ts";

/** Words of spreadsheets in English. */
export const sheet: SheetWords = {
  languages: { en: "eng, engl", ko: "kor, korea, hangul", ru: "rus, russia", uk: "ukr, ukraine" },
  columns: {
    phrase: "phrase, phrases, text, texts, translation, sentence, expression, words, meaning",
    id: "id, key, identifier, entry id, phrase id, string id, identifier, slug",
    no: "no, no., nr, nr., #, number, num, №",
    chapter: "chapter, section, category, topic, theme, group, block",
    act: "act, type, kind, speech act",
    answers: "answers, answer, answer type, reply, replies, response",
    note: "note, notes, comment, comments, remark, remarks, context, explanation, description, usage",
    picture: "picture, image, icon",
    standing: "standing, status, state, review, reviewed, checked, approved, signed",
    pronunciation:
      "phonetic, phonetics, phonetical, pronunciation, romanization, romanisation, romanized, romanised, romaji, transliteration, transliterated, transcription, translit, ipa, latin, respelling, how to say, sounds like, spoken, say",
    urgency: "urgency, priority",
    other:
      "risk, register, said by, slots, phrase before, phrase after, url, link, date, author, translator, reviewer, checked by, audio, sound, recording, file, tags, tag, gloss, literal, literally, back translation",
  },
  common:
    "the a an i you is are do does not to of in your my it we can please have where what how me this that and need no yes here for on with who when will be am at",
  yesNo: "is are do does did can could may will would have has am was were should shall",
  request: "would you mind, would you be so kind",
  asked: "can you, could you, will you, would you",
  or: "or",
};
