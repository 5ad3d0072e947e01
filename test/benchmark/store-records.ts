import type { Page } from '@playwright/test';
import type { Assessment } from '#schema/record/assessment.ts';

/** Puts records where the site keeps them; the site has opened its database before. */
export async function storeRecords(page: Page, records: readonly Assessment[]): Promise<void> {
  await page.goto('/assessments/');
  await page.getByText('There is no assessment in this browser yet').waitFor();
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('redress');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('assessments', 'readwrite');
          for (const record of kept) writing.objectStore('assessments').put(record);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
