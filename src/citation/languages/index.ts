import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { LanguageWords } from './words.js';
import { zh } from './zh.js';

/** Every language that is read. All are on at once: a text may mix them. */
export const LANGUAGES: readonly LanguageWords[] = [en, fr, es, ru, ar, zh, de, it, pt, ja, ko];
