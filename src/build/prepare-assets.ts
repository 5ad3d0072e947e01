import { prepareFonts } from './fonts/prepare-fonts.ts';
import { prepareCharacterTables } from './prepare-character-tables.ts';

await prepareFonts();
await prepareCharacterTables();
