import { allClauses, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import type { AnswerRow, EntryRow, RowRemark, TakeableRow } from '#core/questionnaire/returned.ts';
import { tickRow } from '#core/questionnaire/tick-row.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';

interface Props {
  readonly opened: Opened;
  readonly rows: readonly TakeableRow[];
  /** Places of those that are ticked. */
  readonly ticked: ReadonlySet<number>;
  readonly words: QuestionnaireWords;
  readonly onTick: (ticked: ReadonlySet<number>) => void;
}

/** Every row that says something else than what stands here, the two side by side, to be ticked. */
export function ReturnedRows({ opened, rows, ticked, words, onTick }: Props) {
  const { columns } = words.back;
  const names = criterionNames(opened);
  const tick = (at: number, isTicked: boolean) => onTick(tickRow(rows, ticked, at, isTicked));
  return (
    <div className="table-scroll paste-rows">
      <table className="returned-rows">
        <thead>
          <tr>
            {[columns.take, columns.about, columns.present, columns.said].map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${row.sheet} ${row.row}`}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${columns.take}: ${nameOf(row, names)}`}
                  checked={ticked.has(at)}
                  onChange={({ target }) => tick(at, target.checked)}
                />
              </td>
              {row.kind === 'answer' ? (
                <AnswerCells {...{ row, words }} name={nameOf(row, names)} />
              ) : (
                <EntryCells {...{ row, words }} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function criterionNames({ standards }: Opened): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const clause of standards.flatMap(({ catalogue }) => allClauses(catalogue)))
    for (const criterion of clause.criteria)
      if (!names.has(criterion.id))
        names.set(criterion.id, `${clause.number} ${criterionNameIn(clause, criterion)}`);
  return names;
}

function nameOf(row: TakeableRow, names: ReadonlyMap<string, string>): string {
  return row.kind === 'answer' ? (names.get(row.criterionId) ?? '') : row.name;
}

function Remarks({
  remarks,
  words,
}: {
  readonly remarks: readonly RowRemark[];
  readonly words: QuestionnaireWords;
}) {
  const texts = words.back.remarks;
  return remarks.map((remark) => (
    <p className="field-error" key={remark.code}>
      {'text' in remark ? fill(texts[remark.code], { text: remark.text }) : texts[remark.code]}
    </p>
  ));
}

/** An answer that came back beside the one that stands here. */
function AnswerCells({
  row,
  name,
  words,
}: {
  readonly row: AnswerRow;
  readonly name: string;
  readonly words: QuestionnaireWords;
}) {
  const { present, said } = row;
  const texts = words.back;
  return (
    <>
      <td>
        <span className="criterion-name">{name}</span> {row.text}
        <Remarks remarks={row.remarks} words={words} />
      </td>
      <td>
        {present?.value && <strong>{words.answers[present.value]}</strong>}
        {present?.source && <p className="quiet">{fill(texts.said, { name: present.source })}</p>}
        {present?.note && <p>{present.note}</p>}
        {!present?.value && !present?.note && <span className="quiet">{texts.nothing}</span>}
      </td>
      <td>
        {said.value && <strong>{words.answers[said.value]}</strong>}
        {said.reason && <p>{said.reason}</p>}
        {said.note && <p>{said.note}</p>}
        {said.evidence && <p>{fill(words.evidenceNamed, { evidence: said.evidence })}</p>}
      </td>
    </>
  );
}

/** An entry that came back: field by field what differs. */
function EntryCells({
  row,
  words,
}: {
  readonly row: EntryRow;
  readonly words: QuestionnaireWords;
}) {
  const { language } = useSurroundings();
  const { nothing, emptied, isNew } = words.back;
  // Nothing was emptied of what was not there.
  const shown = row.changes.filter(({ said }) => !row.isNew || said !== '');
  const lines = (side: 'present' | 'said', blank: string) =>
    shown.map((change) => (
      <p key={change.field} lang={language}>
        <span className="quiet">{change.heading}</span> {change[side] || <em>{blank}</em>}
      </p>
    ));
  return (
    <>
      <td>
        <strong>{row.name}</strong>
        {row.isNew && <p className="quiet">{isNew[row.kind]}</p>}
      </td>
      <td>{row.isNew ? <span className="quiet">{nothing}</span> : lines('present', nothing)}</td>
      <td>{lines('said', emptied)}</td>
    </>
  );
}
