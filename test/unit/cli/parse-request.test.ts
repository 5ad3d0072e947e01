import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dayAt } from '#core/calendar/day.ts';
import { UsageError } from '../../../src/cli/command-error.ts';
import { readCommandWords } from '../../../src/cli/command-words.ts';
import { parseRequest } from '../../../src/cli/parse-request.ts';

const words = readCommandWords('en', fileURLToPath(new URL('../../../', import.meta.url)));

const DAY = '--day=2027-01-01';
const ONE = { paths: ['a.json'], summary: undefined, force: false };
const REPORT = { command: 'report', ...ONE, day: '2027-01-01', holdsRecord: false };
const SCORE = { command: 'score', ...ONE, json: false, out: undefined };
const COMPARE = { command: 'compare', ...ONE, out: undefined, form: 'text', anonymous: false };

test.each([
  [['help'], { command: 'help' }],
  [['--help'], { command: 'help' }],
  [['-h'], { command: 'help' }],
  [['score', '--help'], { command: 'help' }],
  [['score', 'a.json'], SCORE],
  [['score', '--json', '-'], { ...SCORE, paths: ['-'], json: true }],
  [['score', 'a.json', '--out', 'b.JSON'], { ...SCORE, json: true, out: 'b.JSON' }],
  [['score', 'a.json', '--out', '2026.11/'], { ...SCORE, out: '2026.11/' }],
  [['validate', '--', '-odd.json'], { command: 'validate', ...ONE, paths: ['-odd.json'] }],
  [
    ['validate', 'a', 'b', '--summary', 's.csv', '--force'],
    { command: 'validate', paths: ['a', 'b'], summary: 's.csv', force: true },
  ],
  [['compare', 'a.json', '--json'], { ...COMPARE, form: 'json' }],
  [
    ['compare', 'a.json', '--anonymous', '--out=b.pdf'],
    { ...COMPARE, anonymous: true, out: 'b.pdf', form: 'pdf' },
  ],
  [['compare', 'a.json', '--out=b.xlsx'], { ...COMPARE, out: 'b.xlsx', form: 'xlsx' }],
  [
    ['oscal', 'a.json', '--out=b.json', '--model', 'poam'],
    { command: 'oscal', ...ONE, out: 'b.json', model: 'poam' },
  ],
  [['report', 'a.json', '--out=b.c/', DAY], { ...REPORT, out: 'b.c/', format: 'pdf' }],
  [['report', 'a.json', '--out', 'b.pdf', DAY], { ...REPORT, out: 'b.pdf', format: 'pdf' }],
  [['report', '--out=b.pdf', 'a.json', DAY], { ...REPORT, out: 'b.pdf', format: 'pdf' }],
  [['report', 'a.json', '--out=b', DAY], { ...REPORT, out: 'b', format: 'pdf' }],
  [['report', 'a.json', '--out=b.DOCX', DAY], { ...REPORT, out: 'b.DOCX', format: 'docx' }],
  [['report', 'a.json', '--out=b.json', DAY], { ...REPORT, out: 'b.json', format: 'json' }],
  [['report', 'a.json', '--out=b.html', DAY], { ...REPORT, out: 'b.html', format: 'html' }],
  [['report', 'a.json', '--out=.docx', DAY], { ...REPORT, out: '.docx', format: 'docx' }],
  [['report', 'a.json', '--out=b.xlsx', DAY], { ...REPORT, out: 'b.xlsx', format: 'xlsx' }],
  [
    ['report', 'a.json', '--out=b.txt', '--format', 'md', DAY],
    { ...REPORT, out: 'b.txt', format: 'md' },
  ],
  [
    ['report', 'a.json', '--out=b.pdf', '--edition=board', DAY],
    { ...REPORT, out: 'b.pdf', format: 'pdf', edition: 'board' },
  ],
])('%j is understood', (args, request) => {
  expect(parseRequest(args, words)).toEqual(request);
});

test.each([
  ['no command', [], 'Name a command'],
  ['an unknown command', ['grade', 'a.json'], 'There is no command “grade”'],
  ['a name that every object has', ['toString'], 'There is no command “toString”'],
  ['no file', ['score'], 'Name the file or folder'],
  ['two registers', ['monitor', 'a.csv', 'b.csv', '--out=c.pdf'], '“b.csv” is one too many'],
  ['standard input among files', ['score', '-', 'b.json'], 'stands alone'],
  ['a summary that is no table', ['score', 'a', '--summary=s.pdf'], 'End it in .csv, .xlsx'],
  ['a summary in no file', ['score', 'a', '--summary', ''], 'End it in .csv, .xlsx'],
  ['scores that go to no name', ['score', 'a.json', '--out='], 'after --out'],
  ['scores under the name of a PDF', ['score', 'a.json', '--out=b.pdf'], 'End it in .txt, .json'],
  ['JSON under the name of a text', ['score', 'a', '--json', '--out=b.txt'], 'End it in .json'],
  ['a merge that goes nowhere', ['merge', 'a', 'b'], '--out merged.redress'],
  [
    'an unknown rule',
    ['merge', 'a', 'b', '--out=c.redress', '--rule=mine'],
    '--rule is not “mine”',
  ],
  [
    'a lead without the rule',
    ['merge', 'a', 'b', '--out=c.redress', '--lead=A'],
    'add --rule lead',
  ],
  ['OSCAL that goes nowhere', ['oscal', 'a.json'], '--out results.json'],
  ['OSCAL as a PDF', ['oscal', 'a', '--out=b.pdf'], 'End it in .json'],
  ['an unknown model', ['oscal', 'a', '--out=b', '--model=ssp'], '--model is not “ssp”'],
  ['a template of a PDF', ['report', 'a', '--out=b.pdf', '--template=t.docx'], 'end OUT in .docx'],
  ['a comparison without a form', ['compare', 'a', '--out=b'], 'End it in .pdf, .docx'],
  ['JSON under the name of a table', ['compare', 'a', '--json', '--out=b.csv'], 'End it in .json'],
  ['an unknown option', ['score', 'a.json', '--xml'], '“score” has no option --xml.'],
  ['an option of another command', ['validate', 'a.json', '--json'], 'no option --json.'],
  ['a report that goes nowhere', ['report', 'a.json'], '--out report.pdf'],
  ['a report that goes to no name', ['report', 'a.json', '--out='], '--out report.pdf'],
  ['an unknown edition', ['report', 'a.json', '--out=b', '--edition=short'], '--edition'],
  ['an unknown format', ['report', 'a.json', '--out=b', '--format=odt'], 'no format “odt”'],
  ['a PDF under the name of a table', ['report', 'a.json', '--out=b.csv'], 'End it in .pdf'],
  ['a PDF under the name of a Word file', ['report', 'a', '--out=b.docx.'], 'End it in .pdf'],
  ['one format and another ending', ['report', 'a', '--out=b.docx', '--format=pdf'], 'in .pdf,'],
  ['a day that the year has not', ['report', 'a', '--out=b', '--day=2026-02-30'], '2026-02-30” is'],
  ['a day in other words', ['report', 'a', '--out=b', '--day=tomorrow'], 'YYYY-MM-DD'],
  ['an unknown short option', ['score', 'a.json', '-x'], 'no option -x.'],
  ['a value where none belongs', ['score', 'a.json', '--json=1'], 'The value of --json'],
  ['an option without its value', ['report', 'a.json', '--out'], 'The value of --out is missing'],
])('%s is refused with the reason', (_case, args, reason) => {
  expect(() => parseRequest(args, words)).toThrow(UsageError);
  expect(() => parseRequest(args, words)).toThrow(reason);
});

test('without a day it is the one of this machine', () => {
  const request = parseRequest(['report', 'a.json', '--out', 'b.pdf'], words);

  expect(request).toMatchObject({ day: dayAt(new Date().toISOString()) });
});
