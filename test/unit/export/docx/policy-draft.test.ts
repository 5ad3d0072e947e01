import { describe, expect, test } from 'vitest';
import { renderDocx } from '#export/docx/render-docx.ts';
import { renderPdf } from '#export/pdf/render-pdf.ts';
import { aPolicy, draftContent, draftDocument } from '../../../builders/a-policy.ts';
import { fontFiles } from '../pdf/font-files.ts';
import { pageTexts } from '../pdf/pdf-reader.ts';
import { missingTexts } from '../tree-texts.ts';
import { openDocx, shownText } from './docx-reader.ts';

const documents = draftContent().documents.map(({ id }) => id);

/** A policy in which every question with a choice or a text of its own has an answer. */
const full = aPolicy({
  code: { chosen: ['housingOmbudsman'] },
  stages: { chosen: ['three'] },
  channels: { details: { telephone: '01234 567890', email: 'complaints@harbour.example' } },
  subjects: { text: 'A *leak* | <b>in</b> the street & a smell' },
  document: { details: { inForce: '2027-01-01' } },
});

describe.each(['en', 'zh'])('a draft in Word, in %s', (language) => {
  test.each(documents)('%s: every heading, text and cell is there in its order', async (id) => {
    const document = draftDocument(full, id, language);
    const parts = openDocx(await renderDocx(document));
    const shown = [...parts]
      .filter(([name]) => /^word\/(document|footer\d)\.xml$/.test(name))
      .map(([, part]) => shownText(part))
      .join('\n');

    expect(missingTexts(document, shown)).toEqual([]);
  });

  test('with nothing open the leaflet is one page, and so are the letters and the matrix', async () => {
    const fonts = await fontFiles();
    const kept = { ...full, answers: { ...full.answers, stages: { chosen: ['two'] } } };
    for (const id of ['leaflet', 'acknowledgement', 'decision', 'delay', 'matrix']) {
      const pages = await pageTexts(await renderPdf(draftDocument(kept, id, language), { fonts }));
      expect([id, pages.length]).toEqual([id, 1]);
    }
  });
});
