import { expect, test } from 'vitest';
import { moveIntoFiles } from '#build/files-of-their-own.ts';

test('scripts and styles within a page become files, and neighbours one', () => {
  const { html, files } = moveIntoFiles(
    '<style>a{}</style><script>one()</script><script>two()</script><p>text</p>',
  );

  expect(html).toMatch(
    /^<link rel="stylesheet" href="\/_astro\/within\.[\w-]{8}\.css"><script src="\/_astro\/within\.[\w-]{8}\.js"><\/script><p>text<\/p>$/,
  );
  expect([...files.values()].sort()).toEqual(['a{}', 'one()\n\ntwo()']);
});

test('a page’s policy names nothing that no longer stands within it', () => {
  const policy = (sources: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${sources};">`;

  expect(moveIntoFiles(policy(" 'sha256-abc=' 'sha256-d+/f='")).html).toBe(policy(''));
});

test('what an island imports is counted from the file of its script, the second time, too', () => {
  const { html, files } = moveIntoFiles(
    '<script>new URL(e,document.baseURI)</script><astro-island component-url="/_astro/A.js">',
  );

  expect(html).toContain('component-url="./A.js"');
  expect([...files.values()]).toEqual([
    'var startedFrom=document.currentScript.src;\nnew URL(e,startedFrom)',
  ]);
});

test('scripts that are files already, and data, stay', () => {
  const html = '<script type="module" src="/_astro/a.js"></script>';

  expect(moveIntoFiles(html)).toEqual({ html, files: new Map() });
});
