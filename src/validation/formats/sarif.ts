import { quoteSheet } from '../../workbook/address';
import type { Language } from '../../workbook/text';
import type { AcceptedFinding, Finding } from '../finding';
import type { Rule, Severity } from '../rule';
import { isUnreadable, isValidated, type CheckedFile, type ValidatedFile } from './validated-file';

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * SARIF 2.1.0 (OASIS), one run for all files. A cell is a logical location; an accepted finding is suppressed
 * with its reason; what could not be read, of the files or in them, is a notification of the invocation.
 */
export function formatSarif(
  files: readonly CheckedFile[],
  rules: readonly Rule<never>[],
  language: Language,
): string {
  const unreadable = files.filter(isUnreadable);
  const validated = files.filter(isValidated);
  const run = {
    tool: {
      driver: { name: 'Kompasark', language, rules: rules.map((rule) => ruleDescriptor(rule, language)) },
    },
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: [
          ...unreadable.map(({ file, error }) => ({
            level: 'error',
            message: { text: error[language] },
            locations: [{ physicalLocation: artifact(file) }],
          })),
          ...validated.flatMap(({ file, recordDefects = [] }) =>
            recordDefects.map((defect) => ({
              level: 'warning',
              message: { text: defect[language] },
              locations: [{ physicalLocation: artifact(file) }],
            })),
          ),
          ...validated.flatMap(({ file, result }) =>
            result.notChecked.map(({ rule, reason }) => ({
              level: 'note',
              message: { text: reason[language] },
              associatedRule: { id: rule },
              locations: [{ physicalLocation: artifact(file) }],
            })),
          ),
        ],
      },
    ],
    results: validated.flatMap((file) => resultsOf(file, language)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return JSON.stringify(log, null, 2);
}

function ruleDescriptor(rule: Rule<never>, language: Language): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    help: { text: rule.help[language] },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { disclosure: rule.disclosure, paragraph: rule.paragraph, source: rule.source },
  };
}

function resultsOf({ file, result }: ValidatedFile, language: Language): object[] {
  return [
    ...result.findings.map((finding) => resultOf(file, finding, language)),
    ...result.accepted.map((finding) => ({
      ...resultOf(file, finding, language),
      suppressions: [{ kind: 'external', justification: justification(finding) }],
    })),
  ];
}

function resultOf(file: string, finding: Finding, language: Language): object {
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: finding.message[language] },
    locations: [{ physicalLocation: artifact(file), logicalLocations: [logicalLocation(finding, language)] }],
    properties: {
      datapoint: finding.datapoint,
      disclosure: finding.disclosure,
      paragraph: finding.paragraph,
    },
  };
}

function logicalLocation({ sheet, cell, datapoint, question }: Finding, language: Language): object {
  const fullyQualifiedName = sheet !== null && cell !== null ? `${quoteSheet(sheet)}!${cell}` : datapoint;
  return { name: question?.[language] ?? datapoint, fullyQualifiedName, kind: 'cell' };
}

function justification({ reason, name, date }: AcceptedFinding): string {
  return `${reason} (${name}, ${date})`;
}

function artifact(file: string): object {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri: path } };
}
