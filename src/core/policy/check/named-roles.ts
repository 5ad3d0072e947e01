import type { SpecialPlace } from './special-place.ts';
import { firstUnitFrom, type Unit } from './units.ts';

/** What people and teams are called, whatever their field. */
const HEADS = new Set(
  [
    ...['manager', 'managers', 'officer', 'officers', 'director', 'directors', 'coordinator'],
    ...['ordinator', 'supervisor', 'administrator', 'adviser', 'advisor', 'advisers', 'advisors'],
    ...['handler', 'handlers', 'executive', 'secretary', 'clerk', 'team', 'teams', 'department'],
    ...['committee', 'panel', 'registrar', 'editor'],
  ].flat(),
);
/** Before such a word they say that it is somebody, and not who. */
const VAGUE = new Set(
  [
    ...'a an the this that these each any some another other different one two both all no'.split(
      ' ',
    ),
    ...'our your their his her its my us we you whose which who what'.split(' '),
    ...'senior relevant appropriate line independent council same right responsible dedicated'.split(
      ' ',
    ),
    ...'management suitable separate new whole wider staff higher lower more most first next'.split(
      ' ',
    ),
    ...'of in to by and or for with from as at on into if when is are be been was were will may'.split(
      ' ',
    ),
    ...'head local regional registered home main post box police business parish town school'.split(
      ' ',
    ),
  ].flat(),
);
/** A department in Chinese: what it does, and what such places are called. */
const OFFICE =
  /\p{Script=Han}{0,4}(?:管理|服务|客服|营业|业务|质管|质量|销售|技术|行政|教务|生产|运营|工程|质检|品质|品控|综合|市场|财务|督察|督查|监察|监督|接待|投诉|信访|护理|医务|后勤|法务|合规|审计|售后|客户|消保|维权|物管|值班|督导|监管|协调|审批|法制|纪检|消防|招商|学生|人资|人力资源|人事|总务|公关|公共事务|品保|研发|信托|理赔|稽核|物流|信息|工务|维修|餐饮|客房|前厅|医患|病案|物资|便民|事务|学务|秘书|研考|政风|训导|咨询|安质|安全|宿管|资产|责任|审查|申评)(?:部|科|课|处|室|办|中心|组|团队|小组|专班)(?![理分长置罚境门法])/gu;

/** Roles and teams in an English text that are named by what they do, such as a claims manager: the word before the last one says whose. */
export function rolesIn(units: readonly Unit[], text: string): readonly SpecialPlace[] {
  const places: SpecialPlace[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const { text: head = '', start = 0 } = units[at] ?? {};
    if (!HEADS.has(head)) continue;
    const before = units[at - 1];
    if (before === undefined || VAGUE.has(before.text) || !/^[a-z]{3,}$/.test(before.text))
      continue;
    if (!/^[ \t\n/&-]{1,2}$/.test(text.slice(before.end, start))) continue;
    places.push({ special: 'role', firstUnit: at - 1, endUnit: at + 1 });
  }
  return places;
}

/** Departments in a Chinese text. */
export function officesIn(units: readonly Unit[], text: string): readonly SpecialPlace[] {
  return [...text.matchAll(OFFICE)].map(({ 0: found, index }) => ({
    special: 'office' as const,
    firstUnit: firstUnitFrom(units, index),
    endUnit: firstUnitFrom(units, index + found.length),
  }));
}
