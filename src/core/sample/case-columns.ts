import { plainText } from '#core/reading/typed-text.ts';
import { STAGES } from '#schema/record/format.ts';
import type { StageName } from './stage-flaw.ts';

/** What a column of pasted complaints holds; `none` where it is left out. */
export const CASE_COLUMNS = [
  'reference',
  ...STAGES,
  'stratum',
  'severity',
  'note',
  'none',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/** The column of a stage; undefined for the others. */
export function stageOf(column: CaseColumn | undefined): StageName | undefined {
  return STAGES.find((stage) => stage === column);
}

/**
 * The words by which registers head their columns, English and Chinese. A heading is recognised when
 * it is one of these or begins with one; longer words go first, so that "date acknowledged" is no day
 * of receipt.
 */
const HEADINGS: readonly (readonly [CaseColumn, readonly string[]])[] = [
  ['acknowledgement', ['acknowledg', 'date acknowledg', 'ack', '告知', '受理告知', '确认', '收悉']],
  ['tracking', ['tracking', 'date tracked', 'logged', 'date logged', 'registered', '跟踪', '登记']],
  ['assessment', ['assess', 'initial assess', 'triage', '评估', '初步评估', '初始评估']],
  ['investigation', ['investigat', 'date investigat', '调查']],
  [
    'response',
    [
      'respon',
      'date respon',
      'final respon',
      'answered',
      'date answered',
      'replied',
      'reply',
      '答复',
      '回复',
    ],
  ],
  ['decision', ['decision', 'decided', 'date decided', 'outcome date', '决定', '沟通决定']],
  ['closure', ['clos', 'date clos', '关闭', '结案', '终止']],
  [
    'receipt',
    [
      'receipt',
      'received',
      'date received',
      'date of receipt',
      'date',
      '收到',
      '接收',
      '受理',
      '日期',
    ],
  ],
  ['severity', ['severity', 'priority', 'grade', '严重', '级别']],
  ['stratum', ['stratum', 'channel', 'site', 'department', '层', '渠道', '网点', '部门']],
  ['note', ['note', 'comment', 'remark', '备注', '说明']],
  [
    'reference',
    ['no', 'no.', 'number', 'ref', 'id', 'case', 'complaint', '编号', '序号', '投诉', '档案'],
  ],
];

/** A Latin word is a heading's first word or its beginning; a Chinese one stands anywhere in it. */
function fits(heading: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return heading.includes(word);
  if (word.length <= 3) return new RegExp(`^${word.replace('.', '\\.')}(?![a-z])`).test(heading);
  return heading.startsWith(word);
}

/** What a heading says of its column; undefined where no register is known to use it. */
export function columnOf(heading: string): CaseColumn | undefined {
  const text = plainText(heading).replace(/^(complaint|case) (?=[a-z])/, '');
  if (text === '') return undefined;
  return HEADINGS.find(([, words]) => words.some((word) => fits(text, word)))?.[0];
}
