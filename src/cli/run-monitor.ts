import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { readCalendar } from '#build/calendars.ts';
import { readIndicators } from '#build/read-indicators.ts';
import { readWords } from '#build/read-words.ts';
import { underLetterhead } from '#core/brand/under-letterhead.ts';
import { dayAt } from '#core/calendar/day.ts';
import { type LogCalendar, makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { fill } from '#core/message.ts';
import { buildMonitoringReport } from '#core/monitoring/build-monitoring-report.ts';
import { figuresWorkbook } from '#core/monitoring/figures-workbook.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { warningSentence } from '#core/monitoring/warning-sentence.ts';
import type { Brand } from '#schema/record/brand.ts';
import type { LogSettings } from '#schema/record/complaint-log.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import { CALENDARS, type CalendarData } from '#text/page-data.ts';
import type { MonitorRequest, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readBrandOption } from './read-brand.ts';
import { readBytes, readRegister } from './read-log.ts';
import { type MappingFile, readMapping, readPolicy } from './read-monitor-options.ts';
import { demandPlace, makeDocument, writeOut } from './write-out.ts';

/**
 * `redress monitor`: the figures of a complaint register as a report, a workbook or JSON. What spoils a
 * figure is written to standard error, too. Throws an `InputError`.
 */
export async function runMonitor(
  request: MonitorRequest,
  surroundings: Surroundings,
): Promise<void> {
  const { file, out, force } = request;
  const { folder, words, warn } = surroundings;
  const path = resolve(folder, out);
  await demandPlace({ path, out, force }, [{ file, path: resolve(folder, file) }], words);
  const { mapping } = request;
  const brand = await readBrandOption(request.brand, surroundings);
  const kept = mapping === undefined ? undefined : await readMapping(mapping, surroundings);
  const period = await readPeriod(request, kept, surroundings);
  const context = contextOf(period, kept?.splits ?? {}, surroundings);
  for (const warning of context.period.figures.warnings)
    warn(fill(words.warning, { sentence: warningSentence(warning, context) }));
  await writeOut(
    await makeFile(request, context, brand, surroundings),
    { path, out, force },
    surroundings,
  );
}

/** The figures in the form that the ending asks for. */
async function makeFile(
  { form, organisation, edition }: MonitorRequest,
  context: MonitoringContext,
  brand: Brand | undefined,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  if (form === 'json') {
    const { period, splits } = context;
    const written = splits.length === 0 ? period : { ...period, splits: { ...splits } };
    return new TextEncoder().encode(`${JSON.stringify(written, null, 2)}\n`);
  }
  if (form === 'xlsx') {
    const { writeFigures } = await import('#export/xlsx/write-figures.ts');
    return writeFigures(figuresWorkbook(context), brand);
  }
  const report = buildMonitoringReport(context, organisation, edition);
  return makeDocument(underLetterhead(report, brand), form, surroundings);
}

async function readPeriod(
  request: MonitorRequest,
  kept: MappingFile | undefined,
  surroundings: Surroundings,
): Promise<LogPeriod> {
  const { file, day, dates, sheet } = request;
  const bytes = await readBytes(file, surroundings);
  const register = await readRegister(bytes, { known: kept?.mapping, dates, sheet }, surroundings);
  const settings = settingsOf(request, {
    ...(kept?.settings ?? USUAL_SETTINGS),
    ...(await readPolicy(request.policy, surroundings)),
  });
  // Told the day, the same file gives the same bytes.
  const madeAt = day === undefined ? new Date().toISOString() : `${day}T12:00:00.000Z`;
  const calendar = workCalendar(settings, surroundings);
  const today = day ?? dayAt(madeAt);
  return {
    ...{ id: '', title: '', fileName: file === '-' ? '-' : basename(file) },
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    ...{ madeAt, mapping: register.mapping, settings },
    figures: makeFigures(register.log, register.mapping, settings, calendar, today),
  };
}

function settingsOf({ day, calendar }: MonitorRequest, base: LogSettings): LogSettings {
  return {
    ...base,
    ...(day === undefined ? {} : { asOf: day }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** The days that are worked: a national calendar's, or those of the settings. */
function workCalendar(
  { calendar, weekend, holidays, workdays }: LogSettings,
  surroundings: Surroundings,
): LogCalendar {
  if (calendar === '' || calendar === 'own') return { weekend, holidays, workdays };
  const national = calendarOf(calendar, surroundings);
  return {
    weekend,
    holidays: [...national.holidays, ...holidays],
    workdays: [...national.workdays, ...workdays],
    years: [national.years[0], national.years[1]],
  };
}

function calendarOf(id: string, { words }: Surroundings): CalendarData {
  const known = CALENDARS.find((one) => one === id);
  if (known !== undefined) return readCalendar(known);
  const values = { calendar: id, known: CALENDARS.join(', ') };
  throw new InputError(fill(words.monitor.unknownCalendar, values));
}

function contextOf(
  period: LogPeriod,
  splits: LogRecord['splits'],
  { root, language }: Surroundings,
): MonitoringContext {
  return {
    ...{ period, language, aims: {}, typed: {}, splits: Object.values(splits) },
    indicators: readIndicators(language, root),
    words: readWords(language, 'monitoring', root),
    quality: readWords(language, 'quality', root),
  };
}
