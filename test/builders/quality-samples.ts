import type { CauseAndEffect } from '#core/quality/cause-and-effect.ts';
import type { CheckRow } from '#core/quality/check-sheet.ts';
import type { FlowCounts } from '#core/quality/handling-flow.ts';
import type { Pair } from '#core/quality/scatter.ts';
import { startRandom } from './random.ts';

/** Months from one on, such as `2016-01`. */
export function months(count: number, from = 2016): readonly string[] {
  return Array.from({ length: count }, (_, place) => {
    const month = String((place % 12) + 1).padStart(2, '0');
    return `${from + Math.floor(place / 12)}-${month}`;
  });
}

/** Counts about a middle, as chance makes them. */
export function chanceCounts(count: number, middle: number, seed = 1): readonly number[] {
  const random = startRandom(seed);
  return Array.from({ length: count }, () => {
    const sum = Array.from({ length: 12 }, () => random()).reduce((one, other) => one + other, -6);
    return Math.max(0, Math.round(middle + Math.sqrt(middle) * sum));
  });
}

/** Values with one peak and a long tail to the right. */
export function waitingDays(count: number, seed = 3): readonly number[] {
  const random = startRandom(seed);
  return Array.from({ length: count }, () => Math.floor(-9 * Math.log(1 - random())) + 1);
}

/** Kinds of complaints with the numbers of some months. */
export function kindsOf(names: readonly string[], periods: number): readonly CheckRow[] {
  return names.map((name, place) => ({
    name,
    counts: chanceCounts(periods, 60 / (place + 1) ** 1.2, place + 5),
  }));
}

/** Pairs that go together more or less. */
export function pairsOf(count: number, slope: number, seed = 9): readonly Pair[] {
  const random = startRandom(seed);
  return Array.from({ length: count }, () => {
    const x = 20 + 60 * random();
    return [Math.round(x), Math.round(30 + slope * (x - 20) + 24 * random())] as const;
  });
}

/** A diagram of six bones with causes of the usual length, in one of two languages. */
export function aFish(language: string): CauseAndEffect {
  return language === 'zh' ? CHINESE_FISH : ENGLISH_FISH;
}

const ENGLISH_FISH: CauseAndEffect = {
  effect: 'Answers come later than promised',
  bones: [
    {
      name: 'People',
      causes: [
        { text: 'No cover during leave', behind: ['One handler per region'] },
        { text: 'New staff not yet trained', behind: [] },
      ],
    },
    {
      name: 'Procedure',
      causes: [
        { text: 'Three signatures for any refund', behind: ['Limit of 50 from 2009'] },
        { text: 'Unclear who investigates', behind: [] },
      ],
    },
    {
      name: 'Equipment and systems',
      causes: [{ text: 'Case system has no reminders', behind: [] }],
    },
    {
      name: 'Information and products',
      causes: [
        { text: 'Meter readings arrive after billing', behind: [] },
        { text: 'Product sheets out of date', behind: [] },
      ],
    },
    { name: 'Place and surroundings', causes: [] },
    {
      name: 'Measurement',
      causes: [{ text: 'Clock starts at first reading, not at receipt', behind: [] }],
    },
  ],
};

const CHINESE_FISH: CauseAndEffect = {
  effect: '答复晚于承诺期限',
  bones: [
    {
      name: '人员',
      causes: [
        { text: '休假期间无人顶岗', behind: ['每个区域只有一名处理人员'] },
        { text: '新员工尚未培训', behind: [] },
      ],
    },
    {
      name: '方法和程序',
      causes: [
        { text: '任何退款均须三级签字', behind: ['2009年起限额50元'] },
        { text: '调查责任不明确', behind: [] },
      ],
    },
    { name: '设备和系统', causes: [{ text: '案件系统没有到期提醒', behind: [] }] },
    {
      name: '信息和产品',
      causes: [
        { text: '抄表数据晚于出账', behind: [] },
        { text: '产品说明未更新', behind: [] },
      ],
    },
    { name: '场所和环境', causes: [] },
    { name: '测量', causes: [{ text: '从首次阅读起算，而非从收到起算', behind: [] }] },
  ],
};

/** So many complaints on their way, fewer acknowledged than answered. */
export function aHandling(received: number): FlowCounts {
  const part = (share: number) => Math.round(received * share);
  return {
    steps: { received, acknowledged: part(0.8), answered: part(0.9), closed: part(0.85) },
    medianDays: { acknowledged: 2, answered: 9, closed: 12.5 },
    branches: {
      escalated: part(0.12),
      external: part(0.02),
      open: part(0.15),
      reopened: part(0.03),
    },
  };
}
