import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  COLUMN_USES,
  hasFigures,
  headingsOf,
  withHeadings,
  withUse,
  type Given,
  type ImportMapping,
} from '../../../handlingsplan/data/import/mapping';
import type { SourceTable } from '../../../handlingsplan/data/import/source-table';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { Section } from '../../shell/section';
import { MaalepunktSelect } from '../maalepunkt-select';
import { IMPORT_TEXTS, USE_TEXTS } from './texts';

interface Props {
  readonly table: SourceTable;
  readonly mapping: ImportMapping;
  readonly onMapping: (mapping: ImportMapping) => void;
}

/** Headings may stand this far down. */
const HEADING_ROWS = 30;

/** What the columns of a file are taken for, to be corrected. */
export function MappingFields(props: Props): ReactNode {
  const { table, mapping, onMapping } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const headings = headingsOf(table, mapping.headingRow);
  return (
    <Section title={say(IMPORT_TEXTS.columns)}>
      <div className={styles.fields}>
        <Field label={say(IMPORT_TEXTS.headingRow)}>
          <Select
            size="small"
            value={String(mapping.headingRow)}
            onChange={(_event, { value }) => {
              onMapping(withHeadings(table, Number(value), mapping.given));
            }}
          >
            {table.rows.slice(0, HEADING_ROWS).map(({ line }, index) => (
              <option key={line} value={index}>
                {line}
              </option>
            ))}
          </Select>
        </Field>
        {headings.map((heading, column) => (
          <Field key={column} label={heading || `${say(IMPORT_TEXTS.unnamed)} ${column + 1}`}>
            <Select
              size="small"
              value={mapping.uses[column] ?? ''}
              onChange={(_event, { value }) => {
                const use = COLUMN_USES.find((one) => one === value) ?? null;
                onMapping(withUse(mapping, column, use));
              }}
            >
              <option value="">{say(IMPORT_TEXTS.notUsed)}</option>
              {COLUMN_USES.map((use) => (
                <option key={use} value={use}>
                  {say(USE_TEXTS[use])}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <Field
          label={say(IMPORT_TEXTS.convention)}
          {...(!mapping.isConventionCertain && {
            validationState: 'warning',
            validationMessage: say(IMPORT_TEXTS.uncertain),
          })}
        >
          <Select
            size="small"
            value={mapping.convention}
            onChange={(_event, { value }) => {
              const convention = value === 'invariant' ? 'invariant' : 'danish';
              onMapping({ ...mapping, convention, isConventionCertain: true });
            }}
          >
            <option value="danish">{say(IMPORT_TEXTS.danish)}</option>
            <option value="invariant">{say(IMPORT_TEXTS.invariant)}</option>
          </Select>
        </Field>
        <Checkbox
          label={say(IMPORT_TEXTS.fractions)}
          checked={mapping.sharesAreFractions}
          onChange={(_event, { checked }) => {
            onMapping({ ...mapping, sharesAreFractions: checked === true });
          }}
        />
      </div>
      {hasFigures(mapping) ? (
        <GivenFields {...props} />
      ) : (
        <p className={styles.text} role="alert">
          {say(IMPORT_TEXTS.noFigures)}
        </p>
      )}
    </Section>
  );
}

const TEXT_FIELDS = ['indicator', 'unit', 'year', 'source'] as const;

/** What no column says is asked for once. */
function GivenFields({ mapping, onMapping }: Props): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { uses, given } = mapping;
  const give = (part: Given): void => {
    onMapping({ ...mapping, given: { ...given, ...part } });
  };
  // The source is asked for all the same: cells of its column may be blank.
  const says = (key: 'maalepunkt' | 'estimated' | (typeof TEXT_FIELDS)[number]): boolean =>
    (key !== 'source' && uses.includes(key)) ||
    (key === 'year' && uses.includes('year-figures')) ||
    (key === 'indicator' && uses.includes('indicator-figures'));
  return (
    <Section title={say(IMPORT_TEXTS.given)}>
      <p className={styles.quiet}>{say(IMPORT_TEXTS.givenIntro)}</p>
      <div className={styles.fields}>
        {!says('maalepunkt') && (
          <MaalepunktSelect
            value={given.maalepunkt ?? ''}
            onChange={(maalepunkt) => {
              give({ maalepunkt });
            }}
          />
        )}
        {TEXT_FIELDS.filter((key) => !says(key)).map((key) => (
          <Field key={key} label={say(IMPORT_TEXTS[key])}>
            <Input
              size="small"
              className={styles.control}
              value={given[key] ?? ''}
              onChange={(_event, { value }) => {
                give({ [key]: value });
              }}
            />
          </Field>
        ))}
        {!says('estimated') && (
          <Checkbox
            label={say(IMPORT_TEXTS.estimated)}
            checked={given.estimated === 'ja'}
            onChange={(_event, { checked }) => {
              give({ estimated: checked === true ? 'ja' : 'nej' });
            }}
          />
        )}
      </div>
    </Section>
  );
}
