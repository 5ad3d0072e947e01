import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readWords } from '#build/read-words.ts';
import { SurroundingsOf } from '#islands/shared/surroundings.tsx';

/** A part of a page as HTML, with the site's own words round it. */
export function rendered<Props extends object>(
  Part: ComponentType<Props>,
  props: Props,
  language = 'en',
): string {
  const words = {
    assessment: readWords(language, 'assessment'),
    audit: readWords(language, 'audit'),
    result: readWords(language, 'result'),
  };
  return renderToStaticMarkup(
    <SurroundingsOf {...{ root: '/', language, words }}>
      <Part {...props} />
    </SurroundingsOf>,
  );
}
