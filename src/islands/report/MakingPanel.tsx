import { fill } from '#core/message.ts';
import type { DocumentFormat } from '#export/report-format.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';
import { fileName } from '#text/file-name.ts';
import type { Making, ReportMaker } from './use-report.ts';

interface Props {
  readonly maker: ReportMaker;
  readonly assessment: Assessment;
  /** What it is compared with, if anything. */
  readonly previous: Previous | undefined;
  /** What is made next. */
  readonly format: DocumentFormat;
  /** Whether the record itself lies inside the file. */
  readonly holdsRecord: boolean;
  /** A firm's own Word file that it is filled into. */
  readonly template?: Uint8Array<ArrayBuffer> | undefined;
}

/** The button that makes the report, how far it is, and the way to have it or to stop it. */
export function MakingPanel(props: Props) {
  const { maker, assessment, previous, format, holdsRecord, template } = props;
  const words = useWords('assessment').report;
  const { making, make, cancel } = maker;
  if (making.kind === 'preparing' || making.kind === 'drawing')
    return (
      <section className="report-progress">
        <p id="making">{making.kind === 'preparing' ? words.preparing : words.progress}</p>
        {making.kind === 'preparing' ? (
          <progress aria-labelledby="making" />
        ) : (
          <progress aria-labelledby="making" value={making.done} max={making.total} />
        )}
        <p className="actions">
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </p>
      </section>
    );
  const isReady = making.kind === 'ready';
  return (
    <section>
      <p className="actions">
        {isReady && (
          <>
            <a
              className="button primary"
              href={making.url}
              download={fileName(assessment, making.format, making.edition)}
            >
              {words.save[making.format]}
            </a>
            {making.format === 'pdf' && (
              <a className="button" href={making.url} target="_blank" rel="noreferrer">
                {words.look}
              </a>
            )}
          </>
        )}
        <button
          type="button"
          className={isReady ? '' : 'primary'}
          onClick={() => make(assessment, format, { previous, holdsRecord, template })}
        >
          {isReady ? words.makeAgain : words.make}
        </button>
      </p>
      <div aria-live="polite">
        <Outcome {...{ making, assessment, previous }} />
      </div>
    </section>
  );
}

type OutcomeProps = Pick<Props, 'assessment' | 'previous'> & { readonly making: Making };

function Outcome({ making, assessment, previous }: OutcomeProps) {
  const words = useWords('assessment').report;
  const { template } = useWords('brand');
  switch (making.kind) {
    case 'cancelled':
      return <p>{words.cancelled}</p>;
    case 'fetch-failed':
      return <p className="notice warning">{words.fetchFailed}</p>;
    case 'failed':
      return <p className="notice warning">{fill(words.failed, { detail: making.detail })}</p>;
    case 'template-failed':
      return <p className="notice warning">{templateSentence(making.crowded, template)}</p>;
    case 'ready':
      return (
        <>
          <p>{fill(words.done, { size: Math.ceil(making.bytes / 1000) })}</p>
          {making.missing.length > 0 && (
            <p className="notice warning">
              {fill(words.missing, { characters: making.missing.join(' ') })}
            </p>
          )}
          {making.unknown.length > 0 && (
            <p className="notice warning">
              {fill(template.unknown, {
                places: making.unknown.join(', '),
                known: making.known.join(', '),
              })}
            </p>
          )}
          {(making.assessment !== assessment || making.previous !== previous) && (
            <p className="notice">{words.stale}</p>
          )}
        </>
      );
    default:
      return null;
  }
}

/** Why a template was not filled, and what to do. */
function templateSentence(
  crowded: readonly string[],
  words: { readonly crowded: string; readonly notWord: string },
): string {
  return crowded.length > 0 ? fill(words.crowded, { places: crowded.join(', ') }) : words.notWord;
}
