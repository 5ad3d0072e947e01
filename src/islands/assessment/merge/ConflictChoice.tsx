import { useId } from 'react';
import type { Conflict, Decided } from '#core/merge/merge-records.ts';
import type { Candidate } from '#core/merge/resolve.ts';
import { fill, joinList } from '#core/message.ts';
import {
  type ConflictContext,
  candidateText,
  conflictTitle,
  evidenceFor,
  statementAt,
} from '#text/conflict-text.ts';
import { writeInstant } from '#text/write-instant.ts';

interface Props {
  readonly conflict: Conflict;
  readonly context: ConflictContext;
  /** What the files are called, in their order. */
  readonly fileNames: readonly string[];
  readonly onDecide: (decided: Decided) => void;
}

/** What several said of one thing, side by side, to choose one of. */
export function ConflictChoice({ conflict, context, fileNames, onDecide }: Props) {
  const name = useId();
  const { words } = context;
  const { candidates, decided, path } = conflict;
  const text = statementAt(path, context);
  return (
    <fieldset className="merge-conflict">
      <legend>{conflictTitle(conflict, context)}</legend>
      {text && <p className="quiet">{text}</p>}
      <div className="merge-candidates">
        {candidates.map((candidate) => (
          <label key={candidate.id}>
            <input
              type="radio"
              name={name}
              checked={decided?.candidate === candidate.id}
              onChange={() => onDecide({ candidate: candidate.id, how: 'person' })}
            />
            <span>
              <strong>{candidateText(conflict, candidate.said, context)}</strong>
              <Said {...{ conflict, candidate, context, fileNames }} />
            </span>
          </label>
        ))}
      </div>
      {decided && decided.how !== 'person' && (
        <p className="quiet">{fill(words.byRule, { rule: words.rules[decided.how] })}</p>
      )}
    </fieldset>
  );
}

interface SaidProps extends Pick<Props, 'conflict' | 'context' | 'fileNames'> {
  readonly candidate: Candidate;
}

/** Who said it and when, in which files, and with which evidence. */
function Said({ conflict, candidate: { of, by, files }, context, fileNames }: SaidProps) {
  const { words, language } = context;
  const who = by.length > 0 ? joinList(language, [...by]) : words.nobody;
  const when = of ? writeInstant(language, of.at) : words.noTime;
  const names = files.flatMap((file) => fileNames[file] ?? []);
  const lines = [
    fill(words.said, { who, when }),
    fill(words.from, { files: joinList(language, names) }),
    evidenceFor(conflict.path, files, context),
  ];
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  );
}
