import { z } from 'zod';
import { bindReport } from '../vsme/bind';
import { completenessOf, type Completeness } from '../vsme/completeness';
import { answerStates } from '../vsme/relevance/answer-states';
import type { VsmeTemplate } from '../vsme/recognise';
import type { Report } from '../vsme/report';
import { checkTemplate, type TemplateCheck } from '../vsme/template-check';
import { validateReport } from '../vsme/validate';
import { quoteSheet } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import type { Language, Text } from '../workbook/text';
import { calculationState } from '../xlsx/calculation/state';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { readCommandLine, wrongUsage } from './command-line';

import { openFile } from './open-file';
import { EXIT, type RunCommand } from './terminal';
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
      : await aboutReport(bindReport(snapshot, template), snapshot);
  const lines = [...about, calculationText(file)].map((text) => text[language]);
  terminal.out([path, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n'));
  return EXIT.ok;
};

async function aboutReport(report: Report, snapshot: Snapshot): Promise<readonly Text[]> {
  const { template } = report;
  const { module, findings } = validateReport(report, { module: 'auto' });
  const completeness = completenessOf(report, answerStates(report, findings, module));
  return [
    templateText(template),
    MODULE_TEXT[module],
    ...(template.kind === 'vsme-efrag'
      ? soundnessTexts(await checkTemplate(snapshot, template.release))
      : []),
    BLANK_LINE,
    ...completeness.map(completenessText),
    BLANK_LINE,
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

const TEMPLATE_NAME: Text = { da: 'EFRAGs VSME Digital Template', en: 'EFRAG’s VSME Digital Template' };
const DANISH_NAME: Text = {
  da: 'Kompasarks danske VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon',
  en: 'Kompasark’s Danish VSME workbook after the Danish Business Authority’s ESG-skabelon',
};

function templateText({ kind, version, evidence, stated, taxonomy, consistent }: VsmeTemplate): Text {
  const doubt: Text[] = [];
  if (evidence === 'names') {
    doubt.push({
      da: `den skriver selv ${stated === null ? 'ingen version' : `»${stated}«`}, så versionen er fundet ud fra navnene`,
      en: `it states ${stated === null ? 'no version' : `“${stated}”`} itself, so the version was found from the names`,
    });
  }
  if (!consistent) {
    doubt.push({
      da: `den henviser til ${taxonomy === null ? 'ingen taksonomi' : `taksonomien fra ${taxonomy}, som hører til en anden version`}`,
      en: `it refers to ${taxonomy === null ? 'no taxonomy' : `the taxonomy of ${taxonomy}, which belongs to another version`}`,
    });
  }
  const after = (language: Language): string =>
    doubt.length > 0 ? ` (${doubt.map((text) => text[language]).join('; ')})` : '';
  const name = kind === 'vsme-efrag' ? TEMPLATE_NAME : DANISH_NAME;
  return {
    da: `${name.da} ${version}${after('da')}.`,
    en: `${name.en} ${version}${after('en')}.`,
  };
}

/** A template that another program saved can have lost every name. */
const LISTED_DEVIATIONS = 20;

function soundnessTexts({ sound, deviations, insertedRows }: TemplateCheck): readonly Text[] {
  return [
    sound
      ? { da: 'Skabelonen er hel.', en: 'The template is sound.' }
      : {
          da: 'Skabelonen er ændret, så nogle svar måske ikke kan læses:',
          en: 'The template has been changed, so that some answers may not be readable:',
        },
    ...deviations.slice(0, LISTED_DEVIATIONS).map(({ text }) => ({ da: `- ${text.da}`, en: `- ${text.en}` })),
    ...andMore(deviations.length - LISTED_DEVIATIONS),
    ...[...insertedRows].map(([sheet, count]) => ({
      da: `- På arket ${quoteSheet(sheet)} er der indsat ${count} rækker. Det må man gerne.`,
      en: `- On the sheet ${quoteSheet(sheet)} ${count} rows have been inserted, which is allowed.`,
    })),
  ];
}

function andMore(count: number): readonly Text[] {
  return count > 0 ? [{ da: `- og ${count} til.`, en: `- and ${count} more.` }] : [];
}

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
