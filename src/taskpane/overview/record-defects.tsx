import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { VsmeRecords } from '../../vsme/records/vsme-records';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { OVERVIEW_TEXTS } from './texts';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What Kompasark keeps in the workbook and cannot read again; nothing when it can. */
export function RecordDefects({ records }: { records: VsmeRecords }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  if (records.defects.length === 0) return null;
  return (
    <Section title={say(OVERVIEW_TEXTS.records.title)}>
      {say(OVERVIEW_TEXTS.records.defects)}
      <ul className={styles.list}>
        {records.defects.map((defect) => (
          <li key={defect.en}>{say(defect)}</li>
        ))}
      </ul>
    </Section>
  );
}
