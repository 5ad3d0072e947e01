import { fill, joinList, writeDay } from '#core/message.ts';
import { registerFigures } from '#core/monitoring/register-figures.ts';
import type { SuggestedAnswer } from '#core/monitoring/suggest-answers.ts';
import type { MonitoringWords } from '#core/words/monitoring-words.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { CALENDARS } from './page-data.ts';
import { periodTitle } from './period-title.ts';
import type { ComplaintLogWords } from './words.ts';

interface EvidenceWords {
  readonly complaintLog: Pick<ComplaintLogWords, 'into' | 'settings'>;
  readonly monitoring: MonitoringWords;
}

function noteOf(period: LogPeriod, words: EvidenceWords, language: string): string {
  const { figures, mapping, settings, fileName, fileHash } = period;
  const { into } = words.complaintLog;
  const columns = mapping.columns.map(
    ({ role, heading }) => `${heading} (${words.monitoring.roles[role]})`,
  );
  const calendar = CALENDARS.find((id) => id === settings.calendar);
  return fill(into.evidenceNote, {
    ...{ complaints: figures.complaints, rows: figures.rows, file: fileName, hash: fileHash },
    counting: into.countings[figures.counting],
    asOf: writeDay(language, figures.asOf),
    columns: joinList(language, columns),
    calendar: calendar
      ? words.monitoring.calendars[calendar]
      : words.complaintLog.settings.calendarNone,
  });
}

/** The figures of a period as a piece of evidence: what was counted, from which file and how. */
export function logEvidence(
  period: LogPeriod,
  suggested: readonly SuggestedAnswer[],
  words: EvidenceWords,
  language: string,
): Omit<Evidence, 'number'> {
  const { figures, fileName, title } = period;
  const name = title || periodTitle(figures, language) || fileName;
  return {
    title: fill(words.complaintLog.into.evidenceTitle, { period: name }),
    kind: 'data',
    method: 'examine',
    reference: fileName,
    ...(figures.asOf === '' ? {} : { date: figures.asOf }),
    note: noteOf(period, words, language),
    figures: registerFigures(period),
    criteria: suggested.map(({ criterionId }) => criterionId),
  };
}
