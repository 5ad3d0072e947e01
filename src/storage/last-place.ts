import { ownName } from './site-root.ts';

const placesKey = () => ownName('places');

/** Most assessments of which it is remembered where one was; the longest left are forgotten. */
const LIMIT = 100;

/** By the id of an assessment, the last one first. */
type Places = ReadonlyMap<string, string>;

function isPlace(entry: unknown): entry is [string, string] {
  return (
    Array.isArray(entry) && entry.length === 2 && entry.every((one) => typeof one === 'string')
  );
}

function readPlaces(): Places {
  try {
    const places: unknown = JSON.parse(localStorage.getItem(placesKey()) ?? '[]');
    return new Map(Array.isArray(places) ? places.filter(isPlace) : []);
  } catch {
    return new Map();
  }
}

/** Where one was in an assessment when it was left in this browser: the id of a criterion or a clause. */
export function readLastPlace(assessmentId: string): string | undefined {
  return readPlaces().get(assessmentId);
}

/** Remembers where one is in an assessment, for when it is opened here again. */
export function writeLastPlace(assessmentId: string, place: string): void {
  try {
    const others = [...readPlaces()].filter(([id]) => id !== assessmentId);
    const places = [[assessmentId, place], ...others].slice(0, LIMIT);
    localStorage.setItem(placesKey(), JSON.stringify(places));
  } catch {
    // Where nothing may be kept, the walk begins at its first clause.
  }
}
