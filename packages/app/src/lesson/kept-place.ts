import { modelOf, type Tablet } from "../feature.ts";

/** Where a video or a recording of a lesson was left. */
export interface MediumPlace {
  time: number;
  rate: number;
  /** The languages whose subtitles are hidden. */
  hidden: readonly string[];
}

/** Where a lesson was left: how far it was scrolled, and its media. Kept while the app is open. */
export interface LessonPlace {
  scroll: number;
  readonly media: Map<string, MediumPlace>;
}

const placesOf = modelOf((tablet) => {
  const places = new Map<string, LessonPlace>();
  // A lesson that is opened anew begins at its top; one that is come back to is where it was.
  tablet.navigation.onGo(({ at, id }) => {
    const place = at === "lesson" && id !== undefined ? places.get(id) : undefined;
    if (place) place.scroll = 0;
  });
  return places;
});

/** Where a lesson was left. */
export function placeOfLesson(tablet: Tablet, lesson: string): LessonPlace {
  const places = placesOf(tablet);
  const known = places.get(lesson) ?? { scroll: 0, media: new Map<string, MediumPlace>() };
  places.set(lesson, known);
  return known;
}

/** Where a medium of a lesson was left. */
export function placeOfMedium(tablet: Tablet, lesson: string, name: string): MediumPlace {
  const { media } = placeOfLesson(tablet, lesson);
  const known = media.get(name) ?? { time: 0, rate: 1, hidden: [] };
  media.set(name, known);
  return known;
}
