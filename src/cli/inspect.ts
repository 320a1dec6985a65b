import { z } from 'zod';
import { bindReport } from '../vsme/bind';
import { completenessOf, type Completeness } from '../vsme/completeness';
import { answerStates } from '../vsme/relevance/answer-states';
import type { Report } from '../vsme/report';
import { templateVerdicts } from '../vsme/template-verdict/template-verdict';
import { validateReport } from '../vsme/validate';
import { quoteSheet } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import { calculationState } from '../xlsx/calculation/state';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { readCommandLine, wrongUsage } from './command-line';
import { openFile } from './open-file';
import { EXIT, type RunCommand } from './terminal';
import { templateCheckTexts, templateText } from './template-texts';
import { verdictTexts } from './verdict-texts';
import { recogniseFile } from './vsme-file';

/** Says what a workbook is, whether the template is sound, and how far it has been filled in. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals } = readCommandLine(args, z.object({}));
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw wrongUsage({ da: 'Angiv én fil.', en: 'Name one file.' });
  const file = openFile(path);
  const { snapshot, template } = await recogniseFile(file);
  const about =
    template.kind === 'unknown'
      ? [template.text, sheetsText(snapshot)]
      : await aboutReport(file, bindReport(snapshot, template), snapshot);
  const lines = [...about, calculationText(file)].map((text) => text[language]);
  terminal.out([path, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n'));
  return EXIT.ok;
};

async function aboutReport(file: XlsxFile, report: Report, snapshot: Snapshot): Promise<readonly Text[]> {
  const { module, findings, accepted } = validateReport(report, { module: 'auto' });
  const completeness = completenessOf(report, answerStates(report, findings, module));
  const verdicts = templateVerdicts(snapshot, report, { findings, accepted, completeness });
  return [
    templateText(report.template),
    MODULE_TEXT[module],
    ...(await templateCheckTexts(file, report)),
    BLANK_LINE,
    ...completeness.map(completenessText),
    BLANK_LINE,
    ...(verdicts.length > 0 ? [...verdictTexts(verdicts, calculationState(file.package)), BLANK_LINE] : []),
  ];
}

const BLANK_LINE: Text = { da: '', en: '' };

const MODULE_TEXT = {
  basis: { da: 'Modul: basismodulet (B1–B11).', en: 'Module: the Basic Module (B1–B11).' },
  udvidet: {
    da: 'Modul: basismodulet og det udvidede modul (B1–B11, C1–C9).',
    en: 'Module: the Basic and the Comprehensive Module (B1–B11, C1–C9).',
  },
} as const;

/** Of the answers asked for now how many are there, and what stands in the way of the rest. */
function completenessText(one: Completeness): Text {
  const { disclosure, required, fulfilled, missing, wrong, notRelevant } = one;
  const counted = (of: string): string => {
    const share = required === 0 ? '–' : `${fulfilled} ${of} ${required}`;
    return `${disclosure.code.padEnd(4)}  ${share.padStart(10)}`;
  };
  const remarks = (words: Record<'missing' | 'wrong' | 'notRelevant', string>): string => {
    const said = [
      ...(missing.length > 0 ? [`${words.missing} ${missing.join(', ')}`] : []),
      ...(wrong.length > 0 ? [`${words.wrong} ${wrong.join(', ')}`] : []),
      ...(notRelevant.length > 0 ? [`${notRelevant.length} ${words.notRelevant}`] : []),
    ];
    return said.length > 0 ? ` (${said.join('; ')})` : '';
  };
  return {
    da: `${counted('af')}  ${disclosure.title.da}${remarks({ missing: 'mangler', wrong: 'fejl i', notRelevant: 'ikke relevante' })}`,
    en: `${counted('of')}  ${disclosure.title.en}${remarks({ missing: 'missing', wrong: 'errors in', notRelevant: 'not relevant' })}`,
  };
}

function sheetsText({ sheets }: Snapshot): Text {
  const names = sheets.map(({ name }) => quoteSheet(name)).join(', ');
  return { da: `Ark: ${names}.`, en: `Sheets: ${names}.` };
}

function calculationText(file: XlsxFile): Text {
  const calculation = calculationState(file.package);
  if (calculation.state === 'trusted') {
    return { da: 'Formlernes værdier er ajour.', en: 'The values of the formulas are up to date.' };
  }
  return {
    da: `Formlernes værdier er måske ikke ajour. ${calculation.text.da}`,
    en: `The values of the formulas may be out of date. ${calculation.text.en}`,
  };
}
