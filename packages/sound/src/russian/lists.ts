/**
 * Russian words whose sound the rules alone cannot know. Written down by the project from common
 * vocabulary; the orthoepic lists follow the «Словарь ударений» tradition (Аванесов: «Русское литературное произношение»).
 */

/** Words of one syllable, and particles, that lean on the next word or the one before: no stress of their own. */
export const PROCLITICS: ReadonlySet<string> = new Set(
  "в во с со к ко о об обо от ото из изо у на за по до для без безо при про над под перед пред через сквозь и а но не ни да".split(
    " ",
  ),
);
export const ENCLITICS: ReadonlySet<string> = new Set("же ж бы б ли ль ка то либо нибудь таки".split(" "));
/** After по- and a hyphen these have their stress elsewhere: по-мо́ему. */
export const AFTER_PO: { readonly [word: string]: string } = {
  моему: "мо́ему",
  твоему: "тво́ему",
  своему: "сво́ему",
};
/** Of the proclitics, those that can be the word that is stressed when they stand alone. */
export const ALONE_STRESSED: ReadonlySet<string> = new Set(["да", "на"]);

/** -ого, -его said with г. */
export const G_KEPT: RegExp =
  /^(?:не)?(?:на)?(?:много|дорого|строго|убого|полого|отлого|волго|благо|лого|эго|лего|премного|ого)$/u;

/**
 * Words that begin so have a hard consonant before the е written as a capital here (отЕль is said отэль), and no [j] where
 * that е follows a vowel (клиЕнт); `$` is the end of the word. After Аванесов («Русское литературное произношение»).
 */
export const HARD_E: readonly string[] = `
  отЕл модЕл кафЕ$ кафЕтЕр шоссЕ$ интЕр интЕллект интЕнсив интЕграц компьютЕр тЕст бутЕрброд свитЕр антЕнн тЕрмос тЕндЕр стЕнд сЕрвис сЕрвЕр дЕльт дЕцибел индЕкс купЕ$ пюрЕ$
  резюмЕ$ атЕлье партЕр протЕз синтЕз синтЕт тЕзис антитЕз панЕл пантЕр поэтЕсс баронЕсс стюардЕсс фотомодЕл фонЕм экзЕма экзЕмы экзЕму экзЕмой тЕндЕнц тоннЕл туннЕл коктЕйл бартЕр принтЕр сканЕр адаптЕр
  роутЕр чартЕр скутЕр постЕр стартЕр шпатЕл катЕтЕр лазЕр миксЕр мЕнЕдж шЕдЕвр стЕйк тирЕ$ фонЕт генЕт генЕзис экстрЕмал контЕйнер фрЕон бизнЕс сЕпсис сЕкс тЕннис бЕби гёрлфрЕнд хЕштЕг
  дЕизм дЕндр диспансЕр диатЕз анЕстЕз артЕри атЕросклер альтЕрнат вундЕркинд гантЕл гипотЕнуз гротЕск дЕвальв дЕградац дЕмарш дЕмпинг дЕтЕктив дЕтЕктор дЕфиле идЕнти кабарЕ$ кашнЕ$ кЕмпинг
  кодЕкс кортЕж коттЕдж крЕдо лотЕре модЕрн модЕм нонсЕнс патЕтич портмонЕ$ протЕже рЕйтинг стЕтоскоп стратЕг тЕракт тЕнт$ тЕнта$ тЕмбр тЕмп$ тЕмпы$ трЕнд трЕк$ флЕш цитадЕл шатЕн шимпанзЕ$ эссЕ$ экстЕрн экстЕрьер
  эстЕт бордЕл сЕйф бармЕн супермЕн бизнЕсмЕн яхтсмЕн кузЕн безЕ$ критЕри экстЕнсив сентЕнц брЕнд бЕйдж бЕйсбол хЕппи пастЕриз дЕтант аутсайдЕр холдЕр фолдЕр стендЕр диЕт клиЕнт пациЕнт проЕкт проЕц ориЕнт риЕлтор
`
  .trim()
  .split(/\s+/u);

/** Words that begin so too and are soft: тесто, тесть, интерес, постерегите. */
export const SOFT_E: RegExp = /^(?:тест(?:о|ь|я|е|ю|ей|ем|ям|ями|ях)$|интерес|проекол|постере[гжч])/u;

/** The first parts of compounds that keep their о: госдума, фотоснимок; their stress is a second one. */
export const UNREDUCED: RegExp = /^(?:фото(?!граф)(?=.{3})|гос(?!т[иьяею])(?=[бвгджзкслмнтфхцчшщ].{3}))/u;

/** чн said as шн. */
export const CHN: RegExp =
  /(?<=^коне)чн(?=о$)|(?<=ску|^наро(?=чно)|яи|скворе|праче|пустя|горчи|двое|трое|ильини|никити|лукини|саввини|фомини|кузьмини)чн/u;

/** Names of the letters, for abbreviations without a vowel: МЧС. */
export const LETTER_NAMES: { readonly [letter: string]: string } = {
  Б: "бэ",
  В: "вэ",
  Г: "гэ",
  Д: "дэ",
  Ж: "жэ",
  З: "зэ",
  К: "ка",
  Л: "эл",
  М: "эм",
  Н: "эн",
  П: "пэ",
  Р: "эр",
  С: "эс",
  Т: "тэ",
  Ф: "эф",
  Х: "ха",
  Ц: "цэ",
  Ч: "че",
  Ш: "ша",
  Щ: "ща",
  А: "а",
  О: "о",
  У: "у",
  Э: "э",
  И: "и",
  Е: "е",
  Ю: "ю",
  Я: "я",
};
