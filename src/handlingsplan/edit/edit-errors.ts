import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { Maalepunkt, PlanColumn } from '../configuration/configuration';
import type { Block } from '../layout/layout';
import type { PlanBook } from '../plan-book';
import { columnHeading } from '../layout/column-heading';
import type { Target } from './find-target';

export function wrongKind(id: string, expected: Text): UserError {
  return new UserError('wrong-kind', {
    da: `»${id}« kan ikke bruges her. Angiv ${expected.da}.`,
    en: `“${id}” cannot be used here. Give ${expected.en}.`,
  });
}

export function noPlace({ layout }: PlanBook, target: Target, key: PlanColumn): UserError {
  const heading = columnHeading(key);
  const sheets = [
    ...new Set(layout.blocks.filter(({ role }) => role === 'plan').map(({ sheet }) => sheet)),
  ].join(', ');
  const about =
    target.kind === 'maalepunkt'
      ? target.maalepunkt.id
      : target.kind === 'goal'
        ? target.goal.id
        : target.initiative.id;
  return new UserError('no-place-for-field', {
    da: `Planen (${sheets}) har ingen plads til »${heading.da}« for ${about}. Indsæt en kolonne med overskriften »${heading.da}«, og læs projektmappen igen.`,
    en: `The plan (${sheets}) has no place for “${heading.en}” of ${about}. Insert a column with the heading “${heading.en}”, and read the workbook again.`,
  });
}

export function noColumn({ sheet }: Block, key: PlanColumn): UserError {
  const heading = columnHeading(key);
  return new UserError('no-place-for-field', {
    da: `Arket »${sheet}« har ingen kolonne til »${heading.da}«. Indsæt en kolonne med den overskrift, eller lad feltet være tomt.`,
    en: `The sheet “${sheet}” has no column for “${heading.en}”. Insert a column with that heading, or leave the field blank.`,
  });
}

export function noPlaceFor(what: 'goal' | 'initiative' | 'maalepunkt', { id, name }: Maalepunkt): UserError {
  const noun = {
    goal: { da: 'et mål', en: 'a goal' },
    initiative: { da: 'et initiativ', en: 'an initiative' },
    maalepunkt: { da: 'målepunktet', en: 'the målepunkt' },
  }[what];
  return new UserError(`no-place-for-${what}`, {
    da: `Planen har ingen plads til ${noun.da} for ${id} ${name.da}. Indsæt en kolonne eller et ark til det, som planen har til de andre, og læs projektmappen igen.`,
    en: `The plan has no place for ${noun.en} of ${id} ${name.en}. Insert a column or a sheet for it, as the plan has for the others, and read the workbook again.`,
  });
}
