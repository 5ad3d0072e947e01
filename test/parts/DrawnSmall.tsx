import type { Compliance } from '#core/scoring/score-provisions.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { FigureView } from '#islands/figure/FigureView.tsx';
import { FrameHeader } from '#islands/frame/FrameHeader.tsx';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { OpenFailurePanel } from '#islands/shared/OpenFailurePanel.tsx';
import { ScoreExample } from '#islands/shared/ScoreExample.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { OpenFailure } from '#islands/shared/use-opened.ts';
import type { Assessment, MaturityLevel } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { SessionState } from '#storage/session-state.ts';
import { aFigure } from '../builders/a-figure.ts';
import { fullReport, notesTable } from '../unit/export/pdf/report-samples.ts';
import { openedIn } from './opened-in.ts';
import type { PartProps } from './part-props.ts';
import { sessionInMemory } from './session-in-memory.ts';

/** What stands in place of a page that cannot open its assessment. */
export function Opening({ shown }: PartProps) {
  const { state: code } = shown;
  const failure =
    code === 'other-standard' ? { code, standard: 'a-standard-of-elsewhere' } : { code };
  return <OpenFailurePanel failure={failure as OpenFailure} />;
}

const SAVING: Readonly<Record<string, Partial<SessionState<Assessment>>>> = {
  saved: { canUndo: true },
  saving: { save: { kind: 'saving' }, canUndo: true, canRedo: true },
  full: { save: { kind: 'failed', failure: { code: 'storage-full' } } },
  blocked: { save: { kind: 'failed', failure: { code: 'storage-blocked' } } },
  left: { left: 2, canRedo: true },
  lockedOut: { isLockedOut: true },
};

/** The frame's header, as what was typed is or is not stored. */
export function Saving(props: PartProps) {
  const { session, standards } = openedIn('filled', props);
  const shown = sessionInMemory(session.state().record, SAVING[props.shown.state]);
  return (
    <>
      <FrameHeader opened={{ session: shown, standards }} place="overview" onApproach={() => {}} />
      <h1>{props.shown.state}</h1>
    </>
  );
}

/** A document with every kind of block. */
export function Document({ shown }: PartProps) {
  const { marks } = useWords('result');
  const view: BlocksView = {
    hrefOf: ({ about }) => about && '#content',
    markLabels: marks,
    levelsAbove: 1,
  };
  const word = 'Beschwerdemanagementbeauftragte'.repeat(4);
  const blocks =
    shown.state === 'long'
      ? [notesTable([word, `${word} and some more `.repeat(9)])]
      : fullReport().blocks;
  return (
    <article className="result">
      <h1>{shown.state}</h1>
      <Blocks {...{ blocks, view }} />
    </article>
  );
}

/** Every form of figure. */
export function Figures({ shown }: PartProps) {
  const points = shown.state === 'empty' ? [] : undefined;
  return (
    <article className="result">
      <h1>Figures</h1>
      <FigureView figure={aFigure('bars', 'Bars', points)} />
      {points === undefined && <FigureView figure={aFigure('radar', 'Radar')} />}
    </article>
  );
}

const LEVELS: readonly (MaturityLevel | null)[] = [1, 2, 3, 4, 5, null];
const COMPLIANCES: readonly Compliance[] = [
  'complies',
  'partly',
  'doesNotComply',
  'unknown',
  'notApplicable',
];

/** The marks for answers, for provisions, and for levels. */
export function Marks() {
  const { answers } = useWords('assessment');
  return (
    <div className="setup">
      <h1>Marks</h1>
      {ANSWER_VALUES.map((value) => (
        <p key={value}>
          <AnswerMark value={value} /> {answers[value]}
        </p>
      ))}
      {COMPLIANCES.map((compliance) => (
        <p key={compliance}>
          <ComplianceMark compliance={compliance} /> {compliance}
        </p>
      ))}
      <p>
        {LEVELS.map((level) => (
          <LevelChip key={level} level={level} label={`Level ${level}`} notApplicable="n/a" />
        ))}
      </p>
    </div>
  );
}

/** The example that can be tried on the page about the score. */
export function Score({ language, scoreWords }: PartProps) {
  const { answers } = useWords('assessment');
  return (
    <div className="setup">
      <h1>Score</h1>
      <ScoreExample words={scoreWords} {...{ answers, language }} />
    </div>
  );
}
