import { z } from 'zod';
import type { ChangeSet } from '../workbook/change-set';
import { OoxmlPackage } from '../xlsx/package/package';
import { applyChangeSet } from '../xlsx/write/apply-change-set';
import { createWorkbook } from '../xlsx/write/empty-workbook';
import { XlsxFile } from '../xlsx/xlsx-file';
import { readCommandLine, wrongUsage } from './command-line';
import { writeFile } from './files';
import { recalculate } from './recalculate';
import { EXIT, type RunCommand } from './terminal';

const OPTIONS = z.object({
  out: z.string().optional(),
  example: z.boolean().default(false),
});

/** What can be made; each is loaded only when it is asked for. */
const KINDS: ReadonlyMap<string, (example: boolean) => Promise<ChangeSet>> = new Map([
  [
    'vsme',
    async (example: boolean) =>
      (await import('../vsme/danish-workbook/danish-workbook')).danishWorkbook({ example }),
  ],
  [
    'handlingsplan',
    async (example: boolean) =>
      (await import('../handlingsplan/template/handlingsplan-workbook')).handlingsplanWorkbook({ example }),
  ],
]);

/** Makes a new workbook, blank or filled in as an example, with every figure calculated. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [kind, ...more] = positionals;
  const make = KINDS.get(kind ?? '');
  if (!make || more.length > 0) {
    throw wrongUsage({
      da: 'Angiv, hvad der skal laves: vsme eller handlingsplan.',
      en: 'Say what to make: vsme or handlingsplan.',
    });
  }
  const { out, example } = options;
  if (out === undefined) {
    throw wrongUsage({ da: 'Angiv --out <ny fil>.', en: 'Give --out <new file>.' });
  }
  const changeSet = await make(example);
  const file = XlsxFile.open(applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSet));
  const note = await recalculate(file, 'always');
  if (note) terminal.err(`${out}: ${note[language]}`);
  writeFile(out, file.toBytes());
  terminal.out(language === 'da' ? `Skrevet til ${out}.` : `Written to ${out}.`);
  return EXIT.ok;
};
