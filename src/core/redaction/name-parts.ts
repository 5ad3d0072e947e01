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
