import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Text to be selected and copied by hand, where the pane may not use the clipboard. */
export function SelectableText(props: {
  label: string;
  hint?: string;
  text: string;
  rows: number;
  area: RefObject<HTMLTextAreaElement | null>;
}): ReactNode {
  const { label, hint, text, rows, area } = props;
  const styles = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(field) => (
        <textarea {...field} ref={area} className={styles.text} readOnly rows={rows} value={text} />
      )}
    </Field>
  );
}
