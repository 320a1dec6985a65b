import { EVERY_DISCLOSURE, type Severity } from '../src/validation/rule';
import type { VsmeRule } from '../src/vsme/rules/kinds';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'fejl',
  warning: 'advarsel',
  info: 'oplysning',
};

/** docs/rules.md: every rule as the user meets it, in Danish. */
export function rulesReference(rules: readonly VsmeRule[]): string {
  const groups = [...new Set(rules.map(({ disclosure }) => disclosure))];
  const lines = [
    '# Regler',
    '',
    'Skrevet ud fra reglerne i `src/vsme/`; ret teksten dér og ikke her.',
    '',
    ...groups.flatMap((group) => [
      `## ${group === EVERY_DISCLOSURE ? 'Alle svar' : group}`,
      '',
      ...rules.filter(({ disclosure }) => disclosure === group).flatMap(ruleLines),
    ]),
  ];
  return lines.join('\n');
}

function ruleLines({ id, severity, paragraph, source, title, help }: VsmeRule): string[] {
  const standard = paragraph === '-' ? '' : ` · VSME ${paragraph}`;
  return [`### ${id} ${title.da}`, '', help.da, '', `_${SEVERITY[severity]}${standard} · ${source}_`, ''];
}
