import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readPdf } from './read-pdf.ts';
