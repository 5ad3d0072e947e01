import { ownEntry } from '#core/own-entry.ts';

/** What stands before or after a person's name and is none of it. */
export const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame'];

/** What follows a family name in Chinese, where the given name is left away. */
export const CHINESE_TITLES = [
  '先生',
  '女士',
  '小姐',
  '经理',
  '主任',
  '主管',
  '部长',
  '科长',
  '处长',
  '局长',
  '总监',
  '总',
  '工',
  '老师',
];

/** What stands before a family name among colleagues. */
export const CHINESE_PREFIXES = ['老', '小', '阿'];

/** Words that look like a family name with a title, and are none. */
const CHINESE_WORDS =
  /^(?:施工|管工|务工|分工|全总|汇总|小时|小于|小计|小区|小组|小学|小型|小康|小商|老师|老年|老路|老于)$/u;

/** Whether a family name with what stands beside it is a word of its own. */
export function isChineseWord(text: string): boolean {
  return CHINESE_WORDS.test(text);
}

/** Family names that end words, with what stands before them then: 任何经理 is any manager, not Mr He. */
const CHINESE_ENDS: Readonly<Record<string, string>> = {
  ...{
    何: '任如为几',
    于: '由对关至基等大小',
    时: '及按小同当届',
    安: '公保治',
    方: '对双各地他我',
  },
  ...{
    高: '提最',
    成: '完达组',
    任: '责主担',
    易: '容交贸',
    常: '经日通正',
    平: '水公',
    明: '说证声',
  },
  ...{
    关: '有相机',
    单: '清订账简',
    管: '主监尽保',
    全: '安完齐',
    程: '过流工',
    段: '阶手时',
    项: '事各',
  },
};

/** The signs after which a family name is the end of another word. */
export function endsWordAfter(family: string): string {
  return ownEntry(CHINESE_ENDS, family) ?? '';
}

/** English words of two letters: such a part of a name alone names nobody for sure. */
const SHORT_WORDS = new Set(
  'ad am an as at be by do ed eg go he hi id ie if in is it me my no of oh ok on or pm re so to up us vs we'.split(
    ' ',
  ),
);

/** Whether a part of a name is an English word of two letters. */
export function isShortWord(part: string): boolean {
  return SHORT_WORDS.has(part.toLowerCase());
}

const CHINESE_ROLE = /(?:[部科处室组局会员长]|中心|秘书|经理|主任|主管|总监|负责人)$|^[^·]{5,}$/u;

/** Whether a Chinese text is a department or a post, which is no name although it stands where one does. */
export function isChineseRole(text: string): boolean {
  return CHINESE_ROLE.test(text);
}

/** What the law adds to the name of an organisation. */
const LEGAL_FORMS = [
  'limited',
  'ltd',
  'plc',
  'llp',
  'inc',
  'corp',
  'corporation',
  'company',
  'co',
  'gmbh',
  'ag',
  'sa',
  'bv',
  'cic',
  'cio',
];
const CHINESE_LEGAL_FORM = /(?:集团)?(?:股份|责任)?有限(?:责任)?公司$/u;

/** The name without what the law adds to it: `Harbour Water` for `Harbour Water Ltd.` */
export function withoutLegalForm(name: string): string {
  const words = name.replace(CHINESE_LEGAL_FORM, '').split(/[\s,]+/u);
  while (words.length > 1 && LEGAL_FORMS.includes(bare(words.at(-1)))) words.pop();
  return words.join(' ');
}

/** A person's name without the titles before it. */
export function withoutTitle(name: string): string {
  const words = name.split(/\s+/u);
  while (words.length > 1 && TITLES.includes(bare(words[0]))) words.shift();
  return words.join(' ');
}

function bare(word = ''): string {
  return word.toLowerCase().replaceAll('.', '');
}
