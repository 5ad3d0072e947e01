/** What is kept on the device as a whole, or not: `assessment/en`, `standard/iso-10002-2018/zh`. */
export interface Part {
  /** What travels when nothing of it is on the device yet. */
  readonly bytes: number;
  /** Addresses of the parcels in which its files travel. */
  readonly parcels: readonly string[];
  /** Files that a page has fetched by itself already: they come from the browser's own store. */
  readonly loose: readonly string[];
  /** Addresses that show, when they are opened, that this part is in use. */
  readonly openedBy: readonly string[];
}

/** What the built site holds, as the service worker of that build knows it. Addresses are from the site's root. */
export interface OfflinePlan {
  /** Changes with any byte of the site. */
  readonly version: string;
  readonly parts: Readonly<Record<string, Part>>;
  /** Names at the top of the site: what stands below another is no file of this copy. */
  readonly tops: readonly string[];
}

/** Ids of the parts that are in use when these addresses are opened. */
export function partsOpenedBy(plan: OfflinePlan, addresses: readonly string[]): readonly string[] {
  const opened = new Set(addresses);
  return Object.entries(plan.parts)
    .filter(([, { openedBy }]) => openedBy.some((address) => opened.has(address)))
    .map(([id]) => id);
}

/** Whether an address names its content for good: a changed file gets another name. Tables of characters do not change. */
export function isNamedByContent(address: string): boolean {
  return /^_astro\/|^character-tables\/|^fonts\/.*\.ttf$/.test(address);
}
