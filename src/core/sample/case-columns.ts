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

/** What heads a column of no stage, however much the rest of it sounds like one: limits, people, and what it was about. */
const NO_STAGE =
  /\b(due|target|deadline|limit|within|days?|hours?|overdue|late|complainant|customer|client|name|handler|owner|officer|by|nature|subject|details?|description|type|category|reason|updated|outcome)\b|时限|時限|期限|限期|^应|^應|是否|天数|天數|时长|時長|人$|人员|人員|员$|者|姓名|内容|內容|电话|電話|原因|事由|事项|类型|類型|类别|類別|摘要|方式|结果|結果/;

/** Words that end a heading of another kind, whatever stage is named before them. */
const OTHERS: readonly (readonly [CaseColumn, RegExp])[] = [
  ['note', /\b(notes?|comments?|remarks?)\b|备注|備註|说明|說明/],
  ['severity', /\b(severity|priority|grade)|严重|嚴重|级别|級別|等级|等級/],
  ['stratum', /\b(stratum|channel|site|department|branch)|层|渠道|管道|网点|網點|部门|部門/],
];

/**
 * The words by which registers head the columns of stages, English and Chinese; where a heading holds
 * two of them, the first counts.
 */
const STAGE_WORDS: readonly (readonly [CaseColumn, RegExp])[] = [
  ['acknowledgement', /\back(\b|now)|告知|确认|確認|收悉/],
  ['tracking', /\b(track|logged|registered|recorded)|跟踪|跟蹤|登记|登記|立案/],
  ['assessment', /\b(assess|triage)|评估|評估/],
  ['investigation', /\binvestigat|调查|調查/],
  ['response', /\b(respon|answered|repl(y|ied))|答复|答覆|答復|回复|回覆|回復/],
  ['decision', /\bdeci(sion|ded)|决定|決定/],
  [
    'closure',
    /\b(clos|resolved|completed|finished)|关闭|關閉|结案|結案|办结|辦結|完结|完結|终止|終止/,
  ],
  ['receipt', /\b(receipt|received|opened|created|raised)|收到|收件|接收|受理|来信|來信|来电|來電/],
];

/** A day of nothing that is said is the day on which the complaint came in. */
const BARE_DAY = /^(complaint |case )?date( of (the )?complaint)?$|^(投诉|投訴)?(日期|时间|時間)$/;

const REFERENCE =
  /^(no|nr|ref|reference|id|case|complaint|number)\b(?!.*(type|channel))|\b(no|ref|reference|id|number)\.?$|编号|編號|序号|序號|单号|單號|案号|案號|档案|檔案|^(投诉|投訴)$|(投诉|投訴)[号號]/;

/** What a heading says of its column; undefined where no register is known to use it. */
export function columnOf(heading: string): CaseColumn | undefined {
  const text = plainText(heading).replace(/[_]/g, ' ');
  if (text === '') return undefined;
  const found = (words: readonly (readonly [CaseColumn, RegExp])[]) =>
    words.find(([, word]) => word.test(text))?.[0];
  if (BARE_DAY.test(text)) return 'receipt';
  const other = found(OTHERS);
  if (other !== undefined) return other;
  if (!NO_STAGE.test(text)) {
    const stage = found(STAGE_WORDS);
    if (stage !== undefined) return stage;
  } else if (!/编号|編號|\b(no|ref|id|number)\.?$/.test(text)) return undefined;
  return REFERENCE.test(text) ? 'reference' : undefined;
}
