import { Button, Field, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../workbook/text';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { problemOf } from '../workspace/problem';
import { FILE_TEXTS } from './texts';

/** What was made of a file, and what the file is called. */
export interface ChosenFile<Made> {
  readonly name: string;
  /** Another at every choice: another file may be called the same. */
  readonly choice: number;
  readonly made: Made;
}

// The browser's own words say that no file is chosen, for it forgets the file at once; ours stand below.
const useStyles = makeStyles({
  input: {
    color: 'transparent',
    '::file-selector-button': { color: tokens.colorNeutralForeground1 },
  },
});

let choices = 0;

type Opening = { readonly kind: 'idle' | 'opening' } | { readonly kind: 'problem'; readonly text: Text };

/** Another workbook that the user points to. @param read makes something of it, or throws why that cannot be. */
export function ChooseWorkbook<Made>(props: {
  label: Text;
  hint: Text;
  chosen: ChosenFile<Made> | null;
  read: (file: File) => Promise<Made>;
  onChoose: (chosen: ChosenFile<Made> | null) => void;
}): ReactNode {
  const { label, hint, chosen, read, onChoose } = props;
  const styles = usePlanStyles();
  const { input } = useStyles();
  const { say } = useLanguage();
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });
  const newest = useRef<File | null>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    newest.current = file;
    onChoose(null);
    setOpening({ kind: 'opening' });
    try {
      const made = await read(file);
      if (newest.current !== file) return;
      setOpening({ kind: 'idle' });
      onChoose({ name: file.name, choice: ++choices, made });
    } catch (error) {
      if (newest.current === file) setOpening({ kind: 'problem', text: problemOf(error).text });
    }
  };
  return (
    <div>
      <Field
        label={say(label)}
        hint={say(hint)}
        {...(opening.kind === 'problem' && { validationMessage: say(opening.text) })}
      >
        {(field) => (
          <input
            {...field}
            className={mergeClasses(styles.control, input)}
            type="file"
            accept=".xlsx,.xlsm"
            onChange={({ target }) => {
              void choose(target.files?.[0]);
              // The same file can be chosen again when it has been corrected.
              target.value = '';
            }}
          />
        )}
      </Field>
      {opening.kind === 'opening' && <Spinner size="tiny" label={say(FILE_TEXTS.opening)} />}
      {chosen && (
        <p className={styles.text}>
          {say(FILE_TEXTS.chosen)} <strong>{chosen.name}</strong>{' '}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`${say(FILE_TEXTS.remove)} ${chosen.name}`}
            onClick={() => {
              onChoose(null);
            }}
          />
        </p>
      )}
    </div>
  );
}
