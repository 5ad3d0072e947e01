import { expect, test } from 'vitest';
import { fileName } from '#text/file-name.ts';
import { anAssessment } from '../../builders/an-assessment.ts';

function named(organisation: string, name = ''): string {
  return fileName(anAssessment({ organisation, name }), 'pdf');
}

test.each([
  ['Harbour Council', 'Harbour-Council-2026-11-25.pdf'],
  ['', 'assessment-2026-11-25.pdf'],
  ['   ', 'assessment-2026-11-25.pdf'],
  ['😀🎉', 'assessment-2026-11-25.pdf'],
  ['A/B\\C: "D"?', 'A-B-C-D-2026-11-25.pdf'],
  ['../../etc/passwd', 'etc-passwd-2026-11-25.pdf'],
  ['.hidden', 'hidden-2026-11-25.pdf'],
  ['CON', 'CON-2026-11-25.pdf'],
  ['nul.txt', 'nul-txt-2026-11-25.pdf'],
  ['line\nbreak\u0000null\u202Egpj', 'line-break-null-gpj-2026-11-25.pdf'],
  ['香港海港委員會', '香港海港委員會-2026-11-25.pdf'],
  ['Cafe\u0301 Zürich', 'Café-Zürich-2026-11-25.pdf'],
  ['हिन्दी', 'हिन्दी-2026-11-25.pdf'],
])('an organisation called %j gives %s', (organisation, expected) => {
  expect(named(organisation)).toBe(expected);
});

test('the name of the assessment goes before that of the organisation', () => {
  expect(named('Harbour Council', 'Autumn 2026')).toBe('Autumn-2026-2026-11-25.pdf');
});

test('a long name is cut, and no character is cut in two', () => {
  expect(named('x'.repeat(300))).toBe(`${'x'.repeat(60)}-2026-11-25.pdf`);
  expect(named('𠮷'.repeat(300))).toBe(`${'𠮷'.repeat(60)}-2026-11-25.pdf`);
});

test('fits what a file system takes in any script', () => {
  expect(new TextEncoder().encode(named('𠮷'.repeat(300))).length).toBeLessThanOrEqual(255);
});

test('a cut does not leave a hyphen before the day', () => {
  expect(named(`${'x'.repeat(59)} yes`)).toBe(`${'x'.repeat(59)}-2026-11-25.pdf`);
});

test('a part of the assessment is said before the day', () => {
  const assessment = anAssessment({ name: 'A', organisation: '' });
  expect(fileName(assessment, 'pdf', 'board')).toBe('A-board-2026-11-25.pdf');
});

test('another ending is taken as given', () => {
  expect(fileName(anAssessment({ name: 'A' }), 'redress.json')).toBe('A-2026-11-25.redress.json');
});
