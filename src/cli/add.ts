import { z } from 'zod';
import { GOAL_FIELDS, INITIATIVE_FIELDS, LOG_COLUMNS } from '../handlingsplan/configuration/configuration';
import { addLogEntry } from '../handlingsplan/edit/list-edits';
import { addGoal, addInitiative } from '../handlingsplan/edit/plan-edits';
import { UserError } from '../workbook/user-error';
import { readCommandLine, wrongUsage } from './command-line';
import { writeFile } from './files';
import { openFile } from './open-file';
import { OUTPUT_OPTIONS, outputTarget } from './output-target';
import { changeLines, changePlan, openPlanFile, planField, readFieldValue, type PlanStep } from './plan-file';
import { EXIT, type RunCommand } from './terminal';
import { today } from '../workbook/today';

const OPTIONS = OUTPUT_OPTIONS.extend({ confirm: z.boolean().default(false) });

/** Adds a goal, an initiative or a line of follow-up to a handlingsplan, in whatever layout it has. */
export const run: RunCommand = async (args, { terminal, language }) => {
  const { positionals, options } = readCommandLine(args, OPTIONS);
  const [path, kind, about, ...fields] = positionals;
  if (path === undefined || kind === undefined || about === undefined) {
    throw wrongUsage({
      da: 'Angiv en fil, hvad der skal tilføjes (goal, initiative eller log), og hvortil, for eksempel E1 eller E1.2.',
      en: 'Name a file, what to add (goal, initiative or log), and to what, for instance E1 or E1.2.',
    });
  }
  const target = outputTarget(path, options);
  const step = stepFor(kind, about, fields);
  const file = openFile(path);
  const book = await openPlanFile(file);
  if (!book) {
    throw new UserError('not-a-plan', {
      da: `${path} er ikke en handlingsplan, som Kompasark kan genkende. Se med inspect, hvad den er.`,
      en: `${path} is no handlingsplan that Kompasark recognises. See with inspect what it is.`,
    });
  }
  const lines = changeLines(book, await changePlan(file, book, [step], options.confirm), language);
  if (target !== null) {
    writeFile(target, file.toBytes());
    terminal.out(
      [...lines, language === 'da' ? `Skrevet til ${target}.` : `Written to ${target}.`].join('\n'),
    );
  } else terminal.out(lines.join('\n'));
  return EXIT.ok;
};

function stepFor(kind: string, about: string, fields: readonly string[]): PlanStep {
  const values = <Key extends string>(keys: readonly Key[], role: 'plan' | 'log', text: Key | null) =>
    Object.fromEntries(
      fields.map(readFieldValue).map(({ field, value }) => [planField(field, keys, role, text), value]),
    );
  switch (kind) {
    case 'goal': {
      const given = values(GOAL_FIELDS, 'plan', 'goal');
      return (book) => addGoal(book, about, given);
    }
    case 'initiative': {
      const given = values(INITIATIVE_FIELDS, 'plan', 'initiative');
      return (book) => addInitiative(book, about, given);
    }
    case 'log': {
      const given = { date: today(), ...values(LOG_COLUMNS, 'log', 'comment') };
      return (book) => addLogEntry(book, about, given);
    }
    default:
      throw wrongUsage({
        da: `»${kind}« kan ikke tilføjes. Vælg goal, initiative eller log.`,
        en: `“${kind}” cannot be added. Choose goal, initiative or log.`,
      });
  }
}
