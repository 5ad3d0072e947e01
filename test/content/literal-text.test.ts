import { expect, test } from 'vitest';
import { readFiles } from '#build/read-content.ts';
import { literalTextInAstro, literalTextInTsx } from './literal-text.ts';

test.each([
  ['const a = <p>Save it</p>;', ['Save it']],
  ['const a = <p>{words.save} now</p>;', ['now']],
  ['const a = <button aria-label="Close"/>;', ['Close']],
  ['const a = <p className="big text">{words.save} · {count}</p>;', []],
  ['const a = items.length > 0 && b < c ? <i /> : null;', []],
])('in a component, %s shows %j', (code, expected) => {
  expect(literalTextInTsx('a.tsx', code)).toEqual(expected);
});

test.each([
  ['---\nconst a = b > c;\n---\n<p>Save it</p>', ['Save it']],
  ['<p>Save {count}</p>', ['Save']],
  ['<img alt="A chart">', ['A chart']],
  ['<ul>{all.map((one) => <li>{one}</li>)}</ul>', []],
  ['<p title={words.title}>{words.lead}</p>\n<style>p { color: red; }</style>', []],
])('in a page, %s shows %j', (code, expected) => {
  expect(literalTextInAstro(code)).toEqual(expected);
});

test('what people read comes from content, not from the source', () => {
  const shown = readFiles(process.cwd(), 'src').flatMap(({ path, text }) => {
    const found = path.endsWith('.tsx')
      ? literalTextInTsx(path, text)
      : path.endsWith('.astro')
        ? literalTextInAstro(text)
        : [];
    return found.map((literal) => `${path}: ${literal}`);
  });

  expect(shown).toEqual([]);
});
