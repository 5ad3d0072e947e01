import { languages } from '#build/languages.ts';
import { packParcels, planOffline } from './plan-offline.ts';
import { readSite } from './site-file.ts';
import { sortIntoParts } from './sort-into-parts.ts';

/** Prints what each part of the built site weighs: bytes on the wire, and requests. */
const sorted = sortIntoParts(readSite('dist/'), languages());
const { parts } = planOffline(sorted, packParcels(sorted));
const rows = Object.entries(parts).map(
  ([id, { bytes, parcels }]) =>
    `${String(bytes).padStart(9)} bytes ${String(parcels.length).padStart(3)} parcels  ${id}`,
);
process.stdout.write(`${rows.join('\n')}\n`);
