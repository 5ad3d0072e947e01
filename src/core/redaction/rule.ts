/** Whose id it is: ids are numbered anew, and those that belong to nothing stay behind. */
export type IdKind =
  | 'standard'
  | 'ownArea'
  | 'ownClause'
  | 'area'
  | 'clause'
  | 'criterion'
  | 'evidence'
  | 'finding'
  | 'action'
  | 'sample'
  | 'case'
  | 'stratum'
  | 'session'
  | 'interviewNote'
  | 'sampling'
  | 'programme';

/**
 * What becomes of a value.
 *
 * - `keep`: as it stands. Only for what cannot be written freely: choices, days, numbers, yes and no.
 * - `code`: as it stands where it is short and of plain signs, such as a version.
 * - `text`: with the names replaced, and without addresses, telephone numbers and names of files.
 * - `organisation`, `people`, `place`, `reference`: an alias, whatever it says.
 * - `newId`, `formerId`: the id of the copy, and one for what it follows.
 * - `emptyText`, `emptyList`: nothing, where the record demands something there.
 * - `leftOut`: not in the copy.
 */
export type Leaf =
  | 'keep'
  | 'code'
  | 'text'
  | 'organisation'
  | 'people'
  | 'place'
  | 'reference'
  | 'newId'
  | 'formerId'
  | 'emptyText'
  | 'emptyList'
  | 'leftOut';

/** The rule for a value: for itself, for the fields of a group, for each of a list, or for each under a key. */
export type Rule =
  | Leaf
  | { readonly idOf: IdKind }
  | { readonly fields: Readonly<Record<string, Rule>> }
  | { readonly list: Rule }
  | { readonly each: Rule; readonly by: IdKind | readonly string[] };
