import { expect, test } from 'vitest';
import { readReportWords } from '#build/read-words.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { handOutSheet } from '#core/report/hand-out-sheet.ts';
import {
  anOutgoing,
  aReturnContext,
  CLAUSE,
  QUESTIONNAIRE_WORDS,
} from '../../../builders/a-return.ts';
import { NOW } from '../../../builders/an-assessment.ts';

test.each(['en', 'zh'] as const)(
  'a sheet in %s has the chosen statements alone, a box for each answer and lines for a note',
  (language) => {
    const assessment = anOutgoing();
    const [{ catalogues }] = aReturnContext(assessment, language).languages;
    const { blocks } = handOutSheet({
      ...{ assessment, language, clauses: new Set([CLAUSE]), createdAt: NOW },
      walked: catalogues.map((one) => walkedCatalogue(one, assessment)),
      ...{ words: QUESTIONNAIRE_WORDS[language], reportWords: readReportWords(language) },
      ...{ to: 'Anna Lee', due: '2026-12-01', site: 'Quay', group: 'Front', isAnonymous: true },
    });
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const text = JSON.stringify(blocks);

    expect(tables.map(({ caption }) => caption.split(' ')[0])).toEqual(['7.4']);
    expect(tables[0]?.columns).toHaveLength(7);
    expect(tables[0]?.rows[0]?.at(-1)).toEqual({ runs: [], lines: 3 });
    expect(text).toMatch(/Quay.*Front/);
    expect(text).not.toContain('Anna Lee');
  },
);
