import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputTree, type OutputFile } from '../../src/build/output-tree.ts';

const file = (name: string, text = 'x'): OutputFile => ({
  path: name,
  source: { bytes: text },
  digest: text,
  size: text.length,
});

describe('the output tree', () => {
  it('lists files in one order, whatever the order they came in', () => {
    const tree = new OutputTree();
    for (const name of ['б.html', 'a/b.html', 'a.html', 'Z.html']) tree.add(file(name));
    expect(tree.files().map((entry) => entry.path)).toEqual(['Z.html', 'a.html', 'a/b.html', 'б.html']);
  });

  it('takes the same file twice, and refuses another one at its path', () => {
    const tree = new OutputTree();
    tree.add(file('media/a.png'));
    tree.add(file('media/a.png'));
    expect(() => tree.add(file('media/a.png', 'y'))).toThrow(/share one path/);
  });

  it.each(['Media/a.png', 'media/A.PNG'])(
    'refuses %s beside media/a.png: some disks see one file',
    (name) => {
      const tree = new OutputTree();
      tree.add(file('media/a.png'));
      expect(() => tree.add(file(name))).toThrow(/share one path/);
    },
  );

  it.each(['../x', '/x', 'a/../../x', 'a//b', './x'])('refuses the path %s', (name) => {
    expect(() => new OutputTree().add(file(name))).toThrow();
  });

  it('writes what it holds', async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'okuu-tree-'));
    const tree = new OutputTree();
    tree.add(file('a/b/c.txt', 'ң ө ү'));
    await tree.writeTo(home);
    expect(await readFile(path.join(home, 'a/b/c.txt'), 'utf8')).toBe('ң ө ү');
    await rm(home, { recursive: true });
  });
});
