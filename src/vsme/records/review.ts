import { acceptanceOf } from '../../validation/acceptance';
import type { AcceptedFinding, Finding } from '../../validation/finding';
import type { ReportFact, ReportSubject } from '../../validation/report-sheet/report-lines';
import type { ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import type { VsmeTemplate } from '../recognise';
import { VSME_RULES } from '../rules/vsme-rules';
import { valueIn, type ReportValidation } from '../validate';
import type { Readiness } from './readiness';
import { addSignOff, setAcceptance, withdrawAcceptance, type VsmeRecords } from './vsme-records';

/** A workbook that has been validated, and what is kept in it. */
export interface Reviewed {
  readonly snapshot: Snapshot;
  readonly template: VsmeTemplate;
  readonly validation: ReportValidation;
  readonly records: VsmeRecords;
}

/** Somebody's name under a decision. */
export interface Signature {
  readonly name: string;
  /** ISO date. */
  readonly date: string;
}

/** Keeps a person's decision to live with a finding. */
export function acceptFinding(
  { snapshot, validation }: Reviewed,
  finding: Finding,
  signed: Signature & { readonly reason: string },
): ChangeSet {
  const acceptance = acceptanceOf(finding, valueIn(validation.report), signed);
  return {
    title: { da: `Acceptér ${placed(finding)}`, en: `Accept ${placed(finding)}` },
    changes: setAcceptance(snapshot, acceptance),
  };
}

/** Takes the decision back: the finding counts again. */
export function withdrawFinding({ snapshot, records }: Reviewed, finding: AcceptedFinding): ChangeSet {
  const { rule, datapoint, row } = finding;
  const taken = records.acceptances.filter(
    (one) => one.rule === rule && one.datapoint === datapoint && one.row === row,
  );
  return {
    title: { da: `Fortryd accept af ${placed(finding)}`, en: `Withdraw acceptance of ${placed(finding)}` },
    changes: taken.flatMap((acceptance) => withdrawAcceptance(snapshot, acceptance)),
  };
}

/** Keeps a person's word that exactly this content has been reviewed. */
export function signContent(
  { snapshot, validation }: Reviewed,
  fingerprint: string,
  { name, date }: Signature,
): ChangeSet {
  const { findings, accepted } = validation;
  return {
    title: { da: 'Underskriv kontrollen', en: 'Sign the review' },
    changes: addSignOff(snapshot, {
      reviewer: name,
      date,
      fingerprint,
      ruleSet: RULE_SET,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      accepted: accepted.length,
    }),
  };
}

/** Whatever rule is added or dropped, a signature tells which were run. */
const RULE_SET = `VSME, ${VSME_RULES.length} regler`;

/** What the report sheet says of a VSME workbook. */
export function reportSubject(
  { template, validation }: Reviewed,
  { state, signOff }: Readiness,
  date: string,
): ReportSubject {
  const holds = state === 'signed' && signOff !== undefined;
  return {
    facts: [
      { name: { da: 'Skabelon', en: 'Template' }, value: templateName(template) },
      { name: { da: 'Moduler', en: 'Modules' }, value: MODULES[validation.module] },
      { name: { da: 'Regler', en: 'Rules' }, value: rulesRun(validation) },
      { name: { da: 'Valideret den', en: 'Validated on' }, value: { da: date, en: date } },
    ] satisfies readonly ReportFact[],
    result: validation,
    verdict: VERDICTS[state],
    signature: holds ? { reviewer: signOff.reviewer, date: signOff.date } : null,
  };
}

const MODULES = {
  basis: { da: 'Basismodulet', en: 'Basic Module' },
  udvidet: { da: 'Basis- og udvidet modul', en: 'Basic and Comprehensive Modules' },
} as const;

const VERDICTS: Readonly<Record<Readiness['state'], Text>> = {
  open: {
    da: 'Ikke klar til indsendelse: fejl eller advarsler står åbne.',
    en: 'Not ready for submission: errors or warnings are open.',
  },
  ready: {
    da: 'Klar til indsendelse, men ikke underskrevet.',
    en: 'Ready for submission, but not signed.',
  },
  signed: { da: 'Klar til indsendelse.', en: 'Ready for submission.' },
  withdrawn: {
    da: 'Indholdet er ændret, siden det blev underskrevet.',
    en: 'The content has changed since it was signed.',
  },
};

function templateName({ kind, version }: VsmeTemplate): Text {
  return kind === 'vsme-efrag'
    ? { da: `EFRAGs VSME Digital Template ${version}`, en: `EFRAG VSME Digital Template ${version}` }
    : {
        da: `Dansk VSME-opgørelse efter ESG-skabelonen ${version}`,
        en: `Danish VSME workbook after the ESG-skabelon ${version}`,
      };
}

function rulesRun({ passed, notRelevant, outcomes }: ReportValidation): Text {
  return {
    da: `${outcomes.length} kørt, ${passed.length} overholdt, ${notRelevant.length} ikke relevante`,
    en: `${outcomes.length} run, ${passed.length} passed, ${notRelevant.length} not relevant`,
  };
}

function placed({ rule, sheet, cell, datapoint }: Finding): string {
  return `${rule} (${sheet !== null && cell !== null ? `${sheet}, ${cell}` : datapoint})`;
}
