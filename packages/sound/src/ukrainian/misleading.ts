/** What a respelling for a Ukrainian reader must not be by chance. Author of every row: the Parley project. */
export const misleadingUkrainian: { readonly [word: string]: string } = {
  ні: "no",
  так: "yes",
  стій: "stop",
  вогонь: "fire",
  міна: "a mine",
  бий: "hit",
  біжи: "run",
  смерть: "death",
  хуй: "obscene",
  пизда: "obscene",
  блядь: "obscene",
  сука: "an insult",
  срака: "rude",
  лайно: "rude",
  гівно: "rude",
  дурень: "an insult",
};
