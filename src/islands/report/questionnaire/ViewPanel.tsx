import type { Change } from '#core/assessment/change.ts';
import { fill, fillCount } from '#core/message.ts';
import { groupNames, isPromised } from '#core/perspectives/groups.ts';
import type { Returned } from '#core/questionnaire/returned.ts';
import { isSaidBefore, takeAsView, type View } from '#core/questionnaire/take-as-view.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { GroupFields } from './GroupFields.tsx';

interface Props {
  readonly returned: Returned;
  readonly view: View;
  readonly assessment: Assessment;
  readonly words: QuestionnaireWords;
  readonly onType: (fields: Partial<View>) => void;
  readonly onTake: (change: Change) => void;
}

/** What came back as the view of one of a group: how much was answered, not what. */
export function ViewPanel({ returned: { said }, view, assessment, words, onType, onTake }: Props) {
  const { language } = useSurroundings();
  const { back: texts } = words;
  const today = useToday();
  const group = view.group.trim();
  const wasPromised = isPromised(assessment, group);
  if (said.length === 0) return <p>{texts.noView}</p>;
  const take = () => {
    const about = { words, today, newId: crypto.randomUUID() };
    onTake(takeAsView(said, view, assessment, about));
  };
  return (
    <>
      <GroupFields
        group={view.group}
        isAnonymous={view.isAnonymous}
        names={groupNames(assessment)}
        isPromised={wasPromised}
        texts={{ ...texts, anonymousHint: texts.nameless, promised: words.out.promised }}
        onChange={onType}
      />
      {!view.isAnonymous && !wasPromised && (
        <TextField label={texts.from} value={view.name} onChange={(name) => onType({ name })} />
      )}
      <p className="quiet">{fillCount(language, texts.views, said.length)}</p>
      {isSaidBefore(said, group, assessment, words) && (
        <p className="notice warning">{texts.saidBefore}</p>
      )}
      <p>
        <button type="button" className="primary" disabled={group === ''} onClick={take}>
          {group === '' ? texts.takeViewUnnamed : fill(texts.takeView, { group })}
        </button>
      </p>
    </>
  );
}
