import { describe, expect, test } from 'vitest';
import { nameSearch, traceSearch } from '../../src/citation/triggers.js';

function finds(search: RegExp, text: string): boolean {
  search.lastIndex = 0;
  return search.test(text);
}

describe('traces of a resolution', () => {
  test.each([
    'a resolution',
    'RESOLUTIONS',
    'la résolution',
    'la resolución',
    'резолюция',
    'РЕЗОЛЮЦИЯ',
    'قرار',
    '决议',
    '決議',
    '결의',
    'die Entschließung',
    'risoluzione',
    'resolução',
    'UNSCR',
    'UNSCRs',
    'Res. 2270',
    'S/RES/1',
    's/res/1',
  ])('%s', (text) => {
    expect(finds(traceSearch(), text)).toBe(true);
  });

  test.each(['', 'a statement of the Council', 'Korea 1718', '1718 (2006)', 'the rest of it'])(
    'none: %s',
    (text) => {
      expect(finds(traceSearch(), text)).toBe(false);
    },
  );
});

describe('traces of the Council', () => {
  test.each([
    'Security Council',
    'SECURITY COUNCIL',
    'UNSC',
    'Conseil de sécurité',
    'Consejo de Seguridad',
    'Совет Безопасности',
    'СБ ООН',
    'مجلس الأمن',
    '安理会',
    '安全理事会',
    '安保理',
    '안보리',
    'Sicherheitsrat',
    'Consiglio di sicurezza',
    'Conselho de Segurança',
  ])('%s', (text) => {
    expect(finds(nameSearch(), text)).toBe(true);
  });

  test.each(['', 'a resolution', 'Council of Ministers'])('none: %s', (text) => {
    expect(finds(nameSearch(), text)).toBe(false);
  });
});
