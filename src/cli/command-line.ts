import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { LANGUAGES, type Language, type Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';

export interface CommandLine<Options> {
  readonly positionals: readonly string[];
  readonly options: Options;
}

interface OptionConfig {
  readonly type: 'string' | 'boolean';
}

/** Options that every command takes; `run` has read them before the command sees its arguments. */
const GLOBAL_OPTIONS = { language: { type: 'string' }, help: { type: 'boolean' } } as const;

/**
 * Reads a command's arguments as its schema has them. Option names are in kebab case on the command line and
 * camel case in the schema; an option whose schema accepts `true` takes no value.
 *
 * @throws {UserError} `wrong-usage`
 */
export function readCommandLine<Schema extends z.ZodObject<Readonly<Record<string, z.ZodType>>>>(
  args: readonly string[],
  schema: Schema,
): CommandLine<z.output<Schema>> {
  const known = new Map(Object.entries(schema.shape).map(([key, type]) => [kebabCase(key), { key, type }]));
  const config = Object.fromEntries(
    [...known].map(([name, { type }]) => [name, { type: takesValue(type) ? 'string' : 'boolean' } as const]),
  );
  const options: Readonly<Record<string, OptionConfig>> = { ...config, ...GLOBAL_OPTIONS };
  const { tokens, positionals } = parseArgs({ args, options, strict: false, tokens: true });
  const given: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw unknownOption(rawName);
    if (option.type === 'boolean' && value !== undefined) throw valueNotTaken(rawName);
    if (option.type === 'string' && (value === undefined || (!inlineValue && value.startsWith('-')))) {
      throw valueMissing(rawName);
    }
    const key = known.get(name)?.key;
    if (key !== undefined) given[key] = value ?? true;
  }
  const read = schema.safeParse(given);
  if (!read.success) throw wrongValue(read.error.issues[0]!, given);
  return { positionals, options: read.data };
}

/** A command line before it is known what the command makes of it. */
export interface Invocation {
  /** The first word that is no option; `undefined` when there is none. */
  readonly command: string | undefined;
  /** Everything but the command, options before it included. */
  readonly args: readonly string[];
  readonly language: Language;
  readonly help: boolean;
}

/** @throws {UserError} `wrong-usage` */
export function readInvocation(args: readonly string[]): Invocation {
  const { values, tokens } = parseArgs({ args, options: GLOBAL_OPTIONS, strict: false, tokens: true });
  const { language: wanted = LANGUAGES[0], help } = values;
  const language = LANGUAGES.find((one) => one === wanted);
  if (!language) throw notOneOf('--language', wanted, LANGUAGES);
  const command = tokens.find((token) => token.kind === 'positional');
  return {
    command: command?.value,
    args: args.filter((_, index) => index !== command?.index),
    language,
    help: help === true,
  };
}

export function wrongUsage(text: Text): UserError {
  return new UserError('wrong-usage', text);
}

function takesValue(type: z.ZodType): boolean {
  return !type.safeParse(true).success;
}

function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function unknownOption(option: string): UserError {
  return wrongUsage({
    da: `Der er intet tilvalg ${option}.`,
    en: `There is no option ${option}.`,
  });
}

function valueMissing(option: string): UserError {
  return wrongUsage({ da: `${option} mangler sin værdi.`, en: `${option} lacks its value.` });
}

function valueNotTaken(option: string): UserError {
  return wrongUsage({ da: `${option} har ingen værdi.`, en: `${option} takes no value.` });
}

function wrongValue(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): UserError {
  const key = String(issue.path[0]);
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return notOneOf(`--${kebabCase(key)}`, given[key], allowed);
}

function notOneOf(option: string, value: unknown, allowed: readonly string[]): UserError {
  return wrongUsage({
    da: `${option} kan ikke være »${String(value)}«. Vælg ${listOf(allowed, 'eller')}.`,
    en: `${option} cannot be “${String(value)}”. Choose ${listOf(allowed, 'or')}.`,
  });
}

function listOf(words: readonly string[], or: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)!}`;
}
