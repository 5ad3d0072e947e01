import { useState } from 'react';
import { ChoiceField, TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { readUserName, writeUserName } from '#storage/preferences.ts';
import { engineAddress } from '#storage/team/engine-address.ts';
import { startTeamOf } from '#storage/team/membership.ts';
import { tellTeamNews } from '#storage/team-news.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { newTeam } from './make-key.ts';
import { isShortPhrase, PhraseField } from './PhraseField.tsx';

interface Props {
  /** Of the assessment. */
  readonly id: string;
}

type Protection = 'link' | 'phrase';

/** Starts a team with this assessment. */
export function StartTeam({ id }: Props) {
  const words = useWords('team');
  const assessmentWords = useWords('assessment');
  const [name, setName] = useState(readUserName);
  const [protection, setProtection] = useState<Protection>('link');
  const [phrase, setPhrase] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const hasPhrase = protection === 'phrase';
  const start = async () => {
    if (hasPhrase && isShortPhrase(phrase)) return setProblem(words.phraseShort);
    setWorking(true);
    setProblem('');
    writeUserName(name.trim());
    const access = user === '' ? {} : { user, password };
    const team = { ...(await newTeam(hasPhrase ? phrase : undefined)), ...access };
    const started = await startTeamOf(ASSESSMENTS, id, engineAddress(), team);
    setWorking(false);
    if (started.ok) return tellTeamNews();
    setProblem(teamSentence(started.failure, words, assessmentWords));
  };
  const choices = (['link', 'phrase'] as const).map((value) => ({
    value,
    label: words.protects[value],
    hint: words.protectHints[value],
  }));
  return (
    <>
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
      <ChoiceField
        {...{ name: 'team-key', label: words.protect, value: protection, choices }}
        onChange={setProtection}
      />
      {hasPhrase && <PhraseField isNew value={phrase} onChange={setPhrase} />}
      <TextField label={words.user} hint={words.accessHint} value={user} onChange={setUser} />
      <TextField label={words.password} value={password} onChange={setPassword} />
      <p className="row-actions">
        <button type="button" className="primary" disabled={isWorking} onClick={() => void start()}>
          {isWorking ? words.working : words.start}
        </button>
      </p>
      <p role="alert">{problem}</p>
    </>
  );
}

/** The sentence for what kept a team from being started or joined. */
export function teamSentence(
  failure: Parameters<typeof storageSentence>[0] | { readonly code: keyof Sentences['failures'] },
  { failures }: Sentences,
  words: Parameters<typeof storageSentence>[1],
): string {
  const { code } = failure;
  return Object.hasOwn(failures, code)
    ? failures[code as keyof typeof failures]
    : storageSentence(failure as Parameters<typeof storageSentence>[0], words);
}

type Sentences = ReturnType<typeof useWords<'team'>>;
