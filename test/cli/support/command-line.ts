import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import { readTemplate } from '../../support/templates';

/** Real workbooks take their time on a busy machine. */
jest.setTimeout(120_000);

export interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function kompasark(...args: readonly string[]): Promise<CommandResult> {
  let out = '';
  let err = '';
  const exitCode = await run(args, {
    out: (text) => {
      out += `${text}\n`;
    },
    err: (line) => {
      err += `${line}\n`;
    },
    progress: () => undefined,
  });
  return { exitCode, out, err };
}

/** A folder of its own for each test file, gone afterwards. */
export class WorkFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'kompasark-cli-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: Uint8Array | string): string {
    const path = this.file(name);
    writeFileSync(path, content);
    return path;
  }

  /** A copy of one of EFRAG's workbooks. */
  copyOf(template: string, name = template): string {
    return this.write(name, readTemplate(template));
  }
}
