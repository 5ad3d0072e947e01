import type { ComponentType, ReactNode } from 'react';
import { type PageProps, SurroundingsOf } from './surroundings.tsx';

/** What a part that is a page of its own says until it has what it shows. */
export type Loading = Pick<PageProps, 'loading'>;

/** Makes a page of a part: all that stands in it has the page's words, language and addresses. */
export function asPage<Props extends object>(
  Part: ComponentType<Props & Loading>,
): (props: Props & PageProps) => ReactNode {
  return function Page({ root, language, words, site, ...props }: Props & PageProps) {
    return (
      <SurroundingsOf {...{ root, language, words, site }}>
        <Part {...(props as unknown as Props & Loading)} />
      </SurroundingsOf>
    );
  };
}
