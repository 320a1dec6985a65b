import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** What a person should know about a sheet. */
export function NotesList({ notes }: { notes: readonly Text[] }): ReactNode {
  const { list } = useStyles();
  const { say } = useLanguage();
  return (
    <ul className={list}>
      {notes.map((note) => (
        <li key={note.en}>{say(note)}</li>
      ))}
    </ul>
  );
}
