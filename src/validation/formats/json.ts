import type { ChangeSet } from '../../workbook/change-set';
import type { Language } from '../../workbook/text';
import type { AcceptedFinding, Finding } from '../finding';
import { countOf, isUnreadable, type CheckedFile, type ValidatedFile } from './validated-file';

/** The stable output of `kompasark validate --format json`: one object, or an array when several files were given. */
export function formatJson(files: readonly CheckedFile[], language: Language): string {
  const outputs = files.map((file) =>
    isUnreadable(file) ? { file: file.file, error: file.error[language] } : jsonOf(file, language),
  );
  return JSON.stringify(outputs.length === 1 ? outputs[0] : outputs, null, 2);
}

/** `accepted`, `notChecked` and `recordDefects` stand there only when there is something in them. */
function jsonOf({ file, template, result, recordDefects = [] }: ValidatedFile, language: Language): object {
  const { findings, accepted, passed, notRelevant, notChecked } = result;
  return {
    file,
    template,
    summary: {
      errors: countOf(result, 'error'),
      warnings: countOf(result, 'warning'),
      infos: countOf(result, 'info'),
      passed: passed.length,
      notRelevant: notRelevant.length,
    },
    findings: findings.map((finding) => findingJson(finding, language)),
    ...(accepted.length > 0 && {
      accepted: accepted.map((finding) => acceptedJson(finding, language)),
    }),
    ...(notChecked.length > 0 && {
      notChecked: notChecked.map(({ rule, reason }) => ({ rule, reason: reason[language] })),
    }),
    ...(recordDefects.length > 0 && { recordDefects: recordDefects.map((defect) => defect[language]) }),
  };
}

function findingJson(finding: Finding, language: Language): object {
  const { rule, severity, disclosure, paragraph, datapoint, sheet, cell, message, help, fix } = finding;
  return {
    rule,
    severity,
    disclosure,
    paragraph,
    datapoint,
    sheet,
    cell,
    message: message[language],
    help: help[language],
    ...(fix && { fix: fixJson(fix, language) }),
  };
}

function acceptedJson(finding: AcceptedFinding, language: Language): object {
  const { reason, name, date } = finding;
  return { ...findingJson(finding, language), reason, name, date };
}

function fixJson({ title, changes }: ChangeSet, language: Language): object {
  return { title: title[language], changes };
}
