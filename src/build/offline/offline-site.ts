import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { languages } from '#build/languages.ts';
import type { OfflinePlan } from '#offline/plan.ts';
import { packParcels, planOffline } from './plan-offline.ts';
import { readSite } from './site-file.ts';
import { sortIntoParts } from './sort-into-parts.ts';

const WORKER = 'src/offline/service-worker.ts';

/** Where a page says what the parts of the site weigh. */
const SIZES = 'OFFLINE_SIZES';

function planSite(site: string) {
  const sorted = sortIntoParts(readSite(site), languages());
  const parcels = packParcels(sorted);
  return { plan: planOffline(sorted, parcels), parcels: [...parcels.keys()] };
}

/** Tells the pages what the parts weigh. They are parts themselves: by so much the figures are off. */
function writeSizes(site: string, { plan, parcels }: ReturnType<typeof planSite>): void {
  const everything = parcels.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const parts = Object.entries(plan.parts).map(([id, { bytes }]) => [id, bytes]);
  const sizes = JSON.stringify({ everything, parts: Object.fromEntries(parts) });
  for (const { path } of readSite(site)) {
    if (!path.endsWith('offline/index.html')) continue;
    const html = readFileSync(join(site, path), 'utf8');
    writeFileSync(join(site, path), html.replace(SIZES, sizes.replaceAll('"', '&quot;')));
  }
}

async function writeWorker(file: string, plan: OfflinePlan): Promise<void> {
  const bundle = await rolldown({
    input: WORKER,
    transform: { define: { OFFLINE_PLAN: JSON.stringify(plan) } },
  });
  // A plain script: not every browser takes a module here.
  await bundle.write({ file, format: 'iife', minify: true });
  await bundle.close();
}

/** Sorts the built site into parts, packs them into parcels, and writes the service worker that keeps them. */
export function offlineSite(): AstroIntegration {
  return {
    name: 'redress-offline-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        writeSizes(site, planSite(site));
        const { plan, parcels } = planSite(site);
        mkdirSync(join(site, 'parcels'), { recursive: true });
        for (const { address, bytes } of parcels) writeFileSync(join(site, address), bytes);
        await writeWorker(join(site, 'service-worker.js'), plan);
      },
    },
  };
}
