import { expect, test } from 'vitest';
import { findTerms } from '#core/policy/check/find-terms.ts';
import { findSpecials } from '#core/policy/check/specials.ts';
import { parseTerm } from '#core/policy/check/term.ts';
import { indexTerms } from '#core/policy/check/term-index.ts';
import { splitUnits } from '#core/policy/check/units.ts';

/** The stretches of a text that a term finds, all of it being one passage. */
function found(term: string, text: string): readonly string[] {
  const units = splitUnits(text);
  const { places } = findSpecials(units, text);
  const { of } = findTerms(
    indexTerms([parseTerm(term, 0)]),
    units,
    places,
    units.map(() => 0),
  );
  return (of[0] ?? []).map(({ first, end }) =>
    text.slice(units[first]?.start, units[end - 1]?.end),
  );
}

test.each([
  ['complaint', 'A complaint is welcome.', ['complaint']],
  [
    'acknowledg*',
    'We acknowledge it; an Acknowledgement follows.',
    ['acknowledge', 'Acknowledgement'],
  ],
  ['complainant', 'the complainant’s name', ['complainant’s']],
  ['keep ... informed', 'We keep the person informed.', ['keep the person informed']],
  ['made ... of it', 'made of all that comes of it', ['made of all that comes of it']],
  ['made ... of it', 'made long before anybody had ever heard a word of it', []],
  ['首诉负责', '实行“首诉负责制”。', ['首诉负责']],
  ['向 ... 投诉', '您可以向监管部门投诉。', ['向监管部门投诉']],
  ['<time>', 'within 5 working days', ['5 working days']],
  ['<email>', 'write to help@council.test today', ['help']],
  ['<phone>', 'ring 01234 567890', ['01234 567890']],
  ['<phone>', 'ring 13 22 06', ['13 22 06']],
  ['<phone>', '电话：0556-2182222', ['0556-2182222']],
  ['<url>', 'see https://council.test/complain', ['https']],
  ['<date>', 'since March 2024', ['2024']],
])('%s in “%s”', (term, text, expected) => {
  expect(found(term, text)).toEqual(expected);
});

test('a word that only begins alike is not found', () => {
  expect(found('fee', 'We value your feedback.')).toEqual([]);
});

test('no term reaches over the end of a passage', () => {
  const units = splitUnits('We respond. Within days.');
  const { of } = findTerms(
    indexTerms([parseTerm('respond ... within', 0)]),
    units,
    [],
    [0, 0, 1, 1],
  );

  expect(of).toEqual([undefined]);
});
