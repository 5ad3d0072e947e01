import { useState } from 'react';
import { contrast, shadesOf, TEXT_CONTRAST } from '#core/brand/colour.ts';
import { fill } from '#core/message.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly accent: string | undefined;
  readonly onChange: (accent: string | undefined) => void;
}

const COLOUR = /^#[0-9a-f]{6}$/i;
/** What the picker shows before anything is picked: the report's own accent. */
const OWN = '#17597a';

/** A colour, picked or written, with what becomes of it on white paper. */
export function AccentField({ accent, onChange }: Props) {
  const { fields, colour } = useWords('brand');
  const { language } = useSurroundings();
  const words = fields.accent;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? accent ?? '';
  const isWrong = shown !== '' && !COLOUR.test(shown);
  const write = (text: string) => {
    const said = text.trim();
    const isRight = said === '' || COLOUR.test(said);
    setTyped(isRight ? undefined : text);
    if (isRight) onChange(said === '' ? undefined : said.toLowerCase());
  };
  return (
    <div className="brand-accent">
      <FieldFrame label={words.label} hint={words.hint} error={isWrong ? words.wrong : undefined}>
        {(control) => (
          <span className="brand-colour">
            <input
              type="text"
              {...control}
              value={shown}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => write(target.value)}
            />
            <input
              type="color"
              aria-label={words.pick}
              value={accent ?? OWN}
              onChange={({ target }) => write(target.value)}
            />
          </span>
        )}
      </FieldFrame>
      {accent && <p role="status">{colourSentence(accent, colour, language)}</p>}
      {accent && (
        <button type="button" className="quiet-button" onClick={() => write('')}>
          {words.none}
        </button>
      )}
    </div>
  );
}

/** Whether words in a colour can be read on white, or in which colour they are printed. */
function colourSentence(
  accent: string,
  words: { readonly fine: string; readonly darkened: string },
  language: string,
): string {
  const { bar, words: printed } = shadesOf(accent);
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  // Cut, not rounded: 4.46 is not enough, and must not read as 4.5.
  const ratio = figures.format(Math.floor(contrast(bar, '#ffffff') * 10) / 10);
  const isFine = contrast(bar, '#ffffff') >= TEXT_CONTRAST;
  return fill(isFine ? words.fine : words.darkened, { ratio, colour: bar, words: printed });
}
