import { afterEach, describe, expect, test } from 'vitest';
import { Child } from '../../bench/extract/child.js';

/** Answers with the file's name as what was found, does not answer for `slow`, and ends at `end`. */
const PROGRAM = `
  let asked = 0;
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { file } = JSON.parse(line);
    asked += 1;
    if (file === 'end') process.exit(0);
    if (file !== 'slow') console.log(JSON.stringify({ seconds: asked, found: file }));
  });
`;

const children: Child[] = [];
function start(limit: number): Child {
  const child = new Child(process.execPath, ['-e', PROGRAM], limit);
  children.push(child);
  return child;
}
const ask = (child: Child, file: string) => child.ask({ task: 'time', tool: 'unsc', file });

afterEach(() => {
  for (const child of children.splice(0)) child.stop();
});

describe('Child', () => {
  test('answers one question after the other in one process', async () => {
    const child = start(20);
    expect(await ask(child, 'a')).toEqual({ seconds: 1, found: 'a' });
    expect(await ask(child, 'b')).toEqual({ seconds: 2, found: 'b' });
  });

  test('gives up what takes too long, and starts anew', async () => {
    const child = start(4);
    expect(await ask(child, 'slow')).toBeUndefined();
    expect(await ask(child, 'b')).toEqual({ seconds: 1, found: 'b' });
  });

  test('says where the program ended', async () => {
    await expect(ask(start(20), 'end')).rejects.toThrow(
      `${process.execPath} ended at {"task":"time","tool":"unsc","file":"end"}`,
    );
  });
});
