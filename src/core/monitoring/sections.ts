import type { Block } from '#core/document/document.ts';
import type { MonitoringContext } from './monitoring-context.ts';
import { backlogSection } from './sections/backlog-section.ts';
import { boardSection } from './sections/board-section.ts';
import { compareSection } from './sections/compare-section.ts';
import { indicatorsSection } from './sections/indicators-section.ts';
import { methodSection } from './sections/method-section.ts';
import { mindSection } from './sections/mind-section.ts';
import { moneySection } from './sections/money-section.ts';
import { outcomesSection } from './sections/outcomes-section.ts';
import { promisesSection } from './sections/promises-section.ts';
import { ratesSection } from './sections/rates-section.ts';
import { readSection } from './sections/read-section.ts';
import { satisfactionSection } from './sections/satisfaction-section.ts';
import { splitsSection } from './sections/splits-section.ts';
import { timesSection } from './sections/times-section.ts';
import { volumeSection } from './sections/volume-section.ts';
import { withSoundBacklog } from './sound-backlog.ts';

/** What is said of a register, in the order of the full report. */
export const MONITORING_SECTIONS = [
  'board',
  'compare',
  'read',
  'mind',
  'volume',
  'backlog',
  'times',
  'promises',
  'outcomes',
  'satisfaction',
  'money',
  'rates',
  'splits',
  'indicators',
  'method',
] as const;
export type MonitoringSectionId = (typeof MONITORING_SECTIONS)[number];

/** A section with its title; its blocks hold no heading of level 1. */
export interface MonitoringSection {
  readonly id: MonitoringSectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const BUILDERS: Readonly<
  Record<MonitoringSectionId, (context: MonitoringContext) => readonly Block[]>
> = {
  board: boardSection,
  compare: compareSection,
  read: readSection,
  mind: mindSection,
  volume: volumeSection,
  backlog: backlogSection,
  times: timesSection,
  promises: promisesSection,
  outcomes: outcomesSection,
  satisfaction: satisfactionSection,
  money: moneySection,
  rates: ratesSection,
  splits: splitsSection,
  indicators: indicatorsSection,
  method: methodSection,
};

/** One section of what is said of a register. */
export function monitoringSection(
  id: MonitoringSectionId,
  context: MonitoringContext,
): MonitoringSection {
  return { id, title: context.words.sections[id], blocks: BUILDERS[id](withSoundBacklog(context)) };
}

/** The sections that there are: without a period before, nothing is set beside one. */
export function sectionsOf({ previous }: MonitoringContext): readonly MonitoringSectionId[] {
  return MONITORING_SECTIONS.filter((id) => id !== 'compare' || previous !== undefined);
}

/** All sections in their order. What the register cannot tell is refused in its section, not left out. */
export function monitoringSections(context: MonitoringContext): readonly MonitoringSection[] {
  return sectionsOf(context).map((id) => monitoringSection(id, context));
}
