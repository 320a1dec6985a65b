import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { VsmeRecords } from '../../vsme/records/vsme-records';
import type { Report } from '../../vsme/report';
import type { ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import { useLanguage } from '../shell/language';
import { AfdelingFigures } from './afdeling-figures';
import { KEPT_TEXTS } from './kept-texts';
import { OwnDatapoints } from './own-datapoints';
import { FILL_TEXTS } from './texts';

const useStyles = makeStyles({
  back: { marginTop: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Plans a change from the workbook as it is now and shows it; nothing is written before the user says so. */
export type PlanKept = (make: (snapshot: Snapshot, report: Report) => ChangeSet) => void;

/** What the workbook keeps beside the answers: the figures behind a sum, and what the standard does not ask for. */
export default function KeptView(props: {
  report: Report;
  records: VsmeRecords;
  busy: boolean;
  onPlan: PlanKept;
  onBack: () => void;
}): ReactNode {
  const { report, records, busy, onPlan, onBack } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {say(FILL_TEXTS.back)}
      </Button>
      <h1 className={styles.heading}>{say(KEPT_TEXTS.title)}</h1>
      <AfdelingFigures report={report} records={records} busy={busy} onPlan={onPlan} />
      <OwnDatapoints report={report} records={records} busy={busy} onPlan={onPlan} />
    </>
  );
}
