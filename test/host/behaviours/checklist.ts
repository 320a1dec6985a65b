import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GUESS, type Behaviour } from './behaviour';

const ROOT = join(__dirname, '../../..');
const ROOMS_THAT_BELIEVE = ['src/host', 'src/excel', 'src/workbook'];

/** `docs/excel-checklist.md`, made from the table that the tests run. */
export function checklist(behaviours: readonly Behaviour[]): string {
  const guessed = behaviours.filter(({ source }) => source.includes(GUESS));
  const sourced = behaviours.filter(({ source }) => !source.includes(GUESS));
  return [
    INTRODUCTION,
    '## To check in Excel\n',
    ...topicsOf(guessed).map((topic) => section(topic, guessed, false)),
    '## Known, with its source\n',
    ...topicsOf(sourced).map((topic) => section(topic, sourced, true)),
    '## Beliefs that no row above shows\n',
    'Comments in the code that say GUESS, as they stand.\n',
    ...ROOMS_THAT_BELIEVE.flatMap(guessesIn).map((guess) => `- [ ] ${guess}`),
    '',
  ].join('\n');
}

const INTRODUCTION = `# What the embedded Excel believes about Excel

Made by \`UPDATE_CHECKLIST=1 npx jest test/host/excel-checklist\` from the table in test/host/behaviours; do not edit.
Every row is a test against the genuine Office.js on the embedded host. A person with Excel and the add-in Script
Lab works through the first part in about 15 minutes: run each line on the workbook that
\`UPDATE_CHECKLIST=1\` also leaves in test-artifacts/excel-checklist.xlsx, in Danish Excel on a Danish Windows unless
the line says otherwise, and tick it, or open an issue that quotes what Excel did.
`;

function topicsOf(behaviours: readonly Behaviour[]): readonly string[] {
  return [...new Set(behaviours.map(({ topic }) => topic))];
}

function section(topic: string, behaviours: readonly Behaviour[], withSource: boolean): string {
  const rows = behaviours.filter((behaviour) => behaviour.topic === topic);
  const head = withSource
    ? '| Do | Expect | Source |\n| --- | --- | --- |'
    : '|  | Do | Expect | Source |\n| --- | --- | --- | --- |';
  return `### ${topic}\n\n${head}\n${rows.map((row) => line(row, withSource)).join('\n')}\n`;
}

function line({ doing, expected, source }: Behaviour, withSource: boolean): string {
  const cells = [doing, `\`${JSON.stringify(expected)}\``, source].map((cell) => cell.replaceAll('|', '\\|'));
  return `| ${[...(withSource ? [] : ['☐']), ...cells].join(' | ')} |`;
}

/** The comments that say GUESS, with the file they stand in. */
function guessesIn(room: string): readonly string[] {
  const files = readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => {
      const path = join(ROOT, room, file);
      const where = relative(ROOT, path).replaceAll('\\', '/');
      return guessSentences(readFileSync(path, 'utf8')).map((guess) => `${where}: ${guess}`);
    });
}

function guessSentences(code: string): readonly string[] {
  const comments = code.match(/\/\*\*?[^]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments
    .map((comment) =>
      comment
        .replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)|\*\/\s*$/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.includes(GUESS));
}
