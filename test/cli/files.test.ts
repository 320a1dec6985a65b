import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { isSameFile, readFile, writeFile } from '../../src/cli/files';
import { WorkFolder } from './support/command-line';

const folder = new WorkFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writing a file', () => {
  it('replaces what was there, with its permissions, and leaves nothing else', () => {
    const path = folder.write('old.txt', 'old');
    chmodSync(path, 0o640);
    const before = readdirSync(folder.path);
    writeFile(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('replaces the file behind a link, not the link', () => {
    const path = folder.write('real.txt', 'old');
    symlinkSync(path, folder.file('link.txt'));
    writeFile(folder.file('link.txt'), bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(isSameFile(path, folder.file('link.txt'))).toBe(true);
  });

  it('leaves no half file when it is interrupted before the last step', () => {
    mkdirSync(folder.file('taken'));
    const before = readdirSync(folder.path);
    expect(() => writeFile(folder.file('taken'), bytes('new'))).toThrow(/cannot be written/);
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('says when the folder is not there', () => {
    expect(() => writeFile(folder.file('nowhere/new.txt'), bytes('new'))).toThrow(
      'The file cannot be written: it does not exist, or its folder does not.',
    );
  });
});

it('says what is wrong with a file that cannot be read', () => {
  expect(() => readFile(folder.file('nothing.xlsx'))).toThrow('cannot be read: it does not exist');
  expect(() => readFile(folder.path)).toThrow('cannot be read: it is a folder');
});
