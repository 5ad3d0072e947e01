/** Writes what the report on a standard of one's own with many criteria is made from, every one answered: CRITERIA OUT. */

import { writeFileSync } from 'node:fs';
import { readStandards } from '#build/read-content.ts';
import { readReportWords } from '#build/read-words.ts';
import { ownActions, ownCatalogue } from '#core/catalogue/own-catalogue.ts';
import { anAssessment } from '../../builders/an-assessment.ts';

const [, , criteria = '', out = ''] = process.argv;
const ID = 'large-charter';
const PER_CLAUSE = 10;
const PER_AREA = 10;
const RUNGS = [2, 3, 4, 5] as const;
const VALUES = ['met', 'partly', 'unmet', 'unknown'] as const;
const NOTE = 'Seen in nine of thirty files; the register names who answered, and on which day.';

const clauseOf = (at: number) => {
  const id = `${ID}/${at + 1}`;
  return {
    ...{ id, number: String(at + 1), title: `Promise ${at + 1} to people who complain` },
    weight: 2 as const,
    criteria: Array.from({ length: PER_CLAUSE }, (_, place) => ({
      ...{
        id: `${id}/${place}`,
        rung: RUNGS[place % RUNGS.length] ?? 2,
        basis: 'clause' as const,
        headline: false,
      },
      text: `The organisation keeps promise ${at + 1} in regard ${place + 1}, and can show it.`,
      action: `Keep promise ${at + 1} in regard ${place + 1}, and write down how.`,
    })),
    ...{ evidence: ['The register'], test: ['Read ten files'], guidance: 'Begin with the files.' },
  };
};
const clauses = Array.from({ length: Number(criteria) / PER_CLAUSE }, (_, at) => clauseOf(at));
const areas = Array.from({ length: Math.ceil(clauses.length / PER_AREA) }, (_, at) => ({
  id: `${ID}/area-${at + 1}`,
  title: `Area ${at + 1}`,
  clauses: clauses.slice(at * PER_AREA, (at + 1) * PER_AREA),
}));
const own = {
  ...{ id: ID, name: 'Large Charter', title: 'Large Charter', edition: '2026', areas },
  ...{ catalogueVersion: '1', scale: 'levels' as const, clauseWord: 'provision' as const },
  sources: ['Written for a benchmark'],
};
const ids = clauses.flatMap((clause) => clause.criteria.map(({ id }) => id));
const answers = Object.fromEntries(
  ids.map((id, at) => [id, { value: VALUES[at % VALUES.length] ?? 'met', note: NOTE }]),
);
const assessment = anAssessment({
  standards: [{ id: ID, catalogueVersion: '1' }],
  ownStandards: [own],
  answers,
});
const [leading] = readStandards('en');
const { maturityModel } = leading ?? {};
const input = {
  standards: [{ catalogue: ownCatalogue(own), guidance: ownActions(own), maturityModel }],
  ...{ assessment, words: readReportWords('en'), language: 'en' },
  ...{ createdAt: assessment.updatedAt, today: '2026-11-30' },
};
writeFileSync(out, JSON.stringify(input));
