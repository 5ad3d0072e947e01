import { describe, expect, test } from 'vitest';
import { fillText, fillVariants } from '#build/fill-variants.ts';
import type { SourceFile } from '#core/content/authored-file.ts';

describe('a text that a variant says only in part', () => {
  test('stays as it is where it says all', () => {
    const own = '{\n  "a": "甲",\n  "b": "乙"\n}\n';

    expect(fillText('a.json', own, '{\n  "a": "一",\n  "b": "二"\n}\n')).toBe(own);
  });

  test('has the words of the language for what is missing, and drops what the language no longer says', () => {
    const filled = fillText(
      'a.json',
      '{"a": {"b": "甲",\n"gone": "丙"},\n"list": ["一"]}',
      '{"a": {"b": "一",\n"c": "二"},\n"list": ["三", "四"]}',
    );

    expect(JSON.parse(filled)).toEqual({ a: { b: '甲', c: '二' }, list: ['三', '四'] });
  });

  test('keeps its own text below fields that were filled', () => {
    const filled = fillText(
      '7.4.md',
      '---\ntitle: 甲\n---\n## 目的\n\n甲。\n',
      '---\ntitle: 一\nadded: 二\n---\n## 目的\n\n一。\n',
    );

    expect(filled).toBe('---\ntitle: 甲\nadded: 二\n---\n## 目的\n\n甲。\n');
  });

  test('has the blocks of a document that it lacks, in their order', () => {
    const base = '# a: 一\n\n## own\n\n一。\n\n## all\n\n二。\n\n# b\n\n## own\n\n三。\n';
    const own = '# a: 甲\n\n## own\n\n甲。\n\n# b\n\n## own\n\n丙。\n';

    expect(fillText('content/policy/blocks/zh-hant/policy.md', own, base)).toBe(
      '# a: 甲\n\n## own\n\n甲。\n\n## all\n\n二。\n\n# b\n\n## own\n\n丙。\n',
    );
  });
});

describe('the files of a folder', () => {
  const FILES: readonly SourceFile[] = [
    { path: 'content/tests/a/zh-hant.yaml', text: 'title: 甲\n' },
    { path: 'content/tests/a/zh.yaml', text: 'title: 一\n' },
    { path: 'content/tests/en/b.md', text: 'English\n' },
    { path: 'content/tests/zh-hant/gone.md', text: '丙\n' },
    { path: 'content/tests/zh/b.md', text: '二\n' },
  ];
  const below = (folder: string) => FILES.filter(({ path }) => path.startsWith(`${folder}/`));
  const found = (languages: readonly string[], folder: string) =>
    fillVariants(languages, folder, below).map(({ path, text }) => [path, text.trim()]);

  test('are filled where a variant lacks some, and cleared of those that are left over', () => {
    expect(found(['en', 'zh', 'zh-hant'], 'content/tests')).toEqual([
      ['content/tests/a/zh-hant.yaml', 'title: 甲'],
      ['content/tests/a/zh.yaml', 'title: 一'],
      ['content/tests/en/b.md', 'English'],
      ['content/tests/zh-hant/b.md', '二'],
      ['content/tests/zh/b.md', '二'],
    ]);
  });

  test('are filled where the folder is a variant’s, also one that is not there', () => {
    expect(found(['en', 'zh', 'zh-hant'], 'content/tests/zh-hant')).toEqual([
      ['content/tests/zh-hant/b.md', '二'],
    ]);
    expect(found(['en', 'zh', 'zh-hant', 'zh-hant-hk'], 'content/tests/zh-hant-hk')).toEqual([
      ['content/tests/zh-hant-hk/b.md', '二'],
    ]);
  });

  test('are its own where the folder is that of a language with variants', () => {
    expect(found(['en', 'zh', 'zh-hant'], 'content/tests/zh')).toEqual([
      ['content/tests/zh/b.md', '二'],
    ]);
  });

  test('are as they were read where no language is a variant', () => {
    expect(found(['en', 'zh'], 'content/tests')).toHaveLength(FILES.length);
  });
});
