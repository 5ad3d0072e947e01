// The helpers live in core now, since the report needs them; this file goes when its last importer has moved.
export {
  fill,
  fillCount,
  joinChoice,
  joinList,
  type PluralForms,
  writeDay,
} from '#core/message.ts';
