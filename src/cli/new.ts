import { z } from 'zod';
import { danishWorkbook } from '../vsme/danish-workbook/danish-workbook';
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

/** Makes a new workbook, blank or filled in as an example, with every figure calculated. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [kind, ...more] = positionals;
  if (kind !== 'vsme' || more.length > 0) {
    throw wrongUsage({ da: 'Angiv, hvad der skal laves: vsme.', en: 'Say what to make: vsme.' });
  }
  const { out, example } = options;
  if (out === undefined) {
    throw wrongUsage({ da: 'Angiv --out <ny fil>.', en: 'Give --out <new file>.' });
  }
  const changeSet = await danishWorkbook({ example });
  const file = XlsxFile.open(applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSet));
  const note = await recalculate(file, 'always');
  if (note) terminal.err(`${out}: ${note[language]}`);
  writeFile(out, file.toBytes());
  terminal.out(language === 'da' ? `Skrevet til ${out}.` : `Written to ${out}.`);
  return EXIT.ok;
};
