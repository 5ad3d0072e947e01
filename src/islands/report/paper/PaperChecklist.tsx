import { createPortal } from 'react-dom';
import {
  type Clause,
  type Criterion,
  clauseLabel,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Brand } from '#schema/record/brand.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { WalkData } from '#text/page-data.ts';

interface Printed extends WalkData {
  /** The clauses of the standard that are printed. */
  readonly clauses: readonly Clause[];
}

interface Props {
  readonly assessment: Assessment;
  readonly printed: readonly Printed[];
  /** The firm under whose name it goes out. */
  readonly brand: Brand | undefined;
}

const LEVELS = [1, 2, 3, 4, 5];
/** So many lines are ruled for what is written beside a criterion, and below a clause. */
const BESIDE = 3;
const BELOW = 5;

/** The checklist for paper, in place of the page while it is printed. */
export function PaperChecklist({ assessment, printed, brand }: Props) {
  const { paper: words, walk } = useWords('assessment');
  return createPortal(
    <article className="paper">
      {brand && <PaperHead brand={brand} />}
      <h1>{assessment.organisation || walk.unnamed}</h1>
      <p className="paper-facts">
        {[words.assessor, words.site, words.date].map((label) => (
          <span key={label}>{label}</span>
        ))}
      </p>
      {printed.flatMap(({ catalogue, levelNames, clauses }) =>
        clauses.map((clause) => (
          <PaperClause
            key={clause.id}
            {...{ clause, levelNames }}
            standard={catalogue.standard.name}
          />
        )),
      )}
      {brand?.disclaimer && <p className="paper-facts">{brand.disclaimer}</p>}
      {brand?.footer && <p className="paper-facts">{brand.footer}</p>}
    </article>,
    document.body,
  );
}

/** The firm above the sheet. */
function PaperHead({ brand: { name, coverLine, logo } }: { readonly brand: Brand }) {
  return (
    <header className="paper-head">
      <p>
        <strong>{name}</strong>
        {coverLine && <br />}
        {coverLine}
      </p>
      {logo && <img src={`data:image/png;base64,${logo}`} alt={name} decoding="sync" />}
    </header>
  );
}

interface ClauseProps {
  readonly clause: Clause;
  readonly standard: string;
  readonly levelNames: readonly string[];
}

/** One clause: its criteria rung by rung, the level that was seen, and room for notes. */
function PaperClause({ clause, standard, levelNames }: ClauseProps) {
  const { paper: words, walk } = useWords('assessment');
  const rungs = [...new Set(clause.criteria.map(({ rung }) => rung))];
  return (
    <section className="paper-clause">
      <p className="overline">{standard}</p>
      <h2>{clauseLabel(clause)}</h2>
      {rungs.map((rung) => {
        const name = levelNames[rung - 1];
        return (
          <div key={rung}>
            {name && <h3>{fill(walk.rung, { level: rung, name })}</h3>}
            {clause.criteria
              .filter((criterion) => criterion.rung === rung)
              .map((criterion) => (
                <PaperCriterion key={criterion.id} {...{ clause, criterion }} />
              ))}
          </div>
        );
      })}
      {levelNames.length > 0 && (
        <p className="paper-boxes">
          <strong>{words.level}</strong>
          {LEVELS.map((level) => (
            <span key={level}>{level}</span>
          ))}
        </p>
      )}
      <p className="paper-notes">{words.notes}</p>
      <Lines count={BELOW} />
    </section>
  );
}

function PaperCriterion({
  clause,
  criterion,
}: {
  readonly clause: Clause;
  readonly criterion: Criterion;
}) {
  const { answers } = useWords('assessment');
  return (
    <div className="paper-criterion">
      <div>
        <p>
          <span className="criterion-name">{criterionNameIn(clause, criterion)}</span>{' '}
          {criterion.text}
        </p>
        <p className="paper-boxes">
          {ANSWER_VALUES.map((value) => (
            <span key={value}>{answers[value]}</span>
          ))}
        </p>
      </div>
      <Lines count={BESIDE} />
    </div>
  );
}

/** Ruled lines to write on. */
function Lines({ count }: { readonly count: number }) {
  return (
    <div className="paper-lines">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one line is as the other
        <div key={line} />
      ))}
    </div>
  );
}
