import MiniSearch, { type SearchResult } from 'minisearch';
import { fill, fillCount } from '#core/message.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import type { SearchDocument } from '#text/page-data.ts';
import { excerpt, indexTokens, isOneCharacter, searchTokens } from '#text/search-tokens.ts';
import type { SiteWords } from '#text/words.ts';

interface Surroundings {
  /** Where the language's pages begin, and where its index lies. */
  readonly home: string;
  readonly index: string;
  readonly language: string;
  readonly words: SiteWords['search'];
}

interface Index {
  readonly search: (query: string) => readonly SearchResult[];
  readonly find: (id: string) => SearchDocument | undefined;
}

function makeIndex(documents: readonly SearchDocument[]): Index {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    tokenize: (text) => [...indexTokens(text)],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...searchTokens(text)],
      boost: { title: 4 },
      combineWith: 'AND',
      // A Latin word is also found by its beginning, and one Chinese character by the pairs it begins.
      prefix: (term) => /^[a-z]{3}/.test(term) || isOneCharacter(term),
      fuzzy: (term) => (/^[a-z]{6}/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(documents);
  return {
    search: (query) => index.search(query),
    find: (id) => documents.find((document) => document.id === id),
  };
}

function resultItem(found: SearchResult, document: SearchDocument, { home }: Surroundings) {
  const item = window.document.createElement('li');
  const link = window.document.createElement('a');
  link.href = `${home}${document.id}`;
  link.textContent = document.title;
  const place = window.document.createElement('span');
  place.className = 'quiet';
  place.textContent = document.place;
  const text = window.document.createElement('p');
  for (const piece of excerpt(document.text, Object.keys(found.match))) {
    const node = piece.isMatch ? window.document.createElement('mark') : new Text();
    node.textContent = piece.text;
    text.append(node);
  }
  item.append(link, ' ', place, text);
  return item;
}

async function fetchIndex(address: string): Promise<Index | undefined> {
  const fetched = await fetchData<readonly SearchDocument[]>(address);
  return fetched.ok ? makeIndex(fetched.value) : undefined;
}

/** Where a search says how it goes and lists what it found. */
interface Outlet {
  readonly say: (sentence: string) => void;
  readonly list: HTMLElement;
}

function show({ search, find }: Index, query: string, outlet: Outlet, around: Surroundings) {
  const { words, language } = around;
  const found = search(query);
  outlet.say(
    found.length === 0
      ? fill(words.nothing, { query })
      : fillCount(language, words.found, found.length, { query }),
  );
  const items = found.flatMap((result) => {
    const target = find(String(result.id));
    return target ? [resultItem(result, target, around)] : [];
  });
  outlet.list.replaceChildren(...items);
}

/** A search that fetches its index the first time, and again when that failed. */
function makeSearch(outlet: Outlet, surroundings: Surroundings): (query: string) => Promise<void> {
  const { words, index: address } = surroundings;
  let index: Index | undefined;
  let latest = '';
  return async (query) => {
    latest = query;
    outlet.list.replaceChildren();
    if (query.trim() === '') return outlet.say(words.empty);
    if (index === undefined) {
      outlet.say(words.searching);
      index = await fetchIndex(address);
    }
    // Whoever asked for something else meanwhile is answered by that search alone.
    if (query !== latest) return;
    if (index === undefined) return outlet.say(words.failed);
    show(index, query, outlet, surroundings);
  };
}

/** Makes a form search the handbook: the index is fetched when someone first searches. */
export function startSearch(form: HTMLFormElement, surroundings: Surroundings): void {
  const field = form.querySelector('input');
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  if (!field || !status || !list) return;
  const say = (sentence: string) => status.replaceChildren(sentence);
  const search = makeSearch({ say, list }, surroundings);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
    void search(field.value);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked === null) return;
  field.value = asked;
  void search(asked);
}
