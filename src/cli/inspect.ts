import { z } from 'zod';
import { bindReport } from '../vsme/bind';
import {
  completenessOf,
  ownCompleteness,
  type Completeness,
  type OwnCompleteness,
} from '../vsme/completeness';
import type { UnknownWorkbook } from '../vsme/recognise';
import { readVsmeRecords } from '../vsme/records/vsme-records';
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
import { oneLine } from './one-line';
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
      ? await aboutOther(file, template, snapshot)
      : await aboutReport(file, bindReport(snapshot, template), snapshot);
  const lines = [...about, calculationText(file)].map((text) => text[language]);
  terminal.out([path, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n'));
  return EXIT.ok;
};

/** A handlingsplan, or a workbook that Kompasark does not know. */
async function aboutOther(
  file: XlsxFile,
  { text }: UnknownWorkbook,
  snapshot: Snapshot,
): Promise<readonly Text[]> {
  const { openPlanFile } = await import('./plan-file');
  const book = await openPlanFile(file);
  if (!book) return [NO_PLAN, text, sheetsText(snapshot)];
  return (await import('./plan-texts')).planTexts(book);
}

const NO_PLAN: Text = {
  da: 'Projektmappen er hverken en VSME-opgørelse eller en handlingsplan, som Kompasark kender.',
  en: 'The workbook is neither a VSME report nor a handlingsplan that Kompasark knows.',
};

async function aboutReport(file: XlsxFile, report: Report, snapshot: Snapshot): Promise<readonly Text[]> {
  const records = readVsmeRecords(snapshot);
  const { acceptances } = records;
  const { module, findings, accepted } = validateReport(report, { module: 'auto', acceptances });
  const completeness = completenessOf(report, answerStates(report, findings, module));
  const verdicts = templateVerdicts(snapshot, report, { findings, accepted, completeness });
  return [
    templateText(report.template),
    MODULE_TEXT[module],
    ...(await templateCheckTexts(file, report)),
    BLANK_LINE,
    ...completeness.map(completenessText),
    BLANK_LINE,
    ...section(OWN_DATAPOINTS, ownCompleteness(records).map(ownText)),
    ...section(RECORD_DEFECTS, records.defects.map(asItem)),
    ...(verdicts.length > 0 ? [...verdictTexts(verdicts, calculationState(file.package)), BLANK_LINE] : []),
  ];
}

const BLANK_LINE: Text = { da: '', en: '' };

const OWN_DATAPOINTS: Text = { da: 'Egne datapunkter:', en: 'Own datapoints:' };
const RECORD_DEFECTS: Text = {
  da: 'Noget af det, Kompasark gemmer i projektmappen, kan ikke læses:',
  en: 'Some of what Kompasark keeps in the workbook cannot be read:',
};

/** Nothing when there is nothing to say. */
function section(heading: Text, lines: readonly Text[]): readonly Text[] {
  return lines.length > 0 ? [heading, ...lines, BLANK_LINE] : [];
}

const asItem = ({ da, en }: Text): Text => ({ da: `- ${da}`, en: `- ${en}` });

const MODULE_TEXT = {
  basis: { da: 'Modul: basismodulet (B1–B11).', en: 'Module: the Basic Module (B1–B11).' },
  udvidet: {
    da: 'Modul: basismodulet og det udvidede modul (B1–B11, C1–C9).',
    en: 'Module: the Basic and the Comprehensive Module (B1–B11, C1–C9).',
  },
} as const;

/** Of the answers asked for now how many are there, and what stands in the way of the rest. */
function completenessText(one: Completeness): Text {
  const { disclosure, missing, wrong, notRelevant } = one;
  const remarks = (words: Record<'missing' | 'wrong' | 'notRelevant', string>): string => {
    const said = [
      ...(missing.length > 0 ? [`${words.missing} ${missing.join(', ')}`] : []),
      ...(wrong.length > 0 ? [`${words.wrong} ${wrong.join(', ')}`] : []),
      ...(notRelevant.length > 0 ? [`${notRelevant.length} ${words.notRelevant}`] : []),
    ];
    return said.length > 0 ? ` (${said.join('; ')})` : '';
  };
  const counted = countedText(disclosure.code, one);
  return {
    da: `${counted.da}  ${disclosure.title.da}${remarks({ missing: 'mangler', wrong: 'fejl i', notRelevant: notRelevant.length === 1 ? 'ikke relevant' : 'ikke relevante' })}`,
    en: `${counted.en}  ${disclosure.title.en}${remarks({ missing: 'missing', wrong: 'errors in', notRelevant: 'not relevant' })}`,
  };
}

/** The user's own are named as the user named them. */
function ownText(one: OwnCompleteness): Text {
  const { disclosure, missing } = one;
  const counted = countedText(disclosure, one);
  const labels = missing.map(({ label }) => oneLine(label)).join(', ');
  if (labels === '') return counted;
  return { da: `${counted.da}  mangler ${labels}`, en: `${counted.en}  missing ${labels}` };
}

function countedText(code: string, counts: Pick<Completeness, 'required' | 'fulfilled'>): Text {
  const { required, fulfilled } = counts;
  const counted = (of: string): string => {
    const share = required === 0 ? '–' : `${fulfilled} ${of} ${required}`;
    return `${code.padEnd(4)}  ${share.padStart(10)}`;
  };
  return { da: counted('af'), en: counted('of') };
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
