import { quoteSheet } from '../../workbook/address';
import type { Language, Text } from '../../workbook/text';
import type { Finding } from '../finding';
import type { Severity } from '../rule';
import {
  countOf,
  isUnreadable,
  type CheckedFile,
  type ValidatedFile,
  type TemplateKind,
} from './validated-file';

const SEVERITY: Record<Severity, Text> = {
  error: { da: 'FEJL', en: 'ERROR' },
  warning: { da: 'ADVARSEL', en: 'WARNING' },
  info: { da: 'INFO', en: 'INFO' },
};

const COUNTED: Record<Severity, { readonly one: Text; readonly many: Text }> = {
  error: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  warning: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  info: { one: { da: 'oplysning', en: 'info' }, many: { da: 'oplysninger', en: 'infos' } },
};

/** For a person at a terminal: findings by disclosure, the place first, then why and what to do. */
export function formatText(files: readonly CheckedFile[], language: Language): string {
  return files
    .map((file) => (isUnreadable(file) ? `${file.file}\n  ${file.error[language]}` : textOf(file, language)))
    .join('\n\n');
}

function textOf({ file, template, result }: ValidatedFile, language: Language): string {
  const { findings, accepted, notChecked } = result;
  const say = (text: Text): string => text[language];
  const lines = [`${file} (${[template.kind, template.version].filter(Boolean).join(' ')})`];
  for (const [disclosure, group] of byDisclosure(findings)) {
    lines.push('', disclosure, ...group.flatMap((finding) => findingLines(finding, template.kind, language)));
  }
  if (accepted.length > 0) {
    lines.push('', say({ da: 'Accepteret', en: 'Accepted' }));
    for (const { rule, message, reason, name, date, ...at } of accepted) {
      lines.push(`  ${rule}  ${placeOf(at)}  ${say(message)}`, `    ${reason} (${name}, ${date})`);
    }
  }
  if (notChecked.length > 0) {
    lines.push('', say({ da: 'Ikke kontrolleret', en: 'Not checked' }));
    lines.push(...notChecked.map(({ rule, reason }) => `  ${rule}  ${say(reason)}`));
  }
  return [...lines, '', summaryLine(result, language)].join('\n');
}

function findingLines(finding: Finding, kind: TemplateKind, language: Language): string[] {
  const { severity, rule, question, message, help, fix, paragraph } = finding;
  // In a plan the paragraph is the målepunkt, whose heading the finding stands under.
  const isParagraph = paragraph !== '-' && kind !== 'handlingsplan';
  const paragraphText = isParagraph ? ` (VSME ${paragraph})` : '';
  return [
    `  ${SEVERITY[severity][language]}  ${rule}  ${placeOf(finding)}${question ? `  ${question[language]}` : ''}`,
    `    ${message[language]}`,
    `    ${help[language]}${paragraphText}`,
    ...(fix ? [`    ${language === 'da' ? 'Kan rettes' : 'Can be fixed'}: ${fix.title[language]}`] : []),
  ];
}

function placeOf({ sheet, cell, datapoint }: Pick<Finding, 'sheet' | 'cell' | 'datapoint'>): string {
  return sheet !== null && cell !== null ? `${quoteSheet(sheet)}!${cell}` : datapoint;
}

function byDisclosure(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    groups.set(finding.disclosure, [...(groups.get(finding.disclosure) ?? []), finding]);
  }
  return groups;
}

function summaryLine(result: ValidatedFile['result'], language: Language): string {
  const counted = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = countOf(result, severity);
    return `${count} ${COUNTED[severity][count === 1 ? 'one' : 'many'][language]}`;
  });
  const passed = result.passed.length;
  const notRelevant = result.notRelevant.length;
  return language === 'da'
    ? `${counted.join(', ')}. ${passed} regler er overholdt, ${notRelevant} er ikke relevante.`
    : `${counted.join(', ')}. ${passed} rules passed, ${notRelevant} are not relevant.`;
}
