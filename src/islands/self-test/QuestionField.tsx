import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type Answers, answerKey, type Question, SIDES } from '#core/self-test/self-test.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly question: Question;
  readonly answers: Answers;
  readonly onAnswer: (key: string, place: number | undefined) => void;
}

/** So many choices or more stand side by side where none is longer than this. */
const MANY = 4;
const SHORT = 26;

/** One question with its choices; asked twice where what is expected and what is seen are held together. */
export function QuestionField({ question, ...answering }: Props) {
  const { page } = useWords('selfTests');
  return (
    <fieldset className="self-test-question">
      <legend>{fill(page.question, { number: question.number, text: question.text })}</legend>
      {question.isPair ? (
        <Sides {...{ question, ...answering }} />
      ) : (
        <Choices {...{ question, ...answering }} />
      )}
    </fieldset>
  );
}

function Choices({ question, answers, onAnswer }: Props) {
  const key = answerKey(question);
  const isShort =
    question.choices.length >= MANY && question.choices.every(({ length }) => length <= SHORT);
  return (
    <div className={isShort ? 'self-test-choices short' : 'self-test-choices'}>
      {question.choices.map((choice, place) => (
        <label key={choice} className="self-test-choice">
          <input
            type="radio"
            name={key}
            checked={ownEntry(answers, key) === place}
            onChange={() => onAnswer(key, place)}
          />
          <span>{choice}</span>
        </label>
      ))}
    </div>
  );
}

function Sides({ question, answers, onAnswer }: Props) {
  const { sides, result } = useWords('selfTests');
  const choices = question.choices.map((choice, place) => [String(place), choice] as const);
  return (
    <div className="field-row">
      {SIDES.map((side) => {
        const key = answerKey(question, side);
        return (
          <SelectField
            key={side}
            label={sides[side]}
            value={String(ownEntry(answers, key) ?? '')}
            choices={[['', result.notAnswered], ...choices]}
            onChange={(place) => onAnswer(key, place === '' ? undefined : Number(place))}
          />
        );
      })}
    </div>
  );
}
