import { useState } from 'react';
import { fill } from '#core/message.ts';
import type { Drawing, DrawPlan } from '#core/monitoring/draw-complaints.ts';
import { registerSample } from '#core/monitoring/register-sample.ts';
import { adviseSize } from '#core/sample/draw-sample.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { COUNT_LIMIT, STRATA_LIMIT } from '#schema/record/format.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { changeRecord } from '#storage/stored-records.ts';
import { periodTitle } from '#text/period-title.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { type DrawMethod, DrawMethodFields, usualMethod } from './DrawMethodFields.tsx';
import { useDrawSentence } from './use-draw-sentence.ts';
import type { LogFile } from './use-log-file.ts';

interface Props {
  readonly log: LogFile;
  readonly period: LogPeriod;
  readonly assessmentId: string;
}

interface Drawn {
  readonly assessmentId: string;
  readonly count: number;
  readonly title: string;
  readonly said: string;
}

const isWhole = (number: number) => Number.isInteger(number) && number > 0 && number <= COUNT_LIMIT;

/** A sample of complaint files drawn from the register, its grid filled from it. */
export function DrawFilesPanel({ log, period, assessmentId }: Props) {
  const { draw: texts } = useWords('complaintLog');
  const { figures } = period;
  const [size, setSize] = useState(() => String(adviseSize(figures.complaints)));
  const [seed, setSeed] = useState(() => String(1 + Math.floor(Math.random() * 999_999)));
  const [method, setMethod] = useState<DrawMethod>(() => usualMethod(figures));
  const { make, drawn, failure } = useDrawing({ log, period, assessmentId });
  if (figures.counting !== 'ids') return <p className="hint">{texts.noIds}</p>;
  const numbers = { size: Number(size), seed: Number(seed) };
  return (
    <>
      <h3>{texts.title}</h3>
      <p className="prose">{texts.lead}</p>
      <DrawMethodFields {...{ figures, method }} onMethod={setMethod} />
      <div className="field-row">
        <TextField label={texts.size} isNumber value={size} onChange={setSize} />
        <TextField label={texts.seed} isNumber value={seed} onChange={setSeed} />
      </div>
      <p className="actions">
        <button
          type="button"
          disabled={assessmentId === '' || !isWhole(numbers.size) || !isWhole(numbers.seed)}
          onClick={() => void make({ ...numbers, ...planOf(method) })}
        >
          {texts.draw}
        </button>
      </p>
      {failure !== undefined && (
        <p className="notice warning" role="alert">
          {failure}
        </p>
      )}
      {drawn && <DrawnNotice drawn={drawn} all={figures.complaints} />}
    </>
  );
}

function planOf({ method, role, rule }: DrawMethod) {
  switch (method) {
    case 'random':
      return { method } as const;
    case 'stratified':
      return { method, role } as const;
    case 'rule':
      return { method, rule } as const;
  }
}

/** Draws by a plan and stores the sample; says why where that could not be. */
function useDrawing({ log, period, assessmentId }: Props) {
  const { language } = useSurroundings();
  const { draw: texts, into } = useWords('complaintLog');
  const saving = useWords('assessment');
  const sentence = useDrawSentence(period);
  const [drawn, setDrawn] = useState<Drawn>();
  const [failure, setFailure] = useState<string>();
  const store = async (plan: DrawPlan, drawing: Drawing) => {
    const months = periodTitle(period.figures, language) || period.fileName;
    const title = fill(into.evidenceTitle, { period: months });
    const said = sentence(plan, drawing);
    const draw = { title, plan, drawing, said };
    const { change } = registerSample(period, draw, () => crypto.randomUUID());
    const now = new Date().toISOString();
    const stored = await changeRecord(ASSESSMENTS, assessmentId, change, now);
    if (!stored.ok) return setFailure(storageSentence(stored.failure, saving));
    setDrawn({ assessmentId, count: drawing.complaints.length, title, said });
  };
  const make = async (plan: DrawPlan) => {
    setFailure(undefined);
    setDrawn(undefined);
    const drawing = await log.draw(plan);
    if (drawing?.tooManyStrata !== undefined) {
      const values = { count: drawing.tooManyStrata, limit: STRATA_LIMIT };
      setFailure(fill(texts.tooManyStrata, values));
    } else if (drawing === undefined || drawing.complaints.length === 0)
      setFailure(plan.method === 'rule' ? texts.nothingFits : texts.noIds);
    else await store(plan, drawing);
  };
  return { make, drawn, failure };
}

function DrawnNotice({ drawn, all }: { readonly drawn: Drawn; readonly all: number }) {
  const { addresses } = useSurroundings();
  const { draw: texts } = useWords('complaintLog');
  const { count, title, said, assessmentId } = drawn;
  return (
    <p className="notice" role="status">
      {fill(texts.drawn, { count, all, title })} {said}{' '}
      <a href={addresses.place('complaintFiles', assessmentId)}>{texts.open}</a>
    </p>
  );
}
