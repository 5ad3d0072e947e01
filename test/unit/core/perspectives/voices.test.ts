import { expect, test } from 'vitest';
import { shownCells } from '#core/perspectives/cells.ts';
import { byDifference, heardClauses, seenAlone } from '#core/perspectives/differences.ts';
import { groupsOf, isPromised } from '#core/perspectives/groups.ts';
import { hearVoices } from '#core/perspectives/voices.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const FIRST = aClause({ slug: '7.1', criteria: '2a 3a' });
const SECOND = aClause({ slug: '7.2', criteria: '2a 3a' });
const CATALOGUE = aCatalogue(FIRST, SECOND);

/** Answers of one person: the letters of both clauses. */
type Letters = readonly [first: string, second: string];

/** A record in which groups said something, each person by the letters of both clauses. */
function aRecord(
  groups: Readonly<Record<string, readonly Letters[]>>,
  { promised = [], own = ['--', '--'] }: { promised?: readonly string[]; own?: Letters } = {},
): Assessment {
  const said = ([first, second]: Letters) => ({
    ...answers(FIRST, first),
    ...answers(SECOND, second),
  });
  const people = Object.entries(groups).flatMap(([group, all]) =>
    all.map((letters, at) => {
      const isAnonymous = promised.includes(group);
      return [`${group} ${at}`, { group, isAnonymous, answers: said(letters) }] as const;
    }),
  );
  return anAssessment({ perspectives: Object.fromEntries(people), answers: said(own) });
}

function hear(record: Assessment) {
  const heard = hearVoices([CATALOGUE], record);
  if (heard === undefined) throw new Error('Nobody was asked.');
  return heard;
}

const idOf = (clause: typeof FIRST, at: number) => clause.criteria[at]?.id ?? '';
const percent = (share?: { numerator: bigint; denominator: bigint }) =>
  share && Number((share.numerator * 100n) / share.denominator);

test('nothing is said of perspectives where nobody was asked for one', () => {
  expect(hearVoices([CATALOGUE], anAssessment())).toBeUndefined();
});

test('a group is what it is called, whatever the letter case', () => {
  const record = anAssessment({
    perspectives: {
      a: { group: 'Front line', isAnonymous: false, answers: {} },
      b: { group: ' front  LINE', isAnonymous: true, answers: {} },
    },
  });

  expect(groupsOf(record)).toMatchObject([
    { label: 'Front line', isAnonymous: true, people: [{}, {}] },
  ]);
});

test('a promise of anonymity holds for all of a group, also one that was made with a hand-out alone', () => {
  const handedOut = {
    h: { to: '', clauses: [], on: '2026-11-20', group: 'Board', isAnonymous: true },
  };

  expect(isPromised({ handedOut }, 'board')).toBe(true);
  expect(isPromised({ handedOut }, 'Managers')).toBe(false);
});

test('a clause counts met whole and partly half, over those who could say', () => {
  // Front line: m p u k over two people: (2 + 1 + 0) of 6. Managers: m m: all.
  const { voices, ...heard } = hear(
    aRecord({
      'Front line': [
        ['mp', '--'],
        ['uk', '--'],
      ],
      Managers: [['mm', '--']],
    }),
  );
  const [clause] = heardClauses({ voices, ...heard });

  expect(voices.map(({ label, people }) => [label, people])).toEqual([
    ['Front line', 2],
    ['Managers', 1],
  ]);
  expect(clause?.shares.map(percent)).toEqual([50, 100]);
  // m p u k m m: 2 + 1 + 0 + 2 + 2 = 7 of 10.
  expect(percent(clause?.everybody)).toBe(70);
});

test('clauses stand by how far two voices are apart, over what both answered', () => {
  // 7.1: 3a was asked of managers alone and does not count: 0 against 1/2. 7.2: 0 against 1.
  const heard = hear(
    aRecord({ 'Front line': [['u-', 'uu']], Managers: [['pm', 'mm']] }, { own: ['--', 'pp'] }),
  );

  const found = byDifference(heardClauses(heard)).map(({ clause, difference }) => [
    clause.number,
    heard.voices[difference.low]?.label,
    heard.voices[difference.high]?.label,
    percent(difference.size),
  ]);

  expect(found).toEqual([
    ['7.2', 'Front line', 'Managers', 100],
    ['7.1', 'Front line', 'Managers', 50],
  ]);
});

test('what a voice sees alone is half the scale from the nearest other, or a doubt that no other has', () => {
  const heard = hear(
    aRecord({ 'Front line': [['uk', 'm-']], Managers: [['mm', 'u-']], Board: [['mm', 'u-']] }),
  );

  expect(
    seenAlone(heard).map(({ step, voice, sees }) => [
      step.criterion.id,
      heard.voices[voice]?.label,
      sees,
    ]),
  ).toEqual([
    [idOf(FIRST, 0), 'Front line', 'less'],
    [idOf(FIRST, 1), 'Front line', 'cannotSay'],
    [idOf(SECOND, 0), 'Front line', 'more'],
  ]);
});

const promised = ['Front line', 'Board'];
const managers: readonly Letters[] = [
  ['mm', '--'],
  ['mm', '--'],
];

test('two who were promised anonymity are not shown, nor is a sum that would give them away', () => {
  const front: readonly Letters[] = [
    ['uu', '--'],
    ['uu', '--'],
  ];
  const record = aRecord({ 'Front line': front, Managers: managers }, { promised });
  const heard = hear(record);
  const [clause] = heardClauses(heard);

  expect(heard.voices.map(({ label }) => label)).toEqual(['Managers']);
  expect(heard.withheld.map(({ label }) => label)).toEqual(['Front line']);
  expect(clause).toMatchObject({ everybody: undefined, difference: undefined });
  expect(seenAlone(heard)).toEqual([]);
});

test('small groups that are three together are shown as one, and count in the sum', () => {
  const record = aRecord(
    {
      'Front line': [
        ['u-', '--'],
        ['u-', '--'],
      ],
      Board: [['p-', '--']],
      Managers: managers,
    },
    { promised },
  );

  expect(shownCells(idOf(FIRST, 0), groupsOf(record))).toMatchObject({
    groups: [undefined, undefined, { met: 2 }],
    others: { unmet: 2, partly: 1, met: 0 },
    everybody: { unmet: 2, partly: 1, met: 2 },
  });
});

test('a group of three is withheld at the statement that only two of it answered, and in every figure made of it', () => {
  // 2a: u u u. 3a: m m of two people, which a clause’s figure would give away if it counted it.
  const heard = hear(
    aRecord(
      {
        'Front line': [
          ['um', '--'],
          ['um', '--'],
          ['u-', '--'],
        ],
        Managers: managers,
      },
      { promised },
    ),
  );
  const [clause] = heardClauses(heard);

  expect(clause?.shares.map(percent)).toEqual([0, 100]);
  // 2a alone: u u u m m is 2 of 5.
  expect(percent(clause?.everybody)).toBe(40);
});

test('notes of a promised group stand without a name and not in the order of their coming, and not at all below three', () => {
  const id = idOf(FIRST, 0);
  const person = (group: string, note: string, isAnonymous: boolean) => ({
    ...{ group, isAnonymous, name: 'Ada Hyde' },
    answers: { [id]: { value: 'met' as const, note } },
  });
  const front = ['c', 'a', 'b'].map((note) => person('Front line', note, true));
  const board = person('Board', 'alone', true);
  const open = person('Managers', 'open', false);
  const all = [...front, board, open];
  const record = anAssessment({
    perspectives: Object.fromEntries(all.map((one, at) => [`p${at}`, one])),
  });

  expect(hear(record).steps[0]?.notes).toEqual([
    { voice: 0, note: 'a' },
    { voice: 0, note: 'b' },
    { voice: 0, note: 'c' },
    { voice: 1, note: 'open', name: 'Ada Hyde' },
  ]);
});

test('an answer that is carried over and not confirmed is no voice', () => {
  const record = aRecord({ Managers: [['mm', '--']] }, { own: ['uu', '--'] });
  const unconfirmed = Object.fromEntries(
    Object.entries(record.answers).map(([id, one]) => [id, { ...one, toConfirm: true }]),
  );

  expect(hear(record).voices.map(({ kind }) => kind)).toEqual(['assessment', 'group']);
  expect(hear({ ...record, answers: unconfirmed }).voices.map(({ kind }) => kind)).toEqual([
    'group',
  ]);
});

test('of a group that was promised anonymity a fourth answer changes nothing, and a sixth shows three more', () => {
  const cellsOf = (count: number) => {
    const letters = ['m-', 'm-', 'm-', 'u-', 'u-', 'u-'].slice(0, count);
    const record = aRecord(
      { Desk: letters.map((one) => [one, '--'] as const) },
      { promised: ['Desk'] },
    );
    return shownCells(idOf(FIRST, 0), groupsOf(record));
  };

  expect(cellsOf(2).groups).toEqual([undefined]);
  expect(cellsOf(3).groups).toMatchObject([{ met: 3, unmet: 0 }]);
  expect(cellsOf(4)).toEqual(cellsOf(3));
  expect(cellsOf(5)).toEqual(cellsOf(3));
  expect(cellsOf(6).groups).toMatchObject([{ met: 3, unmet: 3 }]);
  expect(cellsOf(6).everybody).toMatchObject({ met: 3, unmet: 3 });
});

test('a note of somebody who was promised anonymity is shown with the answers that are counted', () => {
  const desk = aRecord(
    { Desk: Array.from({ length: 4 }, () => ['m-', '--'] as const) },
    { promised: ['Desk'] },
  );
  const noted = Object.fromEntries(
    Object.entries(desk.perspectives ?? {}).map(([id, one]) => {
      const answer = { value: 'met' as const, note: `Said by ${id}` };
      return [id, { ...one, answers: { [idOf(FIRST, 0)]: answer } }];
    }),
  );
  const { steps } = hear({ ...desk, perspectives: noted });
  expect(steps[0]?.notes.map(({ note }) => note)).toEqual([
    'Said by Desk 0',
    'Said by Desk 1',
    'Said by Desk 2',
  ]);
});
