import { CELL_RULES } from '../src/handlingsplan/rules/cell.rules';
import { FOLLOW_UP_RULES } from '../src/handlingsplan/rules/follow-up.rules';
import { GOAL_NUMBER_RULES } from '../src/handlingsplan/rules/goal-numbers.rules';
import { GOAL_RULES } from '../src/handlingsplan/rules/goal.rules';
import { INITIATIVE_RULES } from '../src/handlingsplan/rules/initiative.rules';
import { MAALEPUNKT_RULES } from '../src/handlingsplan/rules/maalepunkt.rules';
import type { PlanRule } from '../src/handlingsplan/rules/plan-facts';
import { inPlanPhase } from '../src/handlingsplan/rules/plan-rule';
import type { Language, Text } from '../src/workbook/text';
import { ruleEntry } from './rules-reference';

const TITLE: Text = { da: 'Regler for handlingsplanen', en: 'Rules for the handlingsplan' };
const ORIGIN: Text = {
  da: 'Skrevet ud fra reglerne i `src/handlingsplan/rules/`; ret teksten dér og ikke her. Efter workshoppen er mål uden initiativer i orden; de regler, der spørger til initiativer og opfølgning, gælder først i planfasen.',
  en: 'Written from the rules in `src/handlingsplan/rules/`; change the text there and not here. After the workshop, goals without initiatives are in order; the rules that ask about initiatives and follow-up apply from the plan phase on.',
};
const PLAN_PHASE: Text = { da: 'fra planfasen', en: 'from the plan phase on' };

const GROUPS: readonly (readonly [title: Text, rules: readonly PlanRule[]])[] = [
  [{ da: 'Målepunkter og ambitioner', en: 'Målepunkter and ambitions' }, MAALEPUNKT_RULES],
  [{ da: 'Mål', en: 'Goals' }, GOAL_RULES],
  [{ da: 'Målenes tal', en: 'The numbers of the goals' }, GOAL_NUMBER_RULES],
  [{ da: 'Initiativer', en: 'Initiatives' }, INITIATIVE_RULES],
  [{ da: 'Opfølgning', en: 'Follow-up' }, FOLLOW_UP_RULES],
  [{ da: 'Den enkelte celle', en: 'The single cell' }, CELL_RULES],
];

/** docs/handlingsplan-regler.md and docs/handlingsplan-rules.md: every rule of a plan as the user meets it. */
export function planRulesReference(language: Language): string {
  const lines = [
    `# ${TITLE[language]}`,
    '',
    ORIGIN[language],
    '',
    ...GROUPS.flatMap(([title, rules]) => [
      `## ${title[language]}`,
      '',
      ...rules.flatMap((rule) =>
        ruleEntry(rule, language, rule.when === inPlanPhase ? [PLAN_PHASE[language]] : []),
      ),
    ]),
  ];
  return lines.join('\n');
}
