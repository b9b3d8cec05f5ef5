import { defineRules } from "@parley/book";

/** Every rule of songs, by name: the table of docs/format.md. */
export const SONG_RULES = defineRules("Songs", {
  "song.abc": {
    level: "stop",
    meaning: "The melody of a song cannot be read, has more than one voice, or carries words (w:).",
    hint: "write the melody in ABC 2.1: one voice, without words and repeats; docs/format.md has an example",
  },
  "song.notes": {
    level: "stop",
    meaning: "The lines of a song do not cover each sung note of the melody once, in order.",
    hint: "count the sung notes: rests and grace notes do not count, tied notes count once; parley sing shows them",
  },
  "song.bar": {
    level: "warning",
    meaning:
      "A bar of a melody is longer or shorter than its meter, so that strong beats are counted wrongly after it.",
    hint: "correct the lengths of its notes, or write the bar line or the meter that is missing",
  },
  "song.title": {
    level: "warning",
    meaning: "A song has words in a language in which it has no title, so that the readers of it see another title.",
    hint: "write the title in each language of the song",
  },
  "song.original": {
    level: "warning",
    meaning: "Two texts of a verse have the role “original”; the others are compared with the first.",
    hint: "leave “original” to the words that were first sung, and give the other text the role “singable”; “meaning” is a translation that is not sung",
  },
  "song.missing-line": {
    level: "stop",
    meaning: "A language that is sung lacks a verse or a line, or a text names a line that the song does not have.",
    hint: "write every line in each sung language, under the names of “lines”",
  },
  "song.syllables": {
    level: "stop",
    meaning: "The syllables and holds of a line are not as many as its notes.",
    hint: "add or take away a syllable; “_” holds a syllable one note longer, “~” puts two words on one note, “=” parts a syllable, “^” joins two vowels",
  },
  "song.letters": {
    level: "stop",
    meaning:
      "A sung line has figures, or letters that are not of its language, so its syllables cannot be counted and nobody knows how to sing them.",
    hint: "write it in words, in the letters of the language",
  },
  "song.rights": {
    level: "stop",
    meaning: "A song has no rights, or what it says does not allow to print it.",
    hint: "write under “rights” why the words and the melody are free, as in words: { basis: public-domain, author: N. A. Nekrasov, died: 1878 } or melody: { basis: traditional }; songs of authors who died less than 70 years ago need a licence",
  },
  "song.language": {
    level: "warning",
    meaning: "A song is sung in a language that Parley does not speak, so its syllables are not counted.",
    hint: "count the syllables yourself, or give the text the role “meaning”",
  },
  "song.stress": {
    level: "warning",
    meaning: "Too few stressed syllables of a text are on the strong beats of the melody.",
    hint: "move stressed syllables to beats 1 and 3 of 4/4, 1 of 2/4 and 3/4, 1 and 4 of 6/8; parley sing shows them",
  },
  "song.wrong-stress": {
    level: "warning",
    meaning: "Unstressed syllables of longer words are on long notes on strong beats, more often than in the original.",
    hint: "put stressed syllables or words of one syllable there",
  },
  "song.rhyme": {
    level: "warning",
    meaning: "Fewer than half of the pairs of lines that rhyme in the original rhyme in the text.",
    hint: "let the same lines rhyme as in the original; parley sing --sheet shows its rhymes",
  },
  "song.word-cut": {
    level: "warning",
    meaning: "A rest, or a note of a bar or longer, is inside a word.",
    hint: "let a word end before the rest or on the long note",
  },
  "song.cluster": {
    level: "warning",
    meaning: "A line has more places where three or more consonants meet than the original, so it is hard to sing.",
    hint: "choose words with fewer consonants side by side",
  },
  "song.vowel": {
    level: "warning",
    meaning: "The highest note, or a note of two beats or more, is on a syllable that is hard to hold.",
    hint: "put an open syllable with a full vowel there",
  },
  "song.breath": {
    level: "warning",
    meaning: "More than 8 seconds are sung without a rest or a breath.",
    hint: "under “lines:” write “breath: true” in the line after which people breathe, as in { id: a, notes: 1-12, breath: true }",
  },
  "song.respelling": {
    level: "warning",
    meaning: "The respelling of a line cannot be cut into its syllables, so some notes have no letters of their own.",
    hint: "write the line without “=” or “^” there, or divide the word in another way",
  },
});
