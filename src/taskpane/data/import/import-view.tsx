import { Field, Select, Spinner } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { originOfFile, proposeMapping, type ImportMapping } from '../../../handlingsplan/data/import/mapping';
import type { SourceTable } from '../../../handlingsplan/data/import/source-table';
import { openPlan, planAreas } from '../../../handlingsplan/open-plan';
import type { PlanBook } from '../../../handlingsplan/plan-book';
import type { Text } from '../../../workbook/text';
import { UserError } from '../../../workbook/user-error';
import { usePlanStyles } from '../../plan/plan-styles';
import { SubPage } from '../../plan/sub-page';
import { useLanguage } from '../../shell/language';
import type { Assessment } from '../../workspace/assessment';
import type { Workspace } from '../../workspace/workspace';
import { DATA_TEXTS } from '../texts';
import { ImportResult } from './import-result';
import { MappingFields } from './mapping-fields';
import { readTables } from './read-file';
import { IMPORT_TEXTS } from './texts';

type Chosen =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'problem'; readonly text: Text }
  | {
      readonly kind: 'table';
      readonly fileName: string;
      readonly tables: readonly SourceTable[];
      readonly table: SourceTable;
      readonly mapping: ImportMapping;
      readonly book: PlanBook;
    };

/** Figures of a local file: what its columns hold, what would be written, and why the rest would not. */
export default function ImportView(props: {
  workspace: Workspace<Assessment>;
  onBack: () => void;
}): ReactNode {
  const { workspace, onBack } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'nothing' });
  const newest = useRef<File | null>(null);
  /** With the formulas that are not to be overwritten, as they are now. */
  const readBook = (): Promise<PlanBook | null> =>
    workspace.plan({ depth: 'full', want: planAreas }, (snapshot) => openPlan(snapshot));
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    newest.current = file;
    setChosen({ kind: 'opening' });
    const next = await opened(file, readBook);
    if (newest.current === file) setChosen(next);
  };
  return (
    <SubPage title={say(IMPORT_TEXTS.title)} back={say(DATA_TEXTS.back)} onBack={onBack}>
      <p className={styles.text}>{say(IMPORT_TEXTS.intro)}</p>
      <Field
        label={say(IMPORT_TEXTS.choose)}
        {...(chosen.kind === 'problem' && { validationMessage: say(chosen.text) })}
      >
        {(field) => (
          <input
            {...field}
            className={styles.control}
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,.xlsm"
            onChange={({ target }) => {
              void choose(target.files?.[0]);
            }}
          />
        )}
      </Field>
      {chosen.kind === 'opening' && <Spinner size="tiny" label={say(IMPORT_TEXTS.opening)} />}
      {chosen.kind === 'table' && (
        <>
          {chosen.tables.length > 1 && (
            <Field label={say(IMPORT_TEXTS.sheet)}>
              <Select
                value={chosen.table.name}
                onChange={(_event, { value }) => {
                  const table = chosen.tables.find(({ name }) => name === value)!;
                  setChosen({ ...chosen, table, mapping: mappingOf(chosen.book, chosen.fileName, table) });
                }}
              >
                {chosen.tables.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
          )}
          <MappingFields
            table={chosen.table}
            mapping={chosen.mapping}
            onMapping={(mapping) => {
              setChosen({ ...chosen, mapping });
            }}
          />
          <ImportResult book={chosen.book} table={chosen.table} mapping={chosen.mapping} onApplied={onBack} />
        </>
      )}
    </SubPage>
  );
}

async function opened(file: File, readBook: () => Promise<PlanBook | null>): Promise<Chosen> {
  try {
    const tables = await readTables(file);
    const book = await readBook();
    if (!book) return { kind: 'nothing' };
    const [table] = tables;
    return {
      kind: 'table',
      fileName: file.name,
      tables,
      table,
      mapping: mappingOf(book, file.name, table),
      book,
    };
  } catch (failure) {
    return { kind: 'problem', text: failure instanceof UserError ? failure.text : IMPORT_TEXTS.unreadable };
  }
}

function mappingOf(book: PlanBook, fileName: string, table: SourceTable): ImportMapping {
  const source = table.name === fileName ? fileName : `${fileName}, ${table.name}`;
  return proposeMapping(table, originOfFile(book, source));
}
