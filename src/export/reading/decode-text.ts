/** What is commonest in each language: by it a decoding is told from a wrong one. */
const COMMON_SIMPLIFIED =
  '的一是不在有人我他这个中大来上为和国地到以说时要就出会可也你对能而子那得于着下自之年过发后作里用道行所然家种事方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运投诉处理';
const COMMON_TRADITIONAL =
  '的一是不在有人我他這個中大來上為和國地到以說時要就出會可也你對能而子那得於著下自之年過發後作裡用道行所然家種事方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力與長把機民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體相見被利什二等產或新制身果加月話合回特代內信表化給世位次度門任常先通教原聲提立及比員解水名真論處各入幾口認條平系氣題活更別打變總何電數安少報結反受目量再感建務做接必場件計管期市直資指許統區保至社便空決治展科司五基書非則聽界達放強即難且權完設式路記品住告類求據程北邊該交規取望領共確師觀清院讓識候帶導爭運投訴';

/** How much of what is no ASCII is common in the language that a decoding would be of. */
function shareOf(text: string, common: ReadonlySet<string>): number {
  const signs = [...text].filter((sign) => sign > '\u007F' && !/[\p{P}\p{Z}]/u.test(sign));
  return signs.length === 0 ? 0 : signs.filter((sign) => common.has(sign)).length / signs.length;
}

const WESTERN = new Set('’‘“”–—…•£€©®°éèêëàâäáçñöôóüûúíïîÉÀÖÜßæø½¼·«»');

const CANDIDATES: readonly { readonly name: string; readonly common: ReadonlySet<string> }[] = [
  { name: 'gb18030', common: new Set(COMMON_SIMPLIFIED) },
  { name: 'big5', common: new Set(COMMON_TRADITIONAL) },
  // Without its mark: Chinese has hardly a nought among its bytes.
  { name: 'utf-16le', common: new Set(COMMON_SIMPLIFIED + COMMON_TRADITIONAL) },
  { name: 'utf-16be', common: new Set(COMMON_SIMPLIFIED + COMMON_TRADITIONAL) },
];
/** Real Chinese has more common characters than this; letters read in pairs have fewer. */
const PLAUSIBLE = 0.3;
/** Enough to tell by. */
const SAMPLE = 60_000;

function tryDecode(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  fatal: boolean,
): string | undefined {
  try {
    return new TextDecoder(name, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So many whole characters to one that is broken are UTF-8, as where a file was cut or a foreign byte got in. */
const WHOLE_TO_BROKEN = 4;

/** UTF-8 with a few broken characters, each shown as such; undefined where more of it is broken than that. */
function brokenUtf8(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  return whole >= broken * WHOLE_TO_BROKEN ? text : undefined;
}

/** UTF-16 without its mark: every other byte of Western text is nought. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2000);
  for (let at = 0; at < length; at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 5 && even < odd / 10) return 'utf-16le';
  return even > length / 5 && odd < even / 10 ? 'utf-16be' : undefined;
}

/** The encoding by which older text that is no UTF-8 reads as a language. */
function likeliest(bytes: Uint8Array<ArrayBuffer>): string {
  const sample = bytes.slice(0, SAMPLE);
  const scored = CANDIDATES.map(({ name, common }) => ({
    name,
    share: shareOf(tryDecode(name, sample, false) ?? '', common),
  })).sort((a, b) => b.share - a.share);
  const [best] = scored;
  const western = shareOf(tryDecode('windows-1252', sample, false) ?? '', WESTERN);
  const signs = (tryDecode('windows-1252', sample, false) ?? '').match(
    /[\u2018-\u201D\u2013\u2014\u2022£’]/g,
  );
  if (best === undefined || best.share < PLAUSIBLE) return 'windows-1252';
  return western > best.share && signs !== null ? 'windows-1252' : best.name;
}

/** The encoding that a web page or an XML file names in its first lines. */
function declaredIn(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const name = /<[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return name === undefined || tryDecode(name, new Uint8Array(), true) === undefined
    ? undefined
    : name;
}

/**
 * The text in the bytes of a file: by its mark, by what it declares, as UTF-8 where it is that, and
 * else in the older encoding in which it reads as English or Chinese.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16Of(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const utf8 = tryDecode('utf-8', bytes, true);
  if (utf8 !== undefined) return utf8;
  const broken = brokenUtf8(bytes);
  if (broken !== undefined) return broken;
  const declared = declaredIn(bytes);
  const name = declared === undefined || /^utf-?8$/i.test(declared) ? likeliest(bytes) : declared;
  return new TextDecoder(name).decode(bytes);
}
