/** Everyday words in which each letter of the alphabet is read as it mostly is. */
export const ukrainianLetterWords: readonly string[] = `
  ма́ма вода́ дім бу́ква гора́ нога́ ґа́нок ґу́ля да день не́бо є́вро моє́ жук жона́ зима́ рис син і́ній ліс
  ніс їжа́к мої́ май бій кіт рука́ ла́па стіл мо́ва наш пес па́ра ри́ба мир сік са́ло тут ти у́ха фо́то
  ха́та цирк ціна́ час ніч шум щока́ борщ сіль кінь ю́ний лю́ди я́ма дя́дя
`
  .trim()
  .split(/\s+/u);
