import { beforeAll, expect, test } from 'vitest';
import { KEEPABLE, type Kept, startForAnotherClient } from '#core/clients/for-another-client.ts';
import { dueDaysCalendar } from '#export/calendar/actions-calendar.ts';
import { type FontSource, renderPdf } from '#export/pdf/render-pdf.ts';
import { fileName } from '#text/file-name.ts';
import { aFullRecord, CLIENT_NAMES } from '../../../builders/a-full-record.ts';
import { NOW } from '../../../builders/an-assessment.ts';
import { sampleReport } from '../../../builders/sample-report.ts';
import { fontFiles } from './font-files.ts';
import { pageTexts } from './pdf-reader.ts';

let fonts: FontSource;

beforeAll(async () => {
  fonts = await fontFiles();
}, 90_000);

const everything = Object.fromEntries(KEEPABLE.map((one) => [one, true])) as unknown as Kept;

test('no paper of another organisation names the one whose record it was begun from', async () => {
  const begun = startForAnotherClient(aFullRecord(), {
    ...{ id: 'new', now: NOW, organisation: 'Valley Homes' },
    ...{ kept: { ...everything, team: false, ownStandards: false } },
    instead: { person: '[name]', site: '[site]' },
  });
  if (begun === undefined) throw new Error('Nothing was begun.');
  const due = { id: 'a1', title: 'A1', text: begun.organisation, day: '2026-12-31' };
  const changes = { ...begun, previous: undefined };
  const report = sampleReport('en', { edition: 'management', changes } as never);
  const pdf = await renderPdf(report, { fonts });
  const papers = [
    (await pageTexts(pdf)).join('\n'),
    Buffer.from(pdf).toString('latin1'),
    dueDaysCalendar({ id: begun.id, name: begun.organisation }, [due], NOW),
    fileName(begun, 'pdf', 'board'),
  ];

  expect(papers[0]).toContain('Valley Homes');
  expect(papers.filter((paper) => CLIENT_NAMES.test(paper))).toEqual([]);
}, 60_000);
