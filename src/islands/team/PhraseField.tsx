import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly value: string;
  /** It is made up now: it must be long enough. */
  readonly isNew?: boolean;
  readonly onChange: (value: string) => void;
}

/** Shorter phrases can be guessed. */
const PHRASE_LENGTH = 12;

/** Whether a phrase is too short to be made up. */
export function isShortPhrase(phrase: string): boolean {
  return phrase.trim().length < PHRASE_LENGTH;
}

/** The phrase of a team, readable: people tell it to one another. */
export function PhraseField({ value, isNew, onChange }: Props) {
  const words = useWords('team');
  const isShort = isNew && value !== '' && isShortPhrase(value);
  return (
    <TextField
      label={words.phrase}
      hint={isNew ? words.phraseHint : undefined}
      error={isShort ? words.phraseShort : undefined}
      {...{ value, onChange }}
      onLeave={() => {}}
    />
  );
}
