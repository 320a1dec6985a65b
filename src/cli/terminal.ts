import type { Language } from '../workbook/text';

/** What a command says, and to whom: the result on `out`, everything else on `err`, a line at a time. */
export interface Terminal {
  out(text: string): void;
  err(line: string): void;
  /** How far a long run has come, where a person is looking on; an empty text takes it away again. */
  progress(text: string): void;
}

/** What every command is run with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** The exit codes of the contract: nothing found, something found, something could not be done. */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs one command with the arguments that follow its name. */
export type RunCommand = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;
