import { expect, test } from 'vitest';
import { sortOfflineFiles } from '#build/offline-files.ts';

const files = [
  '404.html',
  '_astro/AssessmentApp.abc.js',
  'assessment/index.html',
  'data/iso-10002-2018/en/walk.json',
  'fonts/OFL-noto-sans.txt',
  'fonts/noto-sans-regular.ttf',
  'fonts/noto-sans-sc-001.ttf',
  'guidance/index.html',
  'index.html',
  'service-worker.js',
  'standards/bs-8543-2015/Annex A/index.html',
  'zh/assessment/index.html',
  'zh/standards/iso-10002-2018/7.4/index.html',
];

test('what an assessment and its report need is kept at once, by the address it is asked under', () => {
  expect(sortOfflineFiles(files).core).toEqual([
    '_astro/AssessmentApp.abc.js',
    'assessment/',
    'data/iso-10002-2018/en/walk.json',
    'fonts/noto-sans-regular.ttf',
    './',
    'zh/assessment/',
  ]);
});

test('the handbook and the Chinese fonts wait until a page asks for them', () => {
  const { handbook, chinese } = sortOfflineFiles(files);

  expect(handbook).toEqual([
    'guidance/',
    'standards/bs-8543-2015/Annex%20A/',
    'zh/standards/iso-10002-2018/7.4/',
  ]);
  expect(chinese).toEqual(['fonts/noto-sans-sc-001.ttf']);
});
