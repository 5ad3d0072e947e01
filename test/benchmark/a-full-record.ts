import { readStandards } from '#build/read-content.ts';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { allClauses, type Clause } from '#core/catalogue/catalogue.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { ANSWER_VALUES, STAGES } from '#schema/record/format.ts';
import { startRandom } from '../builders/random.ts';

const NOW = '2026-11-25T09:30:00Z';
const SEED = 20_261_125;
const ANSWERED = 300;
const MEGABYTE = 1_000_000;
const EVIDENCE = 200;
const FINDINGS = 100;
const CASES = 60;
const FILES = 50;

const STAGES_ON_FILE = Object.fromEntries(
  STAGES.map((stage) => [stage, { state: 'onFile' as const, date: '2026-10-01' }]),
);

/** Entries by an id of their own. */
function entries<Entry>(count: number, prefix: string, make: (position: number) => Entry) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, position) => [`${prefix}-${position}`, make(position)]),
  );
}

const random = startRandom(SEED);

function pick<Value>(values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** Files of a megabyte each that no zip makes smaller. */
async function someFiles() {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const attachments: Attachment[] = [];
  for (let file = 0; file < FILES; file += 1) {
    const bytes = Uint8Array.from({ length: MEGABYTE }, () => random() * 256);
    const hash = await sha256(bytes);
    const id = `file-${file}`;
    contents.set(hash, bytes);
    attachments.push({ id, hash, name: `${id}.pdf`, type: 'application/pdf', size: MEGABYTE });
  }
  return { contents, attachments };
}

function criteriaOf(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) => clause.criteria.map(({ id }) => id));
}

function answersTo(criteria: readonly string[]): Assessment['answers'] {
  return Object.fromEntries(
    criteria.slice(0, ANSWERED).map((id) => {
      const value = pick(ANSWER_VALUES);
      return [id, { value, reason: 'Not done here.', note: 'Seen in the register. '.repeat(9) }];
    }),
  );
}

function registers(
  clauses: readonly Clause[],
  attachments: readonly Attachment[],
  count: { readonly evidence: number; readonly findings: number },
): Partial<Assessment> {
  const criteria = criteriaOf(clauses);
  return {
    evidence: entries(count.evidence, 'evidence', (position) => ({
      title: `Record ${position}`,
      kind: 'record' as const,
      method: 'examine' as const,
      date: '2026-11-20',
      criteria: [pick(criteria), pick(criteria), pick(criteria)],
      attachments: attachments.slice(position, position + 1),
    })),
    findings: entries(count.findings, 'finding', (position) => ({
      clauseId: pick(clauses).id,
      condition: 'Nine of thirty acknowledgements left late. '.repeat(3),
      evidence: [`evidence-${position}`],
    })),
    actions: entries(count.findings, 'action', (position) => ({
      findingId: `finding-${position}`,
      correctiveAction: 'Name a deputy.',
      due: '2027-01-31',
      status: 'open' as const,
    })),
    samples: {
      sample: { title: 'Autumn', method: 'random', targets: {}, holidays: [], size: CASES },
    },
    cases: entries(CASES, 'case', (position) => ({
      sampleId: 'sample',
      reference: `2026-${position}`,
      stages: STAGES_ON_FILE,
    })),
  };
}

/** An assessment with 300 answers, 60 complaint files and so many entries in its registers. */
export function aThoroughAssessment(
  id: string,
  attachments: readonly Attachment[],
  count = { evidence: EVIDENCE, findings: FINDINGS },
): Assessment {
  const catalogue = readStandards('en')[0]?.catalogue;
  if (catalogue === undefined) throw new Error('There is no standard to measure with.');
  return {
    ...createAssessment([catalogue.standard], { id, now: NOW }),
    organisation: 'A thorough audit',
    answers: answersTo(criteriaOf(allClauses(catalogue))),
    ...registers(allClauses(catalogue), attachments, count),
  };
}

/** The bundle of an assessment as full as a thorough audit leaves it: 300 answers, 200 pieces of evidence, 100 findings, 60 complaints, 50 MB of files. */
export async function aFullRecord(): Promise<{ id: string; bytes: Uint8Array }> {
  const { contents, attachments } = await someFiles();
  const assessment = aThoroughAssessment('full-record', attachments);
  return { id: assessment.id, bytes: await writeBundle(assessment, contents, NOW) };
}
