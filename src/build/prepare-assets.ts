import { prepareFonts } from './fonts/prepare-fonts.ts';

await prepareFonts();
