import { dayAt } from '#core/calendar/day.ts';
import { viewLog } from '#core/complaint-log/figures/log-view.ts';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { REASONS, type ReadLog } from '#core/complaint-log/reading/log-state.ts';
import { drawComplaints } from '#core/monitoring/draw-complaints.ts';
import { readLogFile, surveyFile } from '#export/complaint-log/read-log-file.ts';
import type { Counting, LogAnswer, LogRequest } from './log-messages.ts';

type Asked<Kind extends LogRequest['kind']> = Extract<LogRequest, { readonly kind: Kind }>;

/** What was read last: it stays here, and the page is told figures alone. */
let read: ReadLog | undefined;

function answer(message: LogAnswer): void {
  self.postMessage(message);
}

async function survey({
  file,
  words,
  known,
  encoding,
  sheet,
}: Asked<'survey'>): Promise<LogAnswer> {
  const seen = await surveyFile(file, words, { known, encoding, sheet });
  return seen.ok
    ? { kind: 'surveyed', survey: seen.value }
    : { kind: 'failed', failure: seen.failure };
}

function counted(log: ReadLog, { mapping, settings, calendar }: Counting): LogAnswer {
  const today = dayAt(new Date().toISOString());
  const figures = makeFigures(log, mapping, settings, calendar, today);
  return { kind: 'counted', figures };
}

async function readFile({ file, ...counting }: Asked<'read'>): Promise<LogAnswer> {
  const ended = await readLogFile(file, counting.mapping, {
    onProgress: (share, rows) => answer({ kind: 'progress', rows, share }),
  });
  if (!ended.ok) return { kind: 'failed', failure: ended.failure };
  read = ended.value;
  return counted(ended.value, counting);
}

function leftOut(): LogAnswer {
  const { rows, reasons, count } = read?.leftOut ?? { count: 0 };
  const list = Array.from({ length: count }, (_, at) => ({
    row: rows?.values[at] ?? 0,
    reason: REASONS[reasons?.values[at] ?? 0] ?? 'blankRow',
  }));
  return { kind: 'leftOut', rows: list };
}

function drawn({ plan, mapping, settings, calendar }: Asked<'draw'>): LogAnswer {
  if (read === undefined) return { kind: 'drawn', drawing: undefined };
  const today = dayAt(new Date().toISOString());
  const view = viewLog(read, mapping, settings, calendar, today);
  return { kind: 'drawn', drawing: drawComplaints(view, plan) };
}

async function hashed(file: Blob): Promise<LogAnswer> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read())
    hash.update(piece.value);
  const digits = Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0'));
  return { kind: 'hashed', hash: digits.join('') };
}

async function answerTo(request: LogRequest): Promise<LogAnswer> {
  switch (request.kind) {
    case 'survey':
      return survey(request);
    case 'read':
      return readFile(request);
    case 'count':
      return read ? counted(read, request) : { kind: 'failed', failure: { code: 'log-broken' } };
    case 'leftOut':
      return leftOut();
    case 'draw':
      return drawn(request);
    case 'hash':
      return hashed(request.file).catch(() => ({ kind: 'hashed', hash: undefined }));
  }
}

self.onmessage = async ({ data }: MessageEvent<LogRequest>) => {
  try {
    answer(await answerTo(data));
  } catch (cause) {
    // What a browser says of a file that was changed or moved since it was chosen.
    const isGone = cause instanceof DOMException && cause.name === 'NotReadableError';
    answer({ kind: 'failed', failure: { code: isGone ? 'log-changed' : 'log-broken' } });
  }
};
