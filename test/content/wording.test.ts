import { describe, expect, test } from 'vitest';
import { readFiles } from '#build/read-content.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { allProse, loadIso10002, type Prose, wordsOf } from './iso-10002.ts';

const standard = loadIso10002();
const prose = allProse(standard);
const criteria = allClauses(standard.catalogue).flatMap((clause) =>
  clause.criteria.map(
    ({ id, text }): Prose => ({
      clause: clause.slug,
      place: id.slice(id.lastIndexOf('/') + 1),
      text,
    }),
  ),
);
const actions = prose.filter(({ place }) => place.endsWith(' action'));

function where({ clause, place, text }: Prose): string {
  return `${clause} ${place}: ${text}`;
}

function matching(pieces: readonly Prose[], pattern: RegExp): string[] {
  return pieces.flatMap((piece) => {
    const match = pattern.exec(piece.text);
    return match === null ? [] : [`${piece.clause} ${piece.place}: “${match[0]}”`];
  });
}

describe('a criterion', () => {
  test('has no word that two people can read in two ways, and none of a binding norm', () => {
    const vague =
      /\b(appropriate(ly)?|adequate(ly)?|effective(ly)?|regularly|where necessary|ensur(e|es|ed|ing)|robust(ly)?|shall|must|compliance|nonconformit(y|ies))\b/i;

    expect(matching(criteria, vague)).toEqual([]);
  });

  test('has 8 to 28 words', () => {
    const outside = criteria.filter(({ text }) => {
      const { length } = text.split(/\s+/);
      return length < 8 || length > 28;
    });

    expect(outside.map(where)).toEqual([]);
  });

  test('is one sentence that ends with a full stop', () => {
    expect(criteria.filter(({ text }) => !/^[A-Z“"][^.!?]*\.$/.test(text)).map(where)).toEqual([]);
  });
});

/** Share of the words that two texts have in common, of all words in either. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

describe.each([
  ['criterion', criteria],
  ['action', actions],
] as const)('no %s', (_kind, pieces) => {
  test('stands in two places', () => {
    const seen = new Map<string, Prose>();
    const twice = pieces.filter((piece) => {
      const key = wordsOf(piece.text).join(' ');
      const isKnown = seen.has(key);
      seen.set(key, piece);
      return isKnown;
    });

    expect(twice.map(where)).toEqual([]);
  });

  test('is nearly another one', () => {
    const sets = pieces.map((piece) => ({ piece, words: new Set(wordsOf(piece.text)) }));
    const pairs = sets.flatMap((one, position) =>
      sets
        .slice(position + 1)
        .filter((other) => likeness(one.words, other.words) > 0.75)
        .map((other) => `${where(one.piece)} | ${where(other.piece)}`),
    );

    expect(pairs).toEqual([]);
  });
});

test('no run of nine words occurs in four clauses or more', () => {
  const clausesOf = new Map<string, Set<string>>();
  for (const { clause, text } of prose) {
    const words = wordsOf(text);
    for (let start = 0; start + 9 <= words.length; start += 1) {
      const run = words.slice(start, start + 9).join(' ');
      clausesOf.set(run, (clausesOf.get(run) ?? new Set()).add(clause));
    }
  }
  const often = [...clausesOf].filter(([, clauses]) => clauses.size >= 4);

  expect(often.map(([run, clauses]) => `${run} (${[...clauses].join(', ')})`)).toEqual([]);
});

test('no annex is cited by its letter, which differs between editions', () => {
  expect(matching(prose, /\bannex(es)? [A-Z]\b/i)).toEqual([]);
});

test('the spelling is British', () => {
  const american =
    /\b(?!(?:re|over|mid|under)?siz|priz|seiz|capsiz|baptiz)\w+iz(e|es|ed|ing|ation|ations|er|ers)\b|\b(colou?rless|color\w*|behavior\w*|center(s|ed)?|favor\w*|honor(s|ed)?|labor|catalog|fulfill|enroll|analyz\w+|canceled|traveled|modeling|gray)\b/i;

  const pages = ['content/guidance/en', 'content/glossary/en', 'content/locales/en']
    .flatMap((folder) => readFiles(process.cwd(), folder))
    // A model of OSCAL keeps the name which that format gives it.
    .map(
      ({ path, text }): Prose => ({
        clause: path,
        place: '',
        text: text.replace('poam (actions) or catalog', ''),
      }),
    );

  expect(matching([...prose, ...pages], american)).toEqual([]);
});
