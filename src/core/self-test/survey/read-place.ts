import { plainName } from '#core/tables/read-cell.ts';
import { type SurveyLanguage, statementsOf } from './survey.ts';

/** A choice without the figure before it: `4 – mostly` is `mostly`. */
const withoutFigure = (choice: string) => choice.replace(/^\d+\s*[–—-]?\s*/, '');

/** All that may be typed for a choice: as it is offered, its words, its figure. */
function namesOf(choice: string, points: number | undefined): readonly string[] {
  return [choice, withoutFigure(choice), String(points)].map(plainName);
}

/** The places of choices by all that may be typed for them, in any of the languages. */
export function placesByName(languages: readonly SurveyLanguage[]): ReadonlyMap<string, number> {
  return new Map(
    languages.flatMap(({ test }) =>
      statementsOf(test).flatMap(({ choices }) =>
        choices.flatMap((choice, place) =>
          namesOf(choice, test.points[place]).map((name) => [name, place] as const),
        ),
      ),
    ),
  );
}

/**
 * The place of the choice that a cell names: the choice itself, its words, its figure, also as `4.0`,
 * `4分` or `4 mostly`. Undefined where it may mean something else, such as `4-5` or `3.5`.
 */
export function readPlace(cell: string, places: ReadonlyMap<string, number>): number | undefined {
  const typed = plainName(cell);
  const figure = /^(\d)(?:[.,]0+)?(?: ?分)?$/.exec(typed)?.[1];
  if (figure !== undefined) return places.get(figure);
  const [, first, words = ''] = /^(\d) ?[–—:.)、-]? ?(\D+)$/.exec(typed) ?? [];
  const [named, counted] = [places.get(words), places.get(first ?? '')];
  return places.get(typed) ?? (named === counted ? named : undefined);
}
