import { EVERY_DISCLOSURE, type Rule, type Severity } from '../src/validation/rule';
import type { VsmeRule } from '../src/vsme/rules/kinds';
import type { Language, Text } from '../src/workbook/text';

const SEVERITY: Readonly<Record<Severity, Text>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'oplysning', en: 'note' },
};

const TITLE: Text = { da: 'Regler', en: 'Rules' };
const ORIGIN: Text = {
  da: 'Skrevet ud fra reglerne i `src/vsme/`; ret teksten dér og ikke her.',
  en: 'Written from the rules in `src/vsme/`; change the text there and not here.',
};
const EVERY_ANSWER: Text = { da: 'Alle svar', en: 'Every answer' };

/** docs/regler.md and docs/rules.md: every rule as the user meets it. */
export function rulesReference(rules: readonly VsmeRule[], language: Language): string {
  const groups = [...new Set(rules.map(({ disclosure }) => disclosure))];
  const lines = [
    `# ${TITLE[language]}`,
    '',
    ORIGIN[language],
    '',
    ...groups.flatMap((group) => [
      `## ${group === EVERY_DISCLOSURE ? EVERY_ANSWER[language] : group}`,
      '',
      ...rules.filter(({ disclosure }) => disclosure === group).flatMap((rule) => ruleLines(rule, language)),
    ]),
  ];
  return lines.join('\n');
}

function ruleLines(rule: VsmeRule, language: Language): readonly string[] {
  return ruleEntry(rule, language, rule.paragraph === '-' ? [] : [`VSME ${rule.paragraph}`]);
}

/** One rule as the user meets it. @param notes stand between how much it counts and where it comes from. */
export function ruleEntry(
  { id, severity, source, title, help }: Omit<Rule<never>, 'check' | 'when'>,
  language: Language,
  notes: readonly string[],
): readonly string[] {
  return [
    `### ${id} ${title[language]}`,
    '',
    help[language],
    '',
    `_${[SEVERITY[severity][language], ...notes, source].join(' · ')}_`,
    '',
  ];
}
